package osteolog.exchange.csv;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import osteolog.domain.schema.Column;
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

/// A moment as cells: date, precision, the words as code, months from the biopsy and their limits.
public final class MomentCells {

  private MomentCells() {}

  /// Adds the six cells of the moment, empty ones where there is none.
  public static void add(@Nullable Moment moment, Anchor anchor, List<String> cells) {
    if (moment == null) {
      cells.addAll(List.of("", "", "", "", "", ""));
      return;
    }
    var span = anchor.spanOf(moment);
    var low = months(span.low());
    var high = span.isPoint() ? low : months(span.high());
    boolean said = saysLimits(moment, span);
    cells.add(moment instanceof OnDay(var date) ? date.toString() : "");
    cells.add(Column.code(moment.precision()));
    cells.add(moment.toString());
    cells.add(span.isPoint() ? low : "");
    cells.add(said ? low : "");
    cells.add(said ? high : "");
  }

  /// Whether the ends of the span were said as limits.
  ///
  /// "About" says none: nobody said how far off the time may be, whether that was said of the
  /// moment or of month 0. A limit that was itself said as "about" is still the limit that was
  /// said; its `~` stands in the code.
  private static boolean saysLimits(Moment moment, MonthSpan span) {
    return switch (moment) {
      case Before _, After _, Between _ -> true;
      case OnDay _, InMonth _, InYear _, FromAnchor _ -> !span.isAbout();
      case About _, Unknown _ -> false;
    };
  }

  /// At most two decimals, no trailing zeros; empty for an end that is open.
  static String months(double months) {
    return Double.isInfinite(months)
        ? ""
        : BigDecimal.valueOf(months)
            .setScale(2, RoundingMode.HALF_UP)
            .stripTrailingZeros()
            .toPlainString();
  }
}
