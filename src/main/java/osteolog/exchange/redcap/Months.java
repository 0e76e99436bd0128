package osteolog.exchange.redcap;

import java.math.BigDecimal;
import java.math.RoundingMode;
import osteolog.domain.time.MonthSpan;

/// Months from the biopsy as REDCap takes a number.
final class Months {

  private Months() {}

  /// At most two decimals; empty unless one single month was said.
  static String text(MonthSpan span) {
    return !span.isPoint() || Double.isInfinite(span.low())
        ? ""
        : BigDecimal.valueOf(span.low())
            .setScale(2, RoundingMode.HALF_UP)
            .stripTrailingZeros()
            .toPlainString();
  }
}
