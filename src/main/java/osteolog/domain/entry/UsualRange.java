package osteolog.domain.entry;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import osteolog.domain.schema.Column;

/// The range in which a number usually lies: wide, to ask about slips of the pen. What lies outside
/// is asked about, in the form and in the review, and never refused.
///
/// The times of a bone scan are those of public protocols: flow within about a minute, blood pool
/// about 1 to 10 minutes, delayed about 2 to 4 hours after the injection. The times of magnetic
/// resonance are set wide around what spin-echo sequences of bone use.
///
/// @param low the least usual value
/// @param high the greatest usual value
public record UsualRange(BigDecimal low, BigDecimal high) {

  /// The usual range of a column of an entry of the kind, where there is one.
  ///
  /// @param texts the canonical texts put in so far, by column: which sequence, which phase
  public static Optional<UsualRange> of(EntryKind kind, String column, Map<String, String> texts) {
    return Optional.ofNullable(
        switch (kind) {
          case SEQUENCE -> ofSequence(column, texts.getOrDefault("sequence", ""));
          case PHASE -> ofPhase(column, texts.getOrDefault("phase", ""));
          case STUDY, LESION, PROCEDURE, HISTOLOGY -> ofMeasure(column);
          case CASE,
              SYMPTOM,
              HISTORY,
              EXPOSURE,
              GENETICS,
              REFERRAL,
              LAB,
              CULTURE,
              DIFFERENTIAL,
              MEDICATION,
              PAIN,
              FUNCTION_SCORE,
              VISIT,
              MONITORING,
              OUTCOME,
              ATTACHMENT,
              CLAIM,
              QUERY,
              ACCEPTANCE ->
              null;
        });
  }

  /// The usual range of a column of an entry, where there is one.
  public static Optional<UsualRange> of(Entry entry, String column) {
    return Optional.ofNullable(
        switch (entry) {
          case MriSequence s -> ofSequence(column, Column.code(s.sequence()));
          case ScanPhase p -> ofPhase(column, Column.code(p.phase()));
          case Entry _ -> ofMeasure(column);
        });
  }

  private static @Nullable UsualRange ofSequence(String column, String sequence) {
    return switch (column) {
      case "te_ms" -> echo(sequence);
      case "tr_ms" -> repetition(sequence);
      case "ti_ms" -> of("50", "3500");
      case "slice_mm" -> of("0.5", "10");
      default -> null;
    };
  }

  private static @Nullable UsualRange echo(String sequence) {
    return switch (sequence) {
      case "t1_se", "t1_tse", "post_gd_t1" -> of("1", "40");
      case "t2", "t2_stir", "fat_suppressed_t2" -> of("20", "250");
      case "pd" -> of("5", "60");
      default -> null;
    };
  }

  private static @Nullable UsualRange repetition(String sequence) {
    return switch (sequence) {
      case "t1_se", "t1_tse", "post_gd_t1" -> of("100", "1500");
      case "t2", "t2_stir", "fat_suppressed_t2" -> of("1000", "15000");
      case "pd" -> of("800", "10000");
      default -> null;
    };
  }

  private static @Nullable UsualRange ofPhase(String column, String phase) {
    if (!column.equals("minutes")) {
      return null;
    }
    return switch (phase) {
      case "vascular" -> of("0", "2");
      case "blood_pool" -> of("1", "10");
      case "delayed" -> of("120", "240");
      default -> null;
    };
  }

  private static @Nullable UsualRange ofMeasure(String column) {
    return switch (column) {
      case "field_strength_t" -> of("0.2", "7");
      case "activity_mbq" -> of("20", "1200");
      case "canal_width_mm" -> of("0", "30");
      case "length_mm", "diameter_mm" -> of("1", "500");
      case "hole_mm" -> of("1", "100");
      case "scale_bar_um" -> of("5", "2000");
      default -> null;
    };
  }

  private static UsualRange of(String low, String high) {
    return new UsualRange(new BigDecimal(low), new BigDecimal(high));
  }

  /// Whether the number lies in it, both ends included.
  public boolean holds(BigDecimal number) {
    return number.compareTo(low) >= 0 && number.compareTo(high) <= 0;
  }
}
