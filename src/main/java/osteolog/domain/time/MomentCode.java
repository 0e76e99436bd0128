package osteolog.domain.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
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
import osteolog.domain.time.Moment.Unit;

/// Reads the canonical code of a moment, the exact inverse of its `toString`.
public final class MomentCode {

  /// The years that a clinical record can hold.
  static final int FIRST_YEAR = 1850;

  static final int LAST_YEAR = 2150;

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern RELATIVE = Pattern.compile("b([+-]\\d{1,5})([dwmy])");

  private MomentCode() {}

  /// The moment that `code` names, or empty where it names none.
  public static Optional<Moment> parse(String code) {
    try {
      return Optional.ofNullable(moment(code));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /// Whether the limits of a "between" stand in order, as far as that can be told without an
  /// anchor.
  static boolean inOrder(Edge from, Edge to) {
    var anchor = Anchor.at(new OnDay(LocalDate.of(2000, 1, 1)));
    boolean bothRelative = point(from) instanceof FromAnchor && point(to) instanceof FromAnchor;
    boolean bothCalendar =
        !(point(from) instanceof FromAnchor) && !(point(to) instanceof FromAnchor);
    return !(bothRelative || bothCalendar) || anchor.spanOf(from).low() <= anchor.spanOf(to).high();
  }

  private static Point point(Edge edge) {
    return switch (edge) {
      case About(var point) -> point;
      case Point point -> point;
    };
  }

  private static @Nullable Moment moment(String code) {
    if (code.equals("unknown")) {
      return Moment.unknown();
    }
    int dots = code.indexOf("..");
    if (dots > 0) {
      var from = edge(code.substring(0, dots));
      var to = edge(code.substring(dots + 2));
      return from == null || to == null || !inOrder(from, to) ? null : new Between(from, to);
    }
    if (code.startsWith("<")) {
      var edge = edge(code.substring(1));
      return edge == null ? null : new Before(edge);
    }
    if (code.startsWith(">")) {
      var edge = edge(code.substring(1));
      return edge == null ? null : new After(edge);
    }
    return edge(code);
  }

  private static @Nullable Edge edge(String code) {
    if (code.startsWith("~")) {
      var point = plain(code.substring(1));
      return point == null ? null : new About(point);
    }
    return plain(code);
  }

  private static @Nullable Point plain(String code) {
    if (DAY.matcher(code).matches()) {
      var date = LocalDate.parse(code);
      return inRange(date.getYear()) ? new OnDay(date) : null;
    }
    if (MONTH.matcher(code).matches()) {
      var month = YearMonth.parse(code);
      return inRange(month.getYear()) ? new InMonth(month) : null;
    }
    if (YEAR.matcher(code).matches()) {
      var year = Year.parse(code);
      return inRange(year.getValue()) ? new InYear(year) : null;
    }
    var relative = RELATIVE.matcher(code);
    if (relative.matches()) {
      return new FromAnchor(Integer.parseInt(relative.group(1)), unit(relative.group(2).charAt(0)));
    }
    return null;
  }

  static boolean inRange(int year) {
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  static Unit unit(char letter) {
    for (var unit : Unit.values()) {
      if (unit.letter == letter) {
        return unit;
      }
    }
    throw new IllegalArgumentException("no such unit of time: " + letter);
  }
}
