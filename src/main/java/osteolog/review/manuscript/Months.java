package osteolog.review.manuscript;

import osteolog.domain.time.Moment;
import osteolog.domain.time.MonthSpan;

/// When two times count as the same: a paper rounds to the unit that it uses.
final class Months {

  private static final double HALF_A_MONTH = 0.5;
  private static final double OF_A_YEAR = 2;

  private Months() {}

  /// How far a recorded month may lie from one told in this unit.
  static double slack(Moment.Unit unit) {
    return switch (unit) {
      case DAYS, WEEKS, MONTHS -> HALF_A_MONTH;
      case YEARS -> OF_A_YEAR;
    };
  }

  /// Whether a time told in a paper can be the recorded one.
  static boolean same(Fact.Time told, MonthSpan recorded) {
    double slack = slack(told.unit());
    var said = told.months();
    return said.low() - slack <= recorded.high() && recorded.low() <= said.high() + slack;
  }

  /// Whether a time told in a paper surely lies after a recorded month.
  static boolean after(Fact.Time told, double month) {
    return told.months().low() - slack(told.unit()) > month;
  }
}
