package osteolog.domain.followup;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import osteolog.domain.CaseFile;
import osteolog.domain.Change;
import osteolog.domain.entry.Origin;
import osteolog.domain.entry.Visit;
import osteolog.domain.entry.VisitState;
import osteolog.domain.schema.Missing;
import osteolog.domain.time.Moment.FromAnchor;

/// A plan of visits under a name, counted from one event of a case.
///
/// @param name its name
/// @param steps its visits, in their order
public record Schedule(String name, List<Step> steps) {

  /// Copies the steps.
  public Schedule {
    steps = List.copyOf(steps);
  }

  /// The planned visits of this schedule in a case.
  ///
  /// @param ids identities for the visits
  public List<Change> planned(CaseFile file, CountedFrom from, Supplier<UUID> ids) {
    return steps.stream()
        .map(step -> Change.added(visit(file.surgicalCase().id(), step, from, ids.get())))
        .toList();
  }

  private Visit visit(UUID caseId, Step step, CountedFrom from, UUID id) {
    return new Visit(
        id,
        caseId,
        from.at(step.distance()),
        VisitState.PLANNED,
        null,
        step.after(),
        step.before() == step.after() ? null : step.before(),
        null,
        step.purpose(),
        step.toRecord(),
        name,
        from.id().orElse(null),
        step.distance(),
        null,
        null,
        Origin.UNSAID,
        Missing.NONE);
  }

  /// The schedule that a case follows under a name, as its visits stand: for use in other cases. A
  /// visit that was moved to a day of its own is not part of it.
  public static Schedule of(CaseFile file, String name) {
    return new Schedule(
        name,
        file.all(Visit.class).stream()
            .filter(visit -> name.equals(visit.schedule()))
            .filter(visit -> visit.distance() != null)
            .map(Schedule::step)
            .toList());
  }

  private static Step step(Visit visit) {
    int after = visit.windowDays() == null ? 0 : visit.windowDays();
    int before = visit.windowBeforeDays() == null ? after : visit.windowBeforeDays();
    return new Step(
        (FromAnchor) Objects.requireNonNull(visit.distance()),
        before,
        after,
        visit.purpose(),
        visit.toRecord());
  }
}
