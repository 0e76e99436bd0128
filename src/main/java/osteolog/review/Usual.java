package osteolog.review;

import java.math.BigDecimal;
import java.util.Optional;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.MriSequence;
import osteolog.domain.entry.ScanPhase;

/// The usual range of a number that a method gives: wide, to ask about slips of the pen and never
/// to refuse a value.
///
/// The times of a bone scan are those of public protocols (flow within about a minute, blood pool
/// about 1 to 10 minutes, delayed about 2 to 4 hours; `domain` notes, P-28). The times of magnetic
/// resonance are set wide around what spin-echo sequences of bone use.
///
/// @param low the least usual value
/// @param high the greatest usual value
record Usual(BigDecimal low, BigDecimal high) {

  private static Optional<Usual> of(String low, String high) {
    return Optional.of(new Usual(new BigDecimal(low), new BigDecimal(high)));
  }

  /// The usual range of a column of an entry, where there is one.
  static Optional<Usual> of(Entry entry, String column) {
    return switch (entry) {
      case MriSequence sequence ->
          switch (column) {
            case "te_ms" -> echo(sequence);
            case "tr_ms" -> repetition(sequence);
            case "slice_mm" -> of("0.5", "10");
            default -> Optional.empty();
          };
      case ScanPhase phase when column.equals("minutes") -> minutes(phase);
      case Entry _ -> Optional.empty();
    };
  }

  private static Optional<Usual> echo(MriSequence sequence) {
    return switch (sequence.sequence()) {
      case T1_SE, T1_TSE, POST_GD_T1 -> of("1", "40");
      case T2, T2_STIR, FAT_SUPPRESSED_T2 -> of("20", "250");
      case PD -> of("5", "60");
      case OTHER -> Optional.empty();
    };
  }

  private static Optional<Usual> repetition(MriSequence sequence) {
    return switch (sequence.sequence()) {
      case T1_SE, T1_TSE, POST_GD_T1 -> of("100", "1500");
      case T2, T2_STIR, FAT_SUPPRESSED_T2 -> of("1000", "15000");
      case PD -> of("800", "10000");
      case OTHER -> Optional.empty();
    };
  }

  private static Optional<Usual> minutes(ScanPhase phase) {
    return switch (phase.phase()) {
      case VASCULAR -> of("0", "2");
      case BLOOD_POOL -> of("1", "10");
      case DELAYED -> of("120", "240");
    };
  }

  /// Whether the value lies in the range, its ends included.
  boolean holds(BigDecimal value) {
    return value.compareTo(low) >= 0 && value.compareTo(high) <= 0;
  }
}
