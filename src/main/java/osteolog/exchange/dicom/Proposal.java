package osteolog.exchange.dicom;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import osteolog.domain.entry.BodyRegion;
import osteolog.domain.entry.Bone;
import osteolog.domain.entry.Modality;
import osteolog.domain.entry.Projection;
import osteolog.domain.entry.SourceKind;
import osteolog.domain.entry.Tracer;
import osteolog.domain.schema.Column;

/// What a header proposes for the forms of a study and of a sequence, as canonical texts by column;
/// nothing is kept before the user accepts it.
///
/// Only what a code says beyond doubt is proposed: a code of a device that makes several kinds of
/// study, as of nuclear medicine, fills no field.
///
/// @param study for the form of the study
/// @param sequence for the form of an MRI sequence; empty where the file holds none
public record Proposal(Map<String, String> study, Map<String, String> sequence) {

  private static final String LOCATOR = "DICOM header";

  /// Copies the maps.
  public Proposal {
    study = Map.copyOf(study);
    sequence = Map.copyOf(sequence);
  }

  /// What this header proposes.
  public static Proposal of(DicomHeader header) {
    return new Proposal(study(header), sequence(header));
  }

  private static Map<String, String> study(DicomHeader header) {
    var texts = begun(header);
    put(texts, "modality", modality(header));
    put(texts, "bone", bone(header));
    put(texts, "region", region(header));
    put(texts, "side", header.side());
    put(texts, "projections", projection(header));
    put(texts, "plane", header.plane());
    put(texts, "tracer", tracer(header));
    put(texts, "activity_mbq", header.activityMbq());
    put(texts, "field_strength_t", header.fieldStrengthT());
    put(texts, "contrast", header.contrast());
    return texts;
  }

  private static Map<String, String> sequence(DicomHeader header) {
    if (modality(header) != Modality.MRI) {
      return Map.of();
    }
    var texts = begun(header);
    put(texts, "sequence_name", header.sequence());
    put(texts, "te_ms", header.echoTimeMs());
    put(texts, "tr_ms", header.repetitionTimeMs());
    put(texts, "ti_ms", header.inversionTimeMs());
    put(texts, "slice_mm", header.sliceThicknessMm());
    put(texts, "plane", header.plane());
    return texts;
  }

  private static Map<String, String> begun(DicomHeader header) {
    var texts = new LinkedHashMap<String, String>();
    put(texts, "source", SourceKind.FILE);
    put(texts, "locator", LOCATOR);
    var day = header.day();
    put(texts, "when", day == null ? null : day.toString());
    return texts;
  }

  private static void put(Map<String, String> texts, String column, @Nullable Enum<?> code) {
    put(texts, column, code == null ? null : Column.code(code));
  }

  private static void put(Map<String, String> texts, String column, @Nullable BigDecimal number) {
    put(texts, column, number == null ? null : number.toPlainString());
  }

  private static void put(Map<String, String> texts, String column, @Nullable String text) {
    if (text != null) {
      texts.put(column, text);
    }
  }

  private static @Nullable Modality modality(DicomHeader header) {
    return switch (said(header.modality())) {
      case "CR", "DX", "RG" -> Modality.RADIOGRAPH;
      case "CT" -> Modality.CT;
      case "MR" -> Modality.MRI;
      case "RF", "XA" -> Modality.FLUOROSCOPY;
      case "US" -> Modality.ULTRASOUND;
      case "NM" -> scan(header);
      default -> null;
    };
  }

  /// A scan of nuclear medicine is one of the bones where its tracer is.
  private static @Nullable Modality scan(DicomHeader header) {
    if (tracer(header) == null) {
      return null;
    }
    if (header.imageType().contains("WHOLE BODY")) {
      return Modality.WHOLE_BODY_BONE_SCAN;
    }
    return header.imageType().contains("TOMO") || header.imageType().contains("RECON TOMO")
        ? Modality.SPECT
        : null;
  }

  private static @Nullable Bone bone(DicomHeader header) {
    return switch (said(header.bodyPart())) {
      case "FEMUR" -> Bone.FEMUR;
      case "TIBIA" -> Bone.TIBIA;
      case "FIBULA" -> Bone.FIBULA;
      case "HUMERUS" -> Bone.HUMERUS;
      case "RADIUS" -> Bone.RADIUS;
      case "ULNA" -> Bone.ULNA;
      default -> null;
    };
  }

  private static @Nullable BodyRegion region(DicomHeader header) {
    return switch (said(header.bodyPart())) {
      case "HIP" -> BodyRegion.HIP;
      case "THIGH" -> BodyRegion.THIGH;
      case "KNEE" -> BodyRegion.KNEE;
      case "LOWERLEG", "LOWER LEG" -> BodyRegion.LOWER_LEG;
      case "ANKLE" -> BodyRegion.ANKLE;
      case "FOOT" -> BodyRegion.FOOT;
      case "ARM" -> BodyRegion.ARM;
      case "LSPINE" -> BodyRegion.LOW_BACK;
      default -> null;
    };
  }

  private static @Nullable Projection projection(DicomHeader header) {
    return switch (said(header.view())) {
      case "AP" -> Projection.AP;
      case "LL", "RL", "LAT" -> Projection.LATERAL;
      case "LLO", "RLO", "LAO", "RAO", "LPO", "RPO" -> Projection.OBLIQUE;
      default -> null;
    };
  }

  private static @Nullable Tracer tracer(DicomHeader header) {
    var words = said(header.tracer());
    if (words.matches(".*(HMDP|HDP|OXIDRONATE|HYDROXYMETHYLENE).*")) {
      return Tracer.TC99M_HMDP;
    }
    if (words.matches(".*(\\bMDP\\b|MEDRONATE|METHYLENE DIPHOSPHONATE).*")) {
      return Tracer.TC99M_MDP;
    }
    return words.matches(".*(SODIUM FLUORIDE|\\bNAF\\b|FLUORIDE F.?18).*") ? Tracer.F18_NAF : null;
  }

  private static String said(@Nullable String text) {
    return text == null ? "" : text.toUpperCase(Locale.ROOT);
  }
}
