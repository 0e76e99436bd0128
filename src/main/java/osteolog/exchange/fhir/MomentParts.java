package osteolog.exchange.fhir;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import osteolog.domain.entry.EntryKind;
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
import osteolog.domain.time.Moment.Unknown;

/// A moment that no date tells, as components: words with the code of the record, months from month
/// 0, and the dates of its limits.
///
/// Months are a number where one month was said, and a range where limits were. Where "about" was
/// said of any of it, the code is another one (`..._months_about`), so that nobody takes it for an
/// exact number; how far off it may be was not said.
///
/// @param told says a moment in words
/// @param anchor month 0 of the case
record MomentParts(Told told, Anchor anchor) {

  /// The components of a moment; a date alone where a calendar tells it.
  List<Element> of(EntryKind kind, String column, Moment moment) {
    var date = Told.date(moment);
    var words = told.words(moment);
    var parts = new ArrayList<Element>();
    if (date.isPresent()) {
      parts.add(part(kind, column).with("valueDateTime", date.get()));
    } else if (words.isEmpty()) {
      parts.add(part(kind, column).with("dataAbsentReason", Data.reason("unknown")));
    } else {
      var code = Data.coding(Systems.MOMENT, moment.toString(), null);
      parts.add(
          part(kind, column)
              .with("valueCodeableConcept", Data.concept(code).with("text", words.get())));
      addMonths(kind, column, moment, parts);
      addLimits(kind, column, moment, parts);
    }
    return parts;
  }

  private static Element part(EntryKind kind, String column) {
    return Element.of("code", Concepts.of(kind, column));
  }

  private void addMonths(EntryKind kind, String column, Moment moment, List<Element> parts) {
    var span = anchor.spanOf(moment);
    var low = months(span.low());
    var high = months(span.high());
    var months = part(kind, column + (span.isAbout() ? "_months_about" : "_months"));
    switch (moment) {
      case About _, FromAnchor _ when span.isPoint() ->
          parts.add(months.with("valueQuantity", low));
      case FromAnchor _, Before _, After _, Between _ -> {
        if (low != null || high != null) {
          parts.add(months.with("valueRange", new Element().with("low", low).with("high", high)));
        }
      }
      case About _, OnDay _, InMonth _, InYear _, Unknown _ -> {}
    }
  }

  private static void addLimits(EntryKind kind, String column, Moment moment, List<Element> parts) {
    switch (moment) {
      case Before(var edge) -> addLimit(kind, column + "_to", edge, parts);
      case After(var edge) -> addLimit(kind, column + "_from", edge, parts);
      case Between(var from, var to) -> {
        addLimit(kind, column + "_from", from, parts);
        addLimit(kind, column + "_to", to, parts);
      }
      case Edge _, Unknown _ -> {}
    }
  }

  private static void addLimit(EntryKind kind, String column, Edge edge, List<Element> parts) {
    Told.date(edge).ifPresent(date -> parts.add(part(kind, column).with("valueDateTime", date)));
  }

  /// At most two decimals; `null` for an end that is open.
  private static @Nullable Element months(double months) {
    return Double.isInfinite(months)
        ? null
        : Data.quantity(
            BigDecimal.valueOf(months).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros(),
            "mo");
  }
}
