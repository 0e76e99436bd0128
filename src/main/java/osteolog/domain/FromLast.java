package osteolog.domain;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;

/// What an entry can take over from the last one of its kind: how it was made and where, never when
/// it was or what it showed.
public final class FromLast {

  private FromLast() {}

  /// The texts that the next entry of a kind can take over; nothing where there is no earlier one.
  public static Map<String, String> of(CaseFile file, EntryKind kind) {
    var earlier = file.entries().stream().filter(e -> e.kind() == kind).toList();
    return earlier.isEmpty() ? Map.of() : taken(earlier);
  }

  private static Map<String, String> taken(List<Entry> earlier) {
    var last = earlier.getLast();
    var texts = new TreeMap<>(last.texts());
    texts.keySet().retainAll(stays(last.kind()));
    return texts;
  }

  private static Set<String> stays(EntryKind kind) {
    return switch (kind) {
      case STUDY ->
          Set.of(
              "lesion_no",
              "modality",
              "bone",
              "side",
              "region",
              "projections",
              "plane",
              "views",
              "field_strength_t",
              "tracer",
              "operator");
      case SEQUENCE ->
          Set.of("study_id", "sequence", "plane", "te_ms", "tr_ms", "ti_ms", "slice_mm");
      case PHASE -> Set.of("study_id", "projections", "bone", "side");
      case VISIT -> Set.of("window_days", "window_before_days");
      case LAB ->
          Set.of(
              "test",
              "test_name",
              "unit",
              "reference_low",
              "reference_high",
              "specimen",
              "laboratory",
              "method",
              "detection_limit");
      case MEDICATION -> Set.of("drug", "agent", "dose", "route", "frequency");
      case PAIN -> Set.of("scale", "condition", "recall", "rater");
      case FUNCTION_SCORE -> Set.of("instrument", "instrument_name", "version", "maximum");
      case MONITORING -> Set.of("item", "unit", "interval_months");
      case PROCEDURE -> Set.of("lesion_no", "bone", "side", "operator");
      case EXPOSURE -> Set.of("exposure", "agent", "route", "dose", "dose_unit", "schedule");
      case SYMPTOM -> Set.of("symptom", "region", "side");
      case CASE,
          LESION,
          HISTORY,
          GENETICS,
          REFERRAL,
          HISTOLOGY,
          CULTURE,
          DIFFERENTIAL,
          OUTCOME,
          ATTACHMENT,
          CLAIM,
          QUERY,
          ACCEPTANCE ->
          Set.of();
    };
  }
}
