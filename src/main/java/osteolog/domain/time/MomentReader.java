package osteolog.domain.time;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import osteolog.domain.time.Moment.About;
import osteolog.domain.time.Moment.After;
import osteolog.domain.time.Moment.Before;
import osteolog.domain.time.Moment.Between;
import osteolog.domain.time.Moment.Edge;
import osteolog.domain.time.Moment.FromAnchor;
import osteolog.domain.time.Moment.Point;
import osteolog.domain.time.Moment.Unit;
import osteolog.domain.time.Reading.Unclear;
import osteolog.domain.time.Reading.Understood;
import osteolog.domain.time.Reading.Why;

/// Reads a moment as a surgeon types it: `2019-03`, `4 Mar 2019`, `2301`, `t-3`, `b+6m`, `about 2y
/// before`, `before`, `after b+8m`, `b..b+6m`, `平成28年5月`, `?`.
///
/// Four figures are a year from 1850 to 2150; otherwise day and month of the latest such day up to
/// today (`2301` is 23 January). `t` is today, `b` the anchor. Nothing is guessed where two
/// readings are left: both are offered instead.
public final class MomentReader {

  private static final Pattern TODAY = Pattern.compile("(?:t|today)(?:([+-]\\d{1,5})([dwmy]?))?");
  private static final Pattern ANCHOR = Pattern.compile("b(?:([+-]\\d{1,5})([dwmy]?))?");
  private static final Pattern DISTANCE =
      Pattern.compile("(\\d{1,5})(d|w|m|mo|y)(before|after|ago)(b?)");
  private static final Pattern ISO = Pattern.compile("(\\d{4})[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?");
  private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");
  private static final Pattern NAMED =
      Pattern.compile("(?:(\\d{1,2})[-./]?)?([a-z]{3,9})[-./,]?(\\d{4})");

  private final LocalDate today;

  /// A reader for the given day; today is handed in, never looked up.
  public MomentReader(LocalDate today) {
    this.today = today;
  }

  /// Reads `typed`; never throws.
  public Reading read(String typed) {
    var text = normal(typed);
    if (text.equals("?") || text.equals("unknown") || text.equals("不明")) {
      return new Understood(Moment.unknown());
    }
    try {
      return new Understood(moment(text));
    } catch (UnclearText unclear) {
      return unclear.answer;
    }
  }

  private Moment moment(String text) {
    int dots = text.indexOf("..");
    if (dots > 0) {
      return between(text.substring(0, dots), text.substring(dots + 2));
    }
    int and = text.indexOf("and");
    if (text.startsWith("between") && and > 0) {
      return between(text.substring("between".length(), and), text.substring(and + 3));
    }
    if (text.equals("before") || text.equals("after")) {
      return text.equals("before") ? new Before(Moment.atAnchor()) : new After(Moment.atAnchor());
    }
    for (var word : List.of("<", "before")) {
      if (text.startsWith(word)) {
        return new Before(edge(text.substring(word.length())));
      }
    }
    for (var word : List.of(">", "after")) {
      if (text.startsWith(word)) {
        return new After(edge(text.substring(word.length())));
      }
    }
    return edge(text);
  }

  private Moment between(String from, String to) {
    var low = edge(from);
    var high = edge(to);
    if (!MomentCode.inOrder(low, high)) {
      throw unclear(Why.LIMITS_OUT_OF_ORDER);
    }
    return new Between(low, high);
  }

  private Edge edge(String text) {
    for (var word : List.of("about", "approx.", "approx", "ca.", "circa", "~", "c.", "約")) {
      if (text.startsWith(word)) {
        return new About(point(text.substring(word.length())));
      }
    }
    return point(text);
  }

  private Point point(String text) {
    var m = TODAY.matcher(text);
    if (m.matches()) {
      return new Moment.OnDay(m.group(1) == null ? today : shifted(m));
    }
    m = ANCHOR.matcher(text);
    if (m.matches()) {
      return m.group(1) == null ? Moment.atAnchor() : fromAnchor(m.group(1), m.group(2));
    }
    m = DISTANCE.matcher(text);
    if (m.matches()) {
      return distance(m);
    }
    return calendar(text);
  }

  private Point distance(Matcher m) {
    var unit = m.group(2).substring(0, 1);
    return switch (m.group(3)) {
      case "before" -> fromAnchor("-" + m.group(1), unit);
      case "after" -> fromAnchor("+" + m.group(1), unit);
      default ->
          throw unclear(Why.NOT_A_MOMENT, "t-" + m.group(1) + unit, m.group(1) + unit + " before");
    };
  }

