package osteolog.domain.followup;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import osteolog.domain.CaseFile;
import osteolog.domain.Change;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.entry.Visit;
import osteolog.domain.entry.VisitState;
import osteolog.domain.schema.Column;
import osteolog.domain.time.Moment.FromAnchor;

/// A schedule of a case counted from another event, or from the same one at another time.
///
/// @param file the case
/// @param schedule the name of the schedule
/// @param from the event that it is to count from
public record Recount(CaseFile file, String schedule, CountedFrom from) {

  /// Which of its visits move.
  public enum Which {
    /// Those whose day is still to come.
    COMING,
    /// Every one that has not taken place, overdue ones too.
    NOT_DONE
  }

  /// The visits that move, each with the time it comes to be planned for. Those that took place,
  /// were missed or called off keep the plan they had; so do those moved to a day of their own.
  public List<Change> changes(Which which, LocalDate today) {
    return file.all(Visit.class).stream()
        .filter(visit -> schedule.equals(visit.schedule()))
        .filter(visit -> visit.state() == VisitState.PLANNED && !isMoved(visit))
        .filter(visit -> which == Which.NOT_DONE || isComing(visit, today))
        .flatMap(this::moved)
        .toList();
  }

  /// Whether a visit that counts from month 0 was moved to a time of its own.
  private static boolean isMoved(Visit visit) {
    return visit.fromId() == null && !visit.when().equals(visit.distance());
  }

  private boolean isComing(Visit visit, LocalDate today) {
    return file.anchor().daysOf(visit.when()).map(d -> !d.last().isBefore(today)).orElse(true);
  }

  private Stream<Change> moved(Visit visit) {
    if (!(visit.distance() instanceof FromAnchor distance)) {
      return Stream.empty();
    }
    var texts = new LinkedHashMap<>(visit.texts());
    texts.put("when", from.at(distance).toString());
    from.id()
        .ifPresentOrElse(id -> texts.put("from_id", id.toString()), () -> texts.remove("from_id"));
    var after = Entry.of(EntryKind.VISIT, texts);
    return after.equals(visit) ? Stream.empty() : Stream.of(Change.edited(visit, after));
  }

  /// The name of the act.
  public static String act() {
    return "recount." + Column.code(EntryKind.VISIT);
  }
}
