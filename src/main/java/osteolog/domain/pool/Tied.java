package osteolog.domain.pool;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import osteolog.domain.entry.EntryKind;

/// Which columns mean something only together, so that one person's must never stand beside
/// another's: a number and its unit, a bone and its side, a state and its reason.
///
/// What a record checks across columns is tied as well, so that whatever is taken from either side
/// makes a record that can be kept.
public final class Tied {

  private static final List<String> ORIGIN = List.of("source", "locator", "verbatim");
  private static final List<String> BONE = List.of("bone", "side");

  private static final Map<EntryKind, Map<String, List<String>>> GROUPS = byColumn();

  private Tied() {}

  private static Map<EntryKind, Map<String, List<String>>> byColumn() {
    var all = new EnumMap<EntryKind, Map<String, List<String>>>(EntryKind.class);
    for (var kind : EntryKind.values()) {
      var columns = new HashMap<String, List<String>>();
      ORIGIN.forEach(column -> columns.put(column, ORIGIN));
      groups(kind).forEach(group -> group.forEach(column -> columns.put(column, group)));
      all.put(kind, Map.copyOf(columns));
    }
    return Collections.unmodifiableMap(all);
  }

  /// The columns that move with this one, itself among them; the first names the group.
  public static List<String> with(EntryKind kind, String column) {
    return GROUPS.getOrDefault(kind, Map.of()).getOrDefault(column, List.of(column));
  }

  /// The name of the group that a part moves with.
  static String group(EntryKind kind, String part) {
    return with(kind, Parts.column(part)).getFirst();
  }

  private static List<List<String>> groups(EntryKind kind) {
    return switch (kind) {
      case CASE ->
          List.of(
              List.of("diagnosis", "diagnosis_state", "diagnosis_name", "diagnosis_code"),
              List.of("delay_months", "delay_approx"),
              List.of("consent", "consent_scope", "consented"),
              List.of("state", "state_by", "state_since"));
      case LESION -> List.of(List.of("bone", "bone_name", "side"));
      case SYMPTOM -> List.of(List.of("symptom", "presence"), List.of("region", "side"));
      case HISTORY -> List.of(List.of("item", "presence"));
      case EXPOSURE ->
          List.of(
              List.of("exposure", "presence", "agent", "route", "dose", "dose_unit", "schedule"),
              List.of("start", "stop"),
              List.of("removed", "removed_when"));
      case GENETICS -> List.of(List.of("gene", "variant", "zygosity", "variant_class"));
      case REFERRAL -> List.of(List.of("when", "state"));
      case LAB ->
          List.of(
              List.of(
                  "test",
                  "test_name",
                  "statement",
                  "comparator",
                  "value",
                  "unit",
                  "reference_low",
                  "reference_high",
                  "flag",
                  "specimen",
                  "detection_limit"));
      case STUDY ->
          List.of(
              BONE,
              List.of("periosteal_reaction", "periosteal_extent"),
              List.of("metaphyseal_bands", "band_count", "band_spacing_mm"),
              List.of("sites", "site_count"));
      case SEQUENCE ->
          List.of(
              List.of("sequence", "sequence_name"), List.of("signal", "signal_place", "location"));
      case PHASE -> List.of(BONE, List.of("phase", "minutes"));
      case PROCEDURE -> List.of(BONE, List.of("complication", "complication_text", "grade"));
      case HISTOLOGY -> List.of();
      case CULTURE -> List.of(List.of("result", "organism"));
      case DIFFERENTIAL ->
          List.of(List.of("disease", "condition", "state", "evidence", "judged_by"));
      case MEDICATION ->
          List.of(
              List.of("drug", "agent", "dose", "route", "frequency"),
              List.of("start", "stop", "ongoing"));
      case PAIN ->
          List.of(
              List.of(
                  "scale",
                  "value",
                  "words_low",
                  "words_high",
                  "ratio",
                  "approx",
                  "inferred",
                  "trend",
                  "condition",
                  "recall",
                  "source",
                  "locator",
                  "verbatim"));
      case FUNCTION_SCORE ->
          List.of(
              List.of(
                  "instrument",
                  "instrument_name",
                  "version",
                  "total",
                  "maximum",
                  "msts_pain",
                  "msts_function",
                  "msts_emotional",
                  "msts_supports",
                  "msts_walking",
                  "msts_gait"));
      case VISIT ->
          List.of(
              List.of("when", "state", "target", "missed_reason"),
              List.of("window_days", "window_before_days"),
              List.of("schedule", "from_id", "distance"));
      case MONITORING ->
          List.of(List.of("when", "state"), List.of("item", "value", "unit", "percentile"));
      case OUTCOME ->
          List.of(List.of("outcome", "answer", "definition", "end_status", "loss_reason"));
      case ATTACHMENT -> List.of(List.of("sha_256", "file_name", "media_type", "bytes"));
      case CLAIM ->
          List.of(List.of("subject", "claimed", "place", "source", "locator", "verbatim"));
      case QUERY ->
          List.of(
              List.of("question", "about_id", "field", "asked_by", "asked"),
              List.of("state", "answer", "answered_by", "answered"));
      case ACCEPTANCE -> List.of(List.of("rule", "facts", "reason", "accepted_by", "when"));
    };
  }
}
