package osteolog.exchange.fhir;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

/// A moment as FHIR can tell it: a date as far as it is known, or words.
///
/// @param event what month 0 is called: "the biopsy", or "month 0"
record Told(String event) {

  /// The date of a moment that a calendar tells, `2019`, `2019-03` or `2019-03-04`; empty for any
  /// other.
  static Optional<String> date(@Nullable Moment moment) {
    return switch (moment) {
      case OnDay day -> Optional.of(day.toString());
      case InMonth month -> Optional.of(month.toString());
      case InYear year -> Optional.of(year.toString());
      case null -> Optional.empty();
      case Unknown _, FromAnchor _, About _, Before _, After _, Between _ -> Optional.empty();
    };
  }

  /// Whether two dates surely stand in order, so that a period can hold them.
  static boolean inOrder(String start, String end) {
    int shared = Math.min(start.length(), end.length());
    int order = start.substring(0, shared).compareTo(end.substring(0, shared));
    return start.length() == end.length() ? order <= 0 : order < 0;
  }

  /// The moment in words, "6 months after the biopsy"; empty where nothing is known.
  Optional<String> words(Moment moment) {
    return switch (moment) {
      case Unknown() -> Optional.empty();
      case FromAnchor(int amount, _) when amount == 0 -> Optional.of("at " + event);
      case Edge edge -> Optional.of(edge(edge));
      case Before(var edge) -> Optional.of("earlier than " + edge(edge));
      case After(var edge) -> Optional.of("later than " + edge(edge));
      case Between(var from, var to) -> Optional.of("between " + edge(from) + " and " + edge(to));
    };
  }

  private String edge(Edge edge) {
    return switch (edge) {
      case About(var point) -> "about " + point(point);
      case Point point -> point(point);
    };
  }

  private String point(Point point) {
    return switch (point) {
      case OnDay _, InMonth _, InYear _ -> point.toString();
      case FromAnchor(int amount, _) when amount == 0 -> event;
      case FromAnchor(int amount, var unit) ->
          "%d %s %s %s"
              .formatted(
                  Math.abs(amount), unit(unit, amount), amount < 0 ? "before" : "after", event);
    };
  }

  private static String unit(Moment.Unit unit, int amount) {
    var words = Data.words(unit);
    return Math.abs(amount) == 1 ? words.substring(0, words.length() - 1) : words;
  }
}
