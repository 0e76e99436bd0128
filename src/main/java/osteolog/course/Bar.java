package osteolog.course;

import org.jspecify.annotations.Nullable;
import osteolog.course.TimeAxis.Range;

/// How far a medication reaches on the axis: for sure, and possibly.
///
/// @param lead how far the line before the bar goes: it may have begun as early as that
/// @param from the earliest that it may have begun
/// @param sureFrom from here on it was surely taken
/// @param to the end of the bar: until here it was taken
/// @param end what is known of its end
/// @param reach how far the line beyond the bar goes: the latest possible end, or the last contact
record Bar(double lead, double from, double sureFrom, double to, End end, double reach) {

  /// The dotted line at an end that nobody told, where the bar stays in a zone.
  private static final double OPEN = 16;

  /// What is known of an end.
  enum End {
    /// Its time was told; beyond the bar it may lie anywhere on the line.
    TOLD,
    /// It is said to go on.
    ONGOING,
    /// Nobody told.
    UNTOLD
  }

  static Bar of(Item.Drug drug, TimeAxis axis, @Nullable Double lastContact) {
    var start = drug.told().spot();
    var from = axis.span(start);
    double lead = from.left();
    if (start instanceof Spot.Before(var month, _) && month > 0) {
      from = new Range(axis.x(month), axis.x(month));
      lead = axis.months().left();
    }
    double now = lastContact == null ? from.right() : axis.x(lastContact);
    if (drug.ongoing()) {
      double end = Math.max(now, from.right());
      return new Bar(lead, from.left(), from.right(), end, End.ONGOING, end);
    }
    var stop = drug.stop();
    if (stop == null || stop instanceof Spot.Unknown) {
      if (start.zone() == Spot.Zone.MONTHS) {
        // Nobody told the rest: a dotted line up to the last contact, on this side of month 0.
        double most = axis.sideOf(from.right()).right();
        double end = Math.clamp(now, from.right(), Math.max(most, from.right()));
        return new Bar(lead, from.left(), from.right(), from.right(), End.UNTOLD, end);
      }
      // It stays in its zone, and ends before the zone does: month 0 is not its end.
      double open = from.right() - Math.min(OPEN, from.width() / 3);
      return new Bar(lead, from.left(), open, open, End.UNTOLD, from.right() - 3);
    }
    var to = stop(stop, from, axis);
    if (start instanceof Spot.Unknown) {
      double earliest = axis.sideOf(to.left()).left();
      return new Bar(
          Math.min(earliest, to.left()), to.left(), to.left(), to.left(), End.TOLD, to.right());
    }
    double sure = Math.max(to.left(), from.right());
    return new Bar(
        lead,
        from.left(),
        Math.min(from.right(), sure),
        sure,
        End.TOLD,
        Math.max(sure, to.right()));
  }

  boolean isSure() {
    return to > sureFrom + 0.5;
  }

  boolean isOnward() {
    return end == End.ONGOING;
  }

  /// The zone that a start without a month stands in.
  static Spot.Zone zoneOf(Spot start) {
    boolean later = start instanceof Spot.Before(var month, _) && month > 0;
    return later || (start instanceof Spot.After(var before, _) && before < 0)
        ? Spot.Zone.MONTHS
        : start.zone();
  }

  /// When it ended; "before" a month means: since its start, and not later than that month.
  private static Range stop(Spot spot, Range start, TimeAxis axis) {
    return switch (spot) {
      case Spot.At _, Spot.During _, Spot.After _ -> axis.span(spot);
      case Spot.Before(var month, _) -> new Range(start.left(), axis.x(month));
      case Spot.Unknown() -> start;
    };
  }
}