  private Point calendar(String text) {
    var m = ISO.matcher(text);
    if (m.matches()) {
      return m.group(3) == null
          ? month(m.group(1), Integer.parseInt(m.group(2)))
          : day(m.group(1), Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3)));
    }
    m = SLASHED.matcher(text);
    if (m.matches()) {
      return slashed(m.group(3), Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)));
    }
    m = NAMED.matcher(text);
    if (m.matches()) {
      int month = month(m.group(2));
      return m.group(1) == null
          ? month(m.group(3), month)
          : day(m.group(3), month, Integer.parseInt(m.group(1)));
    }
    if (text.matches("\\d{8}")) {
      return day(
          text.substring(0, 4),
          Integer.parseInt(text.substring(4, 6)),
          Integer.parseInt(text.substring(6)));
    }
    if (text.matches("\\d{4}")) {
      return MomentCode.inRange(Integer.parseInt(text)) ? code(text, text) : latest(text);
    }
    throw unclear(Why.NOT_A_MOMENT);
  }

  private Point slashed(String year, int first, int second) {
    if (first > 12) {
      return day(year, second, first);
    }
    if (second > 12) {
      return day(year, first, second);
    }
    if (first == second) {
      return day(year, first, second);
    }
    throw unclear(Why.DAY_OR_MONTH, iso(year, second, first), iso(year, first, second));
  }

  /// Day and month without a year: the latest such day that is not after today.
  private Point latest(String ddmm) {
    int day = Integer.parseInt(ddmm.substring(0, 2));
    int month = Integer.parseInt(ddmm.substring(2));
    if (month < 1 || month > 12 || day < 1 || day > 31) {
      throw unclear(Why.NOT_A_MOMENT);
    }
    for (int year = today.getYear(); year > today.getYear() - 9; year--) {
      var found = MomentCode.parse(iso(Integer.toString(year), month, day));
      if (found.isPresent()
          && found.get() instanceof Moment.OnDay on
          && !on.date().isAfter(today)) {
        return on;
      }
    }
    throw unclear(Why.NO_SUCH_DAY);
  }

  private static Point day(String year, int month, int day) {
    return code(year, iso(year, month, day));
  }

  private static Point month(String year, int month) {
    return code(year, String.format(Locale.ROOT, "%s-%02d", year, month));
  }

  private static String iso(String year, int month, int day) {
    return String.format(Locale.ROOT, "%s-%02d-%02d", year, month, day);
  }

  private static Point code(String year, String code) {
    if (!MomentCode.inRange(Integer.parseInt(year))) {
      throw unclear(Why.YEAR_OUT_OF_RANGE);
    }
    var moment = MomentCode.parse(code);
    if (moment.isPresent() && moment.get() instanceof Point point) {
      return point;
    }
    throw unclear(Why.NO_SUCH_DAY);
  }

  private static int month(String name) {
    var months =
        List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    for (int i = 0; i < months.size(); i++) {
      if (months.get(i).startsWith(name) || (name.equals("sept") && i == 8)) {
        return i + 1;
      }
    }
    throw unclear(Why.NOT_A_MOMENT);
  }

  private static FromAnchor fromAnchor(String amount, String unit) {
    return new FromAnchor(
        Integer.parseInt(amount), unit.isEmpty() ? Unit.MONTHS : MomentCode.unit(unit.charAt(0)));
  }

  private LocalDate shifted(Matcher m) {
    int by = Integer.parseInt(m.group(1));
    var shifted =
        switch (m.group(2).isEmpty() ? Unit.DAYS : MomentCode.unit(m.group(2).charAt(0))) {
          case DAYS -> today.plusDays(by);
          case WEEKS -> today.plusWeeks(by);
          case MONTHS -> today.plusMonths(by);
          case YEARS -> today.plusYears(by);
        };
    if (!MomentCode.inRange(shifted.getYear())) {
      throw unclear(Why.YEAR_OUT_OF_RANGE);
    }
    return shifted;
  }

  /// One spelling for what can be written in many ways: width, case, blanks, units in words, the
  /// anchor by its name, Japanese dates.
  private static String normal(String typed) {
    return JapaneseEra.western(
            Normalizer.normalize(typed, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT))
        .replace('−', '-')
        .replace('–', '-')
        .replaceAll("(\\d{4})年\\s*(\\d{1,2})月\\s*(\\d{1,2})日", "$1-$2-$3")
        .replaceAll("(\\d{4})年\\s*(\\d{1,2})月", "$1-$2")
        .replaceAll("(\\d{4})年(?![前後])", "$1")
        .replaceAll("\\b(the )?(index )?(open )?biopsy\\b", "b")
        .replaceAll("(\\d)\\s*(years?|yrs?|年)(?![a-z])", "$1y")
        .replaceAll("(\\d)\\s*(months?|mos?|[かカヵケヶ箇]月)(?![a-z])", "$1m")
        .replaceAll("(\\d)\\s*(weeks?|wks?|週間?)(?![a-z])", "$1w")
        .replaceAll("(\\d)\\s*(days?|日)(?![a-z])", "$1d")
        .replaceAll("(?:生検|手術|術)([前後])(\\d+[dwmy])", "$2$1")
        .replaceAll("前", "before")
        .replaceAll("後", "after")
        .replaceAll("\\s+", "");
  }

  private static UnclearText unclear(Why why, String... offers) {
    return new UnclearText(new Unclear(why, List.of(offers)));
  }

  /// Carries the answer out of the nested readers; it never leaves this class.
  private static final class UnclearText extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient Unclear answer;

    UnclearText(Unclear answer) {
      super(null, null, false, false);
      this.answer = answer;
    }
  }
}
