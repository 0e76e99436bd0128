package osteolog.course;

import osteolog.domain.time.MonthSpan;

/// Where on the axis of months something belongs: no more exactly than it was said.
public sealed interface Spot {

  /// At this month from the anchor.
  record At(double month, boolean about) implements Spot {}

  /// At some time, or all the time, between two months.
  record During(double from, double to, boolean about) implements Spot {}

  /// Some time before this month.
  record Before(double month, boolean about) implements Spot {}

  /// Some time after this month.
  record After(double month, boolean about) implements Spot {}

  /// Nobody said when.
  record Unknown() implements Spot {}

  /// The parts of the axis: what has no month stands beside it, never on it.
  enum Zone {
    /// Before the anchor, undated; it stands between the dated months before and month 0.
    BEFORE,
    /// The axis itself.
    MONTHS,
    /// After the anchor, undated; it stands between month 0 and the dated months after.
    AFTER,
    /// Neither dated nor known to lie on one side of the anchor.
    UNDATED
  }

  /// The spot of an interval of months.
  static Spot of(MonthSpan span) {
    boolean low = Double.isFinite(span.low());
    boolean high = Double.isFinite(span.high());
    if (low && high) {
      return span.isPoint()
          ? new At(span.low(), span.isAbout())
          : new During(span.low(), span.high(), span.isAbout());
    }
    if (high) {
      return new Before(span.high(), span.softHigh());
    }
    return low ? new After(span.low(), span.softLow()) : new Unknown();
  }

  /// The part of the axis it belongs to.
  default Zone zone() {
    return switch (this) {
      case At _, During _ -> Zone.MONTHS;
      case Before(var month, _) -> month < 0 ? Zone.MONTHS : month > 0 ? Zone.UNDATED : Zone.BEFORE;
      case After(var month, _) -> month > 0 ? Zone.MONTHS : month < 0 ? Zone.UNDATED : Zone.AFTER;
      case Unknown() -> Zone.UNDATED;
    };
  }

  /// A number that puts spots in the order in which they are told.
  default double order() {
    return switch (this) {
      case At(var month, _) -> month;
      // What began right after a month is told before what may have been any time after it.
      case During(var from, _, _) -> from + 0.002;
      case Before(var month, _) -> month - 0.001;
      case After(var month, _) -> month + 0.001;
      case Unknown() -> Double.POSITIVE_INFINITY;
    };
  }

  /// Whether "about" was said.
  default boolean isAbout() {
    return switch (this) {
      case At(_, var about) -> about;
      case During(_, _, var about) -> about;
      case Before(_, var about) -> about;
      case After(_, var about) -> about;
      case Unknown() -> false;
    };
  }
}
