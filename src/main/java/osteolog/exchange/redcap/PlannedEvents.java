package osteolog.exchange.redcap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import osteolog.domain.entry.Visit;
import osteolog.domain.time.Moment;
import osteolog.domain.time.Moment.FromAnchor;

/// The events of a longitudinal project: the planned visits of the cases that are told as a
/// distance from month 0 with a window of days.
///
/// A visit without a window is no event here: REDCap asks for both numbers, and none is made up.
final class PlannedEvents {

  static final List<String> HEADER =
      List.of(
          "event_name",
          "arm_num",
          "day_offset",
          "offset_min",
          "offset_max",
          "unique_event_name",
          "custom_event_label");

  /// A visit as plans have it, whatever the case.
  private record Event(FromAnchor distance, int days, int before, int after) {}

  private final SortedSet<Event> events =
      new TreeSet<>(
          Comparator.comparingInt(Event::days)
              .thenComparing(event -> event.distance().unit())
              .thenComparingInt(Event::before)
              .thenComparingInt(Event::after));

  void add(Visit visit) {
    Moment told = visit.distance() != null ? visit.distance() : visit.planned();
    var after = visit.windowDays();
    if (visit.fromId() != null
        || after == null
        || !(told instanceof FromAnchor distance)
        || distance.amount() <= 0) {
      return;
    }
    var before = visit.windowBeforeDays();
    events.add(new Event(distance, days(distance), before == null ? after : before, after));
  }

  /// Days after month 0, as a plan counts them: a month is a twelfth of 365.25 days.
  static int days(FromAnchor distance) {
    return switch (distance.unit()) {
      case DAYS -> distance.amount();
      case WEEKS -> distance.amount() * 7;
      case MONTHS -> (int) Math.floor(distance.amount() * 365.25 / 12 + 0.5);
      case YEARS -> (int) Math.floor(distance.amount() * 365.25 + 0.5);
    };
  }

  /// The rows, the biopsy itself first.
  List<List<String>> rows() {
    var rows = new ArrayList<List<String>>();
    rows.add(List.of("Baseline", "1", "0", "0", "0", "", ""));
    Map<String, Integer> used = new HashMap<>();
    for (var event : events) {
      var name = name(event.distance());
      int times = used.merge(name, 1, Integer::sum);
      rows.add(
          List.of(
              times == 1 ? name : name + " (" + times + ")",
              "1",
              Integer.toString(event.days()),
              Integer.toString(event.before()),
              Integer.toString(event.after()),
              "",
              ""));
    }
    return rows;
  }

  private static String name(FromAnchor distance) {
    boolean one = distance.amount() == 1;
    return distance.amount()
        + switch (distance.unit()) {
          case DAYS -> one ? " day" : " days";
          case WEEKS -> one ? " week" : " weeks";
          case MONTHS -> one ? " month" : " months";
          case YEARS -> one ? " year" : " years";
        };
  }
}
