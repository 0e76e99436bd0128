package osteolog.domain.followup;

import java.util.List;
import java.util.Optional;
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
  /// visit that was moved to a day of its own is not part of it, and the purpose of a visit, which
  /// may tell of the patient, stays with the case.
  public static Schedule of(CaseFile file, String name) {
    return new Schedule(
        name,
        file.all(Visit.class).stream()
            .filter(visit -> name.equals(visit.schedule()))
            .flatMap(visit -> distance(visit).map(d -> step(visit, d)).stream())
            .toList());
  }

  /// How long after its event a visit is planned: as it is planned now, where it counts from month
  /// 0.
  private static Optional<FromAnchor> distance(Visit visit) {
    var said = visit.fromId() == null ? visit.planned() : visit.distance();
    return said instanceof FromAnchor distance ? Optional.of(distance) : Optional.empty();
  }

  private static Step step(Visit visit, FromAnchor distance) {
    int after = visit.windowDays() == null ? 0 : visit.windowDays();
    int before = visit.windowBeforeDays() == null ? after : visit.windowBeforeDays();
    return new Step(distance, before, after, visit.purpose(), visit.toRecord());
  }
}
