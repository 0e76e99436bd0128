package osteolog.exchange.deidentify;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import osteolog.domain.entry.EntryKind;

/// What happens to every column of every kind of entry: the one table of this package.
///
/// A column that does not stand here is dropped; a test holds the table against the record, so that
/// nobody adds a column without deciding.
final class Treatments {

  private static final Map<EntryKind, Map<String, Treatment>> TABLE = table();

  private Treatments() {}

  /// The treatment of a column; of one that nobody has classified, [Treatment#DROP].
  static Treatment of(EntryKind kind, String column) {
    return columns(kind).getOrDefault(column, Treatment.DROP);
  }

  /// The columns of a kind that are classified.
  static Map<String, Treatment> columns(EntryKind kind) {
    return TABLE.getOrDefault(kind, Map.of());
  }

  private static Map<EntryKind, Map<String, Treatment>> table() {
    var all = new EnumMap<EntryKind, Map<String, Treatment>>(EntryKind.class);
    for (var kind : EntryKind.values()) {
      all.put(kind, Map.copyOf(rules(kind).columns));
    }
    return Map.copyOf(all);
  }

  private static Rules rules(EntryKind kind) {
    return switch (kind) {
      case CASE -> surgicalCase();
      case LESION ->
          row("lesion_no bone side segment third compartment extent bone_count distribution limbs")
              .keep("symmetry diameter_mm length_mm")
              .text("bone_name note");
      case SYMPTOM ->
          row("symptom presence region side course quality pattern difference_mm onset")
              .months("when")
              .text("note");
      case HISTORY -> row("item presence").months("when").text("note");
      case EXPOSURE ->
          row("exposure presence route dose dose_unit cycles lead_source removed")
              .months("start stop removed_when")
              .text("agent schedule indication note");
      case GENETICS ->
          row("inheritance state zygosity variant_class").months("when").text("gene variant note");
      case REFERRAL -> row("specialty state").months("when").text("note");
      case LAB ->
          row("test statement comparator value reference_low reference_high flag specimen")
              .keep("detection_limit")
              .months("when")
              .add(Treatment.KNOWN_WORD, "unit")
              .drop("laboratory")
              .text("test_name method note");
      case STUDY -> study();
      case SEQUENCE ->
          row("sequence te_ms tr_ms ti_ms slice_mm plane signal signal_place")
              .add(Treatment.NEW_CODE, "study_id")
              .months("when")
              .text("sequence_name location figure note");
      case PHASE ->
          row("phase minutes vascularity pooling projections intensity uptake_shape")
              .keep("confined_to_bone bone side")
              .add(Treatment.NEW_CODE, "study_id")
              .months("when")
              .text("figure note");
      case PROCEDURE ->
          row("lesion_no procedure guidance bone side intent hole_mm complication grade")
              .keep("further_surgery")
              .months("when")
              .drop("operator")
              .text("fill implant anaesthesia complication_text note");
      case HISTOLOGY ->
          row("state section trabecular_sclerosis fibrous_tissue infiltrate malignancy")
              .keep("scale_bar_um")
              .months("when")
              .text("stain mineralisation note");
      case CULTURE -> row("result").months("when").text("organism note");
      case DIFFERENTIAL ->
          row("condition state scope")
              .months("when")
              .add(Treatment.KNOWN_WORD, "disease")
              .drop("judged_by")
              .text("evidence");
      case MEDICATION ->
          row("drug route ongoing pattern response")
              .months("start stop")
              .text("agent dose frequency duration note");
      case PAIN ->
          row("scale value words_low words_high ratio approx inferred trend pattern condition")
              .keep("recall rater sequence scope")
              .months("when")
              .text("note");
      case FUNCTION_SCORE ->
          row("instrument total maximum msts_pain msts_function msts_emotional msts_supports")
              .keep("msts_walking msts_gait")
              .months("when")
              .text("instrument_name version note");
      case VISIT -> visit();
      case MONITORING ->
          row("item state interval_months value percentile")
              .months("when")
              .add(Treatment.KNOWN_WORD, "unit")
              .text("findings");
      case OUTCOME ->
          row("outcome answer with_hole_remodelling end_status loss_reason scope")
              .months("when")
              .text("definition description");
      case ATTACHMENT -> attachment();
      case CLAIM -> row("subject place scope").months("when").text("claimed figure note");
      case QUERY ->
          row("state")
              .add(Treatment.NEW_CODE, "about_id")
              .add(Treatment.KNOWN_WORD, "field")
              .months("asked answered")
              .drop("asked_by answered_by")
              .text("question answer");
      case ACCEPTANCE -> row("").months("when").drop("facts accepted_by").text("rule reason");
    };
  }

  private static Rules surgicalCase() {
    return entry("sex diagnosis diagnosis_state delay_approx growth_plates diagnosed_by consent")
        .keep("consent_scope state")
        .add(Treatment.NEW_CODE, "id anchor_id")
        .add(Treatment.CASE_CODE, "label")
        .add(Treatment.AGE, "age")
        .add(Treatment.LIFE_MONTHS, "delay_months")
        .add(Treatment.KNOWN_WORD, "diagnosis_code diagnosis_name")
        .months("diagnosed examined consented state_since")
        .drop("centre state_by")
        .text("diagnosis_basis occupation ethnicity lifestyle series patient_view")
        .text("citation note");
  }

  private static Rules study() {
    return row("lesion_no modality bone side sclerosis cortical_thickening cavity_narrowing")
        .keep("soft_tissue_mass abnormal_uptake region projections plane cavity canal_width_mm")
        .keep("periosteal_reaction periosteal_extent soft_tissue_extension nidus fracture_line")
        .keep("metaphyseal_bands band_count band_spacing_mm epiphyseal_sclerosis regression")
        .keep("field_strength_t marrow_oedema tracer activity_mbq sites site_count symmetry")
        .keep("enlargement hole")
        .months("when")
        .drop("operator")
        .text("views contrast figure summary");
  }

  /// The distance of a plan from its event is no time in anybody's life.
  private static Rules visit() {
    return row("state window_days window_before_days mode to_record distance missed_reason")
        .add(Treatment.NEW_CODE, "from_id")
        .months("when target")
        .text("purpose schedule findings");
  }

  /// The number of its bytes finds a file again as surely as its checksum.
  private static Rules attachment() {
    return row("identifiers")
        .add(Treatment.NEW_CODE, "study_id")
        .add(Treatment.KNOWN_WORD, "media_type")
        .add(Treatment.CHECKSUM, "sha_256")
        .months("when")
        .drop("file_name bytes")
        .text("figure panel caption arrows note");
  }

  /// A row of a case; these of its columns are kept.
  private static Rules row(String kept) {
    return entry(kept).add(Treatment.NEW_CODE, "id case_id");
  }

  private static Rules entry(String kept) {
    return new Rules(new HashMap<>())
        .keep(kept)
        .keep("source")
        .text("locator verbatim")
        .add(Treatment.REASONS, "missing");
  }

  private record Rules(Map<String, Treatment> columns) {

    Rules keep(String names) {
      return add(Treatment.KEEP, names);
    }

    Rules drop(String names) {
      return add(Treatment.DROP, names);
    }

    Rules text(String names) {
      return add(Treatment.FREE_TEXT, names);
    }

    Rules months(String names) {
      return add(Treatment.TO_MONTHS, names);
    }

    Rules add(Treatment treatment, String names) {
      for (var name : names.isEmpty() ? new String[0] : names.split(" ", -1)) {
        if (columns.put(name, treatment) != null) {
          throw new IllegalStateException("classified twice: " + name);
        }
      }
      return this;
    }
  }
}
