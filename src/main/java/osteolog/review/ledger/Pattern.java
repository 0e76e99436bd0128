package osteolog.review.ledger;

import static osteolog.review.ledger.Fit.COMPATIBLE;
import static osteolog.review.ledger.Fit.NOT_COMPATIBLE;
import static osteolog.review.ledger.Fit.NOT_RECORDED;

import osteolog.domain.entry.Intensity;
import osteolog.domain.entry.Phase;
import osteolog.domain.entry.Presence;
import osteolog.domain.entry.Projection;
import osteolog.domain.entry.ScanPhase;
import osteolog.domain.entry.UptakeShape;
import osteolog.domain.entry.Vascularity;

/// A column of the published table of triphasic bone scans (Abe 2020, Table 1).
///
/// A slight or an equivocal flow or pool counts as compatible with every column: it proves nothing.
public enum Pattern {
  /// Enhanced flow, soft-tissue hyperaemia, increased uptake.
  MALIGNANCY,
  /// The same as malignancy.
  OSTEOMYELITIS,
  /// Flow is insensitive; the pool is positive on lateral or medial views; focal uptake.
  STRESS_FRACTURE,
  /// Flow absent, pool absent or slight, fusiform intense uptake.
  IMOS;

  /// How one recorded phase stands to the column.
  Fit fit(ScanPhase phase) {
    return switch (this) {
      case MALIGNANCY, OSTEOMYELITIS ->
          phase.phase() == Phase.DELAYED ? increased(phase) : flow(phase, true);
      case STRESS_FRACTURE -> stressFracture(phase);
      case IMOS ->
          switch (phase.phase()) {
            case VASCULAR, BLOOD_POOL -> imosFlow(phase);
            case DELAYED -> fusiformAndIntense(phase);
          };
    };
  }

  private static Fit imosFlow(ScanPhase phase) {
    // A slight pool belongs to the pattern; a slight flow does not.
    boolean slightFlow =
        phase.phase() == Phase.VASCULAR && phase.vascularity() == Vascularity.SLIGHT;
    return slightFlow ? NOT_COMPATIBLE : flow(phase, false);
  }

  /// Flow or pool against a column where it is increased, or where it is not.
  private static Fit flow(ScanPhase phase, boolean expected) {
    return switch (phase.vascularity()) {
      case null -> pooling(phase, expected);
      case NOT_DONE -> NOT_RECORDED;
      case EQUIVOCAL, SLIGHT -> COMPATIBLE;
      case NONE -> expected ? NOT_COMPATIBLE : COMPATIBLE;
      case INCREASED -> expected ? COMPATIBLE : NOT_COMPATIBLE;
    };
  }

  private static Fit pooling(ScanPhase phase, boolean expected) {
    if (phase.pooling() != Presence.PRESENT && phase.pooling() != Presence.ABSENT) {
      return NOT_RECORDED;
    }
    return expected == (phase.pooling() == Presence.PRESENT) ? COMPATIBLE : NOT_COMPATIBLE;
  }

  private static Fit increased(ScanPhase phase) {
    return switch (phase.intensity()) {
      case null -> NOT_RECORDED;
      case NONE -> NOT_COMPATIBLE;
      case SLIGHT, MODERATE, INTENSE -> COMPATIBLE;
    };
  }

  private static Fit stressFracture(ScanPhase phase) {
    return switch (phase.phase()) {
      // The table calls the flow insensitive: whatever it shows, it tells nothing.
      case VASCULAR -> phase.vascularity() == null ? NOT_RECORDED : COMPATIBLE;
      case BLOOD_POOL -> isSideView(phase) ? flow(phase, true) : NOT_RECORDED;
      case DELAYED -> shape(phase, UptakeShape.FOCAL);
    };
  }

  private static boolean isSideView(ScanPhase phase) {
    return phase.projections().contains(Projection.LATERAL)
        || phase.projections().contains(Projection.MEDIAL);
  }

  private static Fit shape(ScanPhase phase, UptakeShape expected) {
    if (phase.uptakeShape() == null) {
      return NOT_RECORDED;
    }
    return phase.uptakeShape() == expected ? COMPATIBLE : NOT_COMPATIBLE;
  }

  private static Fit fusiformAndIntense(ScanPhase phase) {
    var shape = shape(phase, UptakeShape.FUSIFORM);
    if (shape == NOT_COMPATIBLE
        || (phase.intensity() != null && phase.intensity() != Intensity.INTENSE)) {
      return NOT_COMPATIBLE;
    }
    return phase.intensity() == null ? NOT_RECORDED : shape;
  }
}
