package osteolog.exchange.phenopacket;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import osteolog.domain.CaseFile;
import osteolog.domain.entry.Procedure;
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

/// The times of one case: as ages where the age at month 0 is known, and in words.
///
/// An age is recorded in whole years at presentation. At month 0 it is known only where the
/// presentation is told on the same axis, and then as a range of a year and as much more as the
/// presentation is uncertain. "About" sets no limits, so it gives no age.
final class Times {

  /// An age range in whole months.
  record AgeRange(int low, int high) {}

  private final Anchor anchor;
  private final String zero;
  private final @Nullable Integer age;
  private final MonthSpan presented;

  Times(CaseFile file) {
    anchor = file.anchor();
    zero =
        file.anchorEvent().filter(e -> e instanceof Procedure p && p.isBiopsy()).isPresent()
            ? "the biopsy"
            : "month 0";
    age = file.surgicalCase().age();
    var examined = file.surgicalCase().examined();
    presented = examined == null ? MonthSpan.UNKNOWN : anchor.spanOf(examined);
  }

  /// How old the patient was at the moment, in months; empty where that does not follow from the
  /// record.
  Optional<AgeRange> age(Moment moment) {
    return age(anchor.spanOf(moment));
  }

  /// How old the patient was during the span.
  Optional<AgeRange> age(MonthSpan span) {
    if (age == null || !isFirm(presented) || !isFirm(span)) {
      return Optional.empty();
    }
    double low = age * 12 - presented.high() + span.low();
    double high = (age + 1) * 12 - presented.low() + span.high();
    return high < 0
        ? Optional.empty()
        : Optional.of(new AgeRange((int) Math.max(0, Math.floor(low)), (int) Math.ceil(high)));
  }

  private static boolean isFirm(MonthSpan span) {
    return Double.isFinite(span.low()) && Double.isFinite(span.high()) && !span.isAbout();
  }

  /// The moment in English, with its code.
  String words(@Nullable Moment moment) {
    return switch (moment) {
      case null -> "not known";
      case Unknown() -> "not known";
      case OnDay _, InMonth _, InYear _ -> said(moment);
      case FromAnchor _, About _, Before _, After _, Between _ ->
          said(moment) + " (" + moment + ")";
    };
  }

  private String said(Moment moment) {
    return switch (moment) {
      case Unknown() -> "not known";
      case OnDay _, InMonth _, InYear _ -> moment.toString();
      case FromAnchor(int amount, var unit) -> distance(amount, unit);
      case About(var point) -> "about " + said(point);
      case Before(var edge) -> "before " + said(edge);
      case After(var edge) -> "after " + said(edge);
      case Between(var from, var to) -> "from " + said(from) + " to " + said(to);
    };
  }

  private String distance(int amount, Moment.Unit unit) {
    if (amount == 0) {
      return zero;
    }
    int size = Math.abs(amount);
    var units = unit.name().toLowerCase(Locale.ROOT);
    var word = size == 1 ? units.substring(0, units.length() - 1) : units;
    return size + " " + word + (amount < 0 ? " before " : " after ") + zero;
  }
}
