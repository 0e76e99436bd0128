package osteolog.exchange.deidentify;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import osteolog.domain.time.Anchor;
import osteolog.domain.time.Moment;
import osteolog.domain.time.Moment.About;
import osteolog.domain.time.Moment.After;
import osteolog.domain.time.Moment.Before;
import osteolog.domain.time.Moment.Between;
import osteolog.domain.time.Moment.Edge;
import osteolog.domain.time.Moment.FromAnchor;
import osteolog.domain.time.Moment.InMonth;
import osteolog.domain.time.Moment.InYear;
import osteolog.domain.time.Moment.OnDay;
import osteolog.domain.time.Moment.Point;
import osteolog.domain.time.Moment.Unknown;
import osteolog.domain.time.MomentCode;

/// Moves every full date of a case by the same number of days.
///
/// A month or a year cannot be moved by days: its limits would give the number away. It becomes
/// months from month 0, or is masked. Where month 0 itself is known to a month or a year only, that
/// holds for full dates too, so that their distance from it is not lost.
final class ShiftedDays implements Times {

  private final Anchor anchor;
  private final int by;
  private final boolean movable;
  private final WholeMonths months;

  ShiftedDays(Anchor anchor, int by) {
    this.anchor = anchor;
    this.by = by;
    this.movable = anchor.isExact() || anchor.daysOf(Moment.atAnchor()).isEmpty();
    this.months = new WholeMonths(anchor);
  }

  @Override
  public Optional<Moment> of(Moment moment) {
    var moved = movable ? moved(moment) : null;
    return moved == null ? months.of(moment) : Optional.of(moved);
  }

  @Override
  public Moment ofAnchor(Moment moment) {
    var moved = movable ? moved(moment) : null;
    return moved == null ? months.ofAnchor(moment) : moved;
  }

  @Override
  public Anchor anchor() {
    return anchor
        .date()
        .map(day -> ofAnchor(new OnDay(day)))
        .map(Anchor::at)
        .orElse(Anchor.UNDATED);
  }

  /// The time with every date moved, or nothing where one of its dates is no full one.
  private @Nullable Moment moved(Moment moment) {
    if (!WholeMonths.isCalendar(moment)) {
      return months.of(moment).orElse(null);
    }
    return switch (moment) {
      case Edge edge -> edge(edge);
      case Unknown _ -> moment;
      case Before(var edge) -> {
        var moved = edge(edge);
        yield moved == null ? null : new Before(moved);
      }
      case After(var edge) -> {
        var moved = edge(edge);
        yield moved == null ? null : new After(moved);
      }
      case Between(var from, var to) -> {
        var low = edge(from);
        var high = edge(to);
        yield low == null || high == null ? null : new Between(low, high);
      }
    };
  }

  private @Nullable Edge edge(Edge edge) {
    return switch (edge) {
      case About(var point) -> {
        var moved = point(point);
        yield moved == null ? null : new About(moved);
      }
      case Point point -> point(point);
    };
  }

  private @Nullable Point point(Point point) {
    return switch (point) {
      case OnDay(var day) -> {
        var moved = new OnDay(day.plusDays(by));
        // A day that no record can hold would not be read again.
        yield MomentCode.parse(moved.toString()).isPresent() ? moved : null;
      }
      case FromAnchor _ -> point;
      case InMonth _, InYear _ -> null;
    };
  }
}
