package osteolog.domain.entry;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/// The range in which a number usually lies. What lies outside is asked about and never refused.
///
/// Times of a bone scan: flow within the first two minutes, blood pool right after it (about 1 to
/// 10 min), delayed about 2 to 4 h (public protocols; Abe 2020 took the blood pool at 2 min). Times
/// of an MRI: wide enough for every spin-echo and inversion sequence in use.
///
/// @param low the least usual value
/// @param high the greatest usual value
public record UsualRange(BigDecimal low, BigDecimal high) {

  /// The usual range of a column of an entry of the kind, where there is one.
  ///
  /// @param texts canonical texts by column, as the phase of a scan
  public static Optional<UsualRange> of(EntryKind kind, String column, Map<String, String> texts) {
    return Optional.ofNullable(
        switch (kind.fileName() + "." + column) {
          case "sequences.te_ms" -> of("1", "300");
          case "sequences.tr_ms" -> of("5", "15000");
          case "sequences.ti_ms" -> of("50", "3500");
          case "sequences.slice_mm" -> of("0.5", "10");
          case "studies.field_strength_t" -> of("0.2", "7");
          case "studies.activity_mbq" -> of("20", "1200");
          case "studies.canal_width_mm" -> of("0", "30");
          case "lesions.length_mm" -> of("1", "500");
          case "lesions.diameter_mm" -> of("1", "500");
          case "procedures.hole_mm" -> of("1", "100");
          case "histology.scale_bar_um" -> of("5", "2000");
          case "scan_phases.minutes" -> minutes(texts.getOrDefault("phase", ""));
          default -> null;
        });
  }

  private static UsualRange minutes(String phase) {
    return switch (phase) {
      case "vascular" -> of("0", "2");
      case "blood_pool" -> of("1", "10");
      case "delayed" -> of("90", "300");
      default -> of("0", "300");
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
