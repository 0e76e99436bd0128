package osteolog.exchange.redcap;

import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import osteolog.domain.schema.Missing.Reason;
import osteolog.domain.schema.Problem;
import osteolog.domain.time.Moment;
import osteolog.domain.time.Moment.About;
import osteolog.domain.time.Moment.After;
import osteolog.domain.time.Moment.Before;
import osteolog.domain.time.Moment.Edge;
import osteolog.domain.time.Moment.InMonth;
import osteolog.domain.time.Moment.InYear;
import osteolog.domain.time.Moment.OnDay;
import osteolog.domain.time.Moment.Point;
import osteolog.domain.time.MomentCode;

/// Reads the four fields of a time of one row: what was said, else the date, else the months.
final class MomentReading {

  private final MomentFields of;
  private final Found found;
  private final String date;
  private final String precision;
  private final String said;
  private final String months;

  MomentReading(MomentFields of, Row row, Found found) {
    this.of = of;
    this.found = found;
    this.date = row.get(of.date());
    this.precision = row.get(of.precision());
    this.said = row.get(of.said());
    this.months = row.get(of.months());
  }

  void read() {
    var reasons =
        Stream.of(date, precision, said, months)
            .flatMap(cell -> MissingCodes.in(cell).stream())
            .distinct()
            .toList();
    if (!reasons.isEmpty()) {
      readReason(reasons.getFirst(), reasons.size() > 1);
    } else if (!said.isEmpty()) {
      readSaid();
    } else if (!date.isEmpty()) {
      readDate();
    } else if (!months.isEmpty()) {
      readMonths();
    } else if (precision.equals("u")) {
      take(Moment.unknown());
    } else if (!precision.isEmpty()) {
      // A precision alone, of a time that nobody wrote down.
      found.fault(of.said(), of.column(), Problem.Why.REQUIRED);
    }
  }

  private void readReason(Reason reason, boolean several) {
    boolean beside =
        Stream.of(date, said, months)
            .anyMatch(cell -> !cell.isEmpty() && MissingCodes.in(cell).isEmpty());
    if (several || beside) {
      found.fault(of.said(), Fault.Why.CONTRADICTS);
    } else {
      found.reason(of.column(), reason);
    }
  }

  private void readSaid() {
    var moment = MomentCode.parse(said);
    if (moment.isEmpty()) {
      found.fault(of.said(), of.column(), Problem.Why.NOT_A_MOMENT);
      return;
    }
    // One of the two was changed in REDCap; which one is right only a person can tell.
    if (!date.isEmpty() && !(moment.get() instanceof OnDay(var day) && sameDay(day.toString()))) {
      found.fault(of.date(), Fault.Why.CONTRADICTS);
    } else if (!precision.isEmpty()
        && !precision.equals(MomentFields.code(moment.get().precision()))) {
      found.fault(of.precision(), Fault.Why.CONTRADICTS);
    } else {
      take(moment.get());
    }
  }

  private boolean sameDay(String day) {
    return date.equals(day);
  }

  private void readDate() {
    if (!(MomentCode.parse(date).orElse(null) instanceof OnDay day)) {
      found.fault(of.date(), of.column(), Problem.Why.NOT_A_MOMENT);
      return;
    }
    takeOr(
        of.precision(),
        switch (precision) {
          case "m" -> new InMonth(YearMonth.from(day.date()));
          case "y" -> new InYear(Year.from(day.date()));
          case "", "d" -> day;
          default -> around(day).orElse(null);
        });
  }

  private void readMonths() {
    if (MomentCode.parse(relative(months)).orElse(null) instanceof Point point) {
      takeOr(
          of.precision(),
          switch (precision) {
            case "", "r" -> point;
            default -> around(point).orElse(null);
          });
    } else {
      found.fault(of.months(), of.column(), Problem.Why.NOT_WHOLE);
    }
  }

  /// The code of so many months; no code at all for what is no whole number.
  private static String relative(String months) {
    var signed = months.startsWith("-") || months.startsWith("+") ? months : "+" + months;
    return "b" + signed + "m";
  }

  private Optional<Moment> around(Edge edge) {
    return Optional.ofNullable(
        switch (precision) {
          case "a" -> edge instanceof Point point ? new About(point) : null;
          case "b" -> new Before(edge);
          case "f" -> new After(edge);
          default -> null;
        });
  }

  private void takeOr(String field, @Nullable Moment moment) {
    if (moment == null) {
      found.fault(field, Fault.Why.CONTRADICTS);
    } else {
      take(moment);
    }
  }

  private void take(Moment moment) {
    found.text(of.column(), moment.toString());
  }
}
