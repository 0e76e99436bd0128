package osteolog.domain.target;

import java.util.Optional;
import osteolog.domain.time.Anchor;
import osteolog.domain.time.Moment;
import osteolog.domain.time.MonthSpan;

/// Where a time lies to the window of something planned.
public enum Verdict {
  /// Surely before the window.
  BEFORE,
  /// Surely within it.
  WITHIN,
  /// Perhaps within it.
  PERHAPS,
  /// Surely after it.
  AFTER;

  /// The shortest and the longest month, in days: what a window in days can mean in months.
  private static final double SHORTEST_MONTH = 28;

  private static final double LONGEST_MONTH = 31;

  /// The verdict on a time; none where nothing is known of one of them.
  public static Optional<Verdict> of(Planned planned, Moment seen, Anchor anchor) {
    var days = anchor.daysOf(seen);
    if (planned.days().isPresent() && days.isPresent()) {
      var at = days.get();
      boolean about = at.about() || planned.days().get().about();
      if (!about && at.first().isAfter(planned.closes())) {
        return Optional.of(AFTER);
      }
      if (!about && at.last().isBefore(planned.opens())) {
        return Optional.of(BEFORE);
      }
      boolean within =
          !at.first().isBefore(planned.opensLast()) && !at.last().isAfter(planned.closesFirst());
      return Optional.of(within && !about ? WITHIN : PERHAPS);
    }
    return inMonths(planned, anchor.spanOf(planned.when()), anchor.spanOf(seen));
  }

  private static Optional<Verdict> inMonths(Planned planned, MonthSpan plan, MonthSpan at) {
    if (plan.isUnknown() || at.isUnknown()) {
      return Optional.empty();
    }
    if (plan.isAbout() || at.isAbout()) {
      return Optional.of(PERHAPS);
    }
    if (at.low() > plan.high() + planned.after() / SHORTEST_MONTH) {
      return Optional.of(AFTER);
    }
    if (at.high() < plan.low() - planned.before() / SHORTEST_MONTH) {
      return Optional.of(BEFORE);
    }
    boolean within =
        at.high() <= plan.high() + planned.after() / LONGEST_MONTH
            && at.low() >= plan.low() - planned.before() / LONGEST_MONTH;
    return Optional.of(within ? WITHIN : PERHAPS);
  }
}
