package osteolog.domain.entry;

import java.time.LocalDate;
import osteolog.domain.time.Anchor;
import osteolog.domain.time.Moment;

/// A time with a beginning and an end, each as well as it is known.
final class Period {

  private Period() {}

  /// Whether the end surely lies before the beginning.
  static boolean endsFirst(Moment start, Moment stop) {
    var first = Anchor.UNDATED.spanOf(start);
    var last = Anchor.UNDATED.spanOf(stop);
    if (!first.isUnknown() || !last.isUnknown()) {
      return last.surelyBefore(first);
    }
    // Two calendar times need no month 0 to be compared: any date serves.
    var some = Anchor.at(Moment.on(LocalDate.of(2000, 1, 1)));
    return some.spanOf(stop).surelyBefore(some.spanOf(start));
  }
}
