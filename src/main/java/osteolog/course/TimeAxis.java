package osteolog.course;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The axis of months: proportional to time on either side of month 0.
///
/// Beside month 0 stand the zones for what has no month: the dated months before end at the left
/// edge of one, the dated months after begin at the right edge of the other. What touches month 0
/// itself runs through a zone up to the line.
final class TimeAxis {

  private static final double GAP = 7;
  private static final double INSET = 9;
  private static final double CLEAR = 4;
  private static final double LEAST_SHARE = 0.3;
  private static final double NARROW = 480;
  private static final int[] STEPS = {1, 2, 3, 6, 12, 24, 36, 48, 60, 120, 240, 480, 1200};

  /// From one x to another.
  record Range(double left, double right) {
    double width() {
      return right - left;
    }

    boolean holds(double from, double to) {
      return from >= left - 0.01 && to <= right + 0.01;
    }
  }

  private final Map<Spot.Zone, Range> zones = new EnumMap<>(Spot.Zone.class);
  private final Range months;
  private final double zero;
  private final double perMonth;
  private final double first;
  private final double last;

  TimeAxis(Course course, Range all, Map<Spot.Zone, Double> widths) {
    double right = all.right();
    if (widths.containsKey(Spot.Zone.UNDATED)) {
      double width = widths.get(Spot.Zone.UNDATED);
      zones.put(Spot.Zone.UNDATED, new Range(right - width, right));
      right -= width + GAP;
    }
    months = new Range(all.left(), right);
    zones.put(Spot.Zone.MONTHS, months);
    first = course.reach().first();
    last = course.reach().last();
    double before = widths.getOrDefault(Spot.Zone.BEFORE, 0.0);
    double after = widths.getOrDefault(Spot.Zone.AFTER, 0.0);
    // A side that anything is told of has room for its labels, even where its months are few.
    // Where the titles of the lanes stand above them, the line of month 0 keeps clear of those.
    boolean told = first < 0 || before > 0 || all.width() < NARROW;
    double least = told ? months.width() * LEAST_SHARE : 0;
    double room = months.width() - before - after - 2 * INSET;
    double per = room / (last - first);
    double side = INSET - first * per + before;
    if (side < least) {
      side = least;
      per = (months.width() - side - after - INSET) / last;
      per = first < 0 ? Math.min(per, (side - before - INSET) / -first) : per;
    }
    double rest = months.width() * LEAST_SHARE;
    if (months.width() - side < rest) {
      side = months.width() - rest;
      per = Math.min((side - before - INSET) / -first, (rest - after - INSET) / last);
    }
    perMonth = per;
    zero = months.left() + side;
    if (before > 0) {
      zones.put(Spot.Zone.BEFORE, new Range(zero - before, zero));
    }
    if (after > 0) {
      zones.put(Spot.Zone.AFTER, new Range(zero, zero + after));
    }
  }

  double x(double month) {
    if (month < 0) {
      return zero - width(Spot.Zone.BEFORE) + month * perMonth;
    }
    return month > 0 ? zero + width(Spot.Zone.AFTER) + month * perMonth : zero;
  }

  private double width(Spot.Zone zone) {
    var range = zones.get(zone);
    return range == null ? 0 : range.width();
  }

  /// From where to where a spot may be; an open side reaches to the end of the axis.
  Range span(Spot spot) {
    return switch (spot) {
      case Spot.At(var month, _) -> new Range(x(month), x(month));
      case Spot.During(var from, var to, _) -> new Range(x(from), x(to));
      case Spot.Before(var month, _) ->
          month < 0 ? new Range(months.left(), x(month)) : range(spot.zone());
      case Spot.After(var month, _) ->
          month > 0 ? new Range(x(month), months.right()) : range(spot.zone());
      case Spot.Unknown() -> range(Spot.Zone.UNDATED);
    };
  }

  /// Where the words about a spot may stand: on its own side of month 0.
  Range side(Spot spot) {
    if (spot.zone() == Spot.Zone.UNDATED && has(Spot.Zone.UNDATED)) {
      return range(Spot.Zone.UNDATED);
    }
    var span = span(spot);
    return sideOf((span.left() + span.right()) / 2);
  }

  /// The side of month 0 that an x stands on; month 0 itself is told on the right.
  Range sideOf(double x) {
    return x < zero - 0.01
        ? new Range(months.left(), zero - CLEAR)
        : new Range(zero + CLEAR, months.right());
  }

  Range months() {
    return months;
  }

  /// The dated months before month 0, without their zone; of no width where there are none.
  Range dated(boolean before) {
    if (before) {
      double end = zero - width(Spot.Zone.BEFORE);
      return new Range(first < 0 ? Math.max(months.left(), x(first) - INSET) : end, end);
    }
    return new Range(zero + width(Spot.Zone.AFTER), Math.min(months.right(), x(last) + INSET));
  }

  double perMonth() {
    return perMonth;
  }

  boolean has(Spot.Zone zone) {
    return zones.containsKey(zone);
  }

  /// The range of a zone; of the months where the figure has no such zone.
  Range range(Spot.Zone zone) {
    return zones.getOrDefault(zone, months);
  }

  /// Round months whose labels of that width have room, 0 among them.
  List<Integer> ticks(double labelWidth) {
    double apart = Math.max(labelWidth * 1.1, Math.min(36, months.width() / 8));
    int step = STEPS[STEPS.length - 1];
    for (int i = STEPS.length - 1; i >= 0; i--) {
      if (STEPS[i] * perMonth >= apart) {
        step = STEPS[i];
      }
    }
    var ticks = new ArrayList<Integer>();
    for (int month = (int) Math.ceil(first / step) * step; month <= last; month += step) {
      ticks.add(month);
    }
    // A side whose months are all nearer than the first round one is measured by its own end.
    if (first < 0 && ticks.getFirst() >= 0 && first == Math.rint(first)) {
      ticks.addFirst((int) first);
    }
    return ticks;
  }
}
