package osteolog.domain.entry;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Which columns of an entry have something to say, given what else it says.
///
/// A column that does not apply is closed in the form as long as it is empty. Nothing is refused
/// for it: a report may well say of a film what only a scan can show, and the review asks about
/// that.
public final class Applies {

  private static final Set<String> FILM =
      Set.of(
          "cortical_thickening",
          "cavity_narrowing",
          "cavity",
          "canal_width_mm",
          "periosteal_reaction",
          "periosteal_extent",
          "fracture_line",
          "metaphyseal_bands",
          "band_count",
          "band_spacing_mm",
          "epiphyseal_sclerosis",
          "regression",
          "enlargement",
          "hole");
  private static final Set<String> ANATOMY =
      Set.of("sclerosis", "soft_tissue_mass", "soft_tissue_extension", "nidus", "plane");
  private static final Set<String> MAGNET = Set.of("marrow_oedema", "field_strength_t");
  private static final Set<String> SCAN =
      Set.of("abnormal_uptake", "tracer", "activity_mbq", "sites", "site_count", "symmetry");
  private static final Set<String> LEAD = Set.of("lead_source", "removed", "removed_when");
  private static final Set<String> DRUG =
      Set.of("agent", "route", "dose", "dose_unit", "schedule", "cycles", "indication");
  private static final Set<String> POOL = Set.of("pooling", "vascularity");
  private static final Set<String> DELAYED =
      Set.of("intensity", "uptake_shape", "confined_to_bone");

  private Applies() {}

  /// Whether the column applies to an entry of the kind of which this much is put in.
  ///
  /// @param texts canonical texts by column; what is not there is not put in
  public static boolean to(EntryKind kind, String column, Map<String, String> texts) {
    return switch (kind) {
      case PAIN -> PainObservation.applies(column, scale(texts));
      case STUDY -> toStudy(column, texts.getOrDefault("modality", ""));
      case EXPOSURE -> toExposure(column, texts.getOrDefault("exposure", ""));
      case PHASE -> toPhase(column, texts.getOrDefault("phase", ""));
      case FUNCTION_SCORE ->
          !column.startsWith("msts_") || texts.getOrDefault("instrument", "").equals("msts");
      case VISIT -> toVisit(column, texts.getOrDefault("state", ""));
      case OUTCOME ->
          !column.equals("loss_reason") || texts.getOrDefault("end_status", "").equals("lost");
      case CULTURE ->
          !column.equals("organism") || texts.getOrDefault("result", "").equals("positive");
      case CASE,
          LESION,
          SYMPTOM,
          HISTORY,
          GENETICS,
          REFERRAL,
          LAB,
          SEQUENCE,
          PROCEDURE,
          HISTOLOGY,
          DIFFERENTIAL,
          MEDICATION,
          MONITORING,
          ATTACHMENT,
          CLAIM,
          QUERY,
          ACCEPTANCE ->
          true;
    };
  }

  /// Whether a column that does not apply must be empty: so it is of pain alone, where a word
  /// beside a number would be one statement in two scales.
  public static boolean empties(EntryKind kind) {
    return kind == EntryKind.PAIN;
  }

  private static PainScale scale(Map<String, String> texts) {
    var scale = texts.getOrDefault("scale", "");
    return scale.isEmpty() ? PainScale.VERBATIM : PainScale.valueOf(scale.toUpperCase(Locale.ROOT));
  }

  private static boolean toStudy(String column, String modality) {
    boolean film = Set.of("radiograph", "ct", "fluoroscopy").contains(modality);
    boolean magnet = modality.equals("mri");
    boolean scan = modality.endsWith("bone_scan") || modality.startsWith("spect");
    if (modality.isEmpty() || !(film || magnet || scan)) {
      return true;
    }
    return !((FILM.contains(column) && scan)
        || (ANATOMY.contains(column) && scan && !modality.equals("spect_ct"))
        || (MAGNET.contains(column) && !magnet)
        || (SCAN.contains(column) && !scan));
  }

  private static boolean toVisit(String column, String state) {
    return switch (column) {
      case "target" -> state.equals("done");
      case "missed_reason" -> state.equals("missed") || state.equals("cancelled");
      default -> true;
    };
  }

  private static boolean toExposure(String column, String exposure) {
    return switch (exposure) {
      case "bisphosphonate" -> !LEAD.contains(column);
      case "lead" -> !DRUG.contains(column);
      default -> true;
    };
  }

  private static boolean toPhase(String column, String phase) {
    return switch (phase) {
      case "vascular" -> !DELAYED.contains(column) && !column.equals("pooling");
      case "blood_pool" -> !DELAYED.contains(column);
      case "delayed" -> !POOL.contains(column);
      default -> true;
    };
  }
}
