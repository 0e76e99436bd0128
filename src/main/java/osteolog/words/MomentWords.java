package osteolog.words;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import osteolog.domain.time.Anchor;
import osteolog.domain.time.Moment;
import osteolog.domain.time.Moment.About;
import osteolog.domain.time.Moment.After;
import osteolog.domain.time.Moment.Before;
import osteolog.domain.time.Moment.Between;
import osteolog.domain.time.Moment.FromAnchor;
import osteolog.domain.time.Moment.InMonth;
import osteolog.domain.time.Moment.InYear;
import osteolog.domain.time.Moment.OnDay;
import osteolog.domain.time.Moment.Unknown;
import osteolog.domain.time.MonthSpan;

/// Says a moment in a sentence's words, neither more nor less exactly than it is known.
///
/// Dates follow the clinical form with the month in letters (`04-Mar-2019`), whatever the country,
/// so that 3/4 is never read as 4/3.
public final class MomentWords {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd-MMM-uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMM-uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter DAY_JA =
      DateTimeFormatter.ofPattern("uuuu年M月d日", Locale.ROOT);
  private static final DateTimeFormatter MONTH_JA =
      DateTimeFormatter.ofPattern("uuuu年M月", Locale.ROOT);

  private final Words words;
  private final boolean japanese;

  /// Speaks the language of `words`.
  public MomentWords(Words words) {
    this.words = words;
    this.japanese = words.getLocale().getLanguage().equals("ja");
  }

  /// The moment in words, as "about 24 months before the biopsy".
  public String say(Moment moment) {
    return switch (moment) {
      case Unknown() -> words.text("moment.unknown");
      case OnDay(var date) -> day(date);
      case InMonth(var month) -> month(month);
      case InYear(var year) -> words.text("moment.year", year.toString());
      case FromAnchor said -> distance(said);
      case About(var point) -> words.text("moment.about", say(point));
      case Before(var edge) -> words.text("moment.before", say(edge));
      case After(var edge) -> words.text("moment.after", say(edge));
      case Between(var from, var to) -> words.text("moment.between", say(from), say(to));
    };
  }

  /// The months from the anchor in the shortest form for a table: `8`, `~-24`, `<0`, `8 – 39`;
  /// empty where they are not known.
  public String months(Anchor anchor, Moment moment) {
    var span = anchor.spanOf(moment);
    if (span.isUnknown()) {
      return "";
    }
    if (span.isPoint()) {
      return (span.isAbout() ? "~" : "") + month(span.low());
    }
    if (Double.isInfinite(span.low())) {
      return "< " + month(span.high());
    }
    if (Double.isInfinite(span.high())) {
      return "> " + month(span.low());
    }
    return soft(span, true) + month(span.low()) + " – " + soft(span, false) + month(span.high());
  }

  /// A month of the axis in figures: whole where it is whole, else with one decimal.
  public static String month(double month) {
    boolean whole = Math.abs(month - Math.rint(month)) < 0.005;
    var figures = String.format(Locale.ROOT, whole ? "%.0f" : "%.1f", month);
    return figures.equals("-0") ? "0" : figures.replace('-', '−');
  }

  /// A full date.
  public String day(LocalDate date) {
    return (japanese ? DAY_JA : DAY).format(date);
  }

  private String month(YearMonth month) {
    return (japanese ? MONTH_JA : MONTH).format(month);
  }

  private static String soft(MonthSpan span, boolean low) {
    return (low ? span.softLow() : span.softHigh()) ? "~" : "";
  }

  private String distance(FromAnchor said) {
    if (said.amount() == 0) {
      return words.text("moment.at_anchor");
    }
    int amount = Math.abs(said.amount());
    var unit =
        "moment." + said.unit().name().toLowerCase(Locale.ROOT) + (amount == 1 ? ".one" : ".many");
    return words.text(
        said.amount() < 0 ? "moment.before_anchor" : "moment.after_anchor",
        words.text(unit, Integer.toString(amount)));
  }
}
