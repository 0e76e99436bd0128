package osteolog.domain.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.UUID;
import osteolog.domain.CaseSummary;
import osteolog.domain.entry.EndStatus;
import osteolog.domain.target.Ending;
import osteolog.domain.target.Standing;
import osteolog.domain.target.Target;
import osteolog.domain.time.Anchor;

/// One line of the list of those to be seen: a case, its most urgent target of a sort, and how many
/// more of that sort there are.
///
/// @param caseId the case
/// @param label its label
/// @param anchor its month 0
/// @param lastContact the last sure contact, in months from it
/// @param standing how the target stands; of a patient who is lost, that
/// @param target what is planned; none of a patient who is lost
/// @param daysOver by how many days it is surely overdue
/// @param more how many more targets of the case call too
/// @param ending why nobody is to be called any more
public record DueLine(
    UUID caseId,
    String label,
    Anchor anchor,
    OptionalDouble lastContact,
    Standing standing,
    Optional<Target> target,
    OptionalLong daysOver,
    int more,
    Optional<Ending> ending) {

  private static final Comparator<DueLine> URGENT =
      Comparator.comparing(DueLine::standing)
          .thenComparing(DueLine::order)
          .thenComparing(DueLine::label)
          .thenComparing(DueLine::caseId);

  /// The lines of these cases on a day, the most urgent first: who is longest overdue, whose window
  /// closes first, whose opens first. Cases taken from the literature are not followed up.
  public static List<DueLine> of(List<CaseSummary> cases, LocalDate today) {
    var lines = new ArrayList<DueLine>();
    for (var one : cases) {
      if (!one.surgicalCase().isPublished()) {
        add(one, today, lines);
      }
    }
    lines.sort(URGENT);
    return lines;
  }

  private static void add(CaseSummary one, LocalDate today, List<DueLine> lines) {
    var targets = one.watch().targets();
    var calling = new ArrayList<Target>();
    var ahead = new ArrayList<Target>();
    var undated = new ArrayList<Target>();
    var missed = new ArrayList<Target>();
    for (var target : targets) {
      switch (target.standing(today)) {
        case OVERDUE, MAY_BE_LATE, DUE -> calling.add(target);
        case AHEAD -> ahead.add(target);
        case UNDATED -> undated.add(target);
        case MISSED -> missed.add(target);
        case SEEN_EARLY, SEEN_IN_TIME, SEEN_MAY_BE_LATE, SEEN_LATE, CANCELLED, LOST, ENDED -> {}
      }
    }
    for (var sort : List.of(calling, ahead, undated, missed)) {
      sort.stream()
          .min(
              Comparator.comparing((Target t) -> t.standing(today))
                  .thenComparing(t -> t.planned().order()))
          .ifPresent(first -> lines.add(line(one, first, today, sort.size() - 1)));
    }
    one.watch()
        .ending()
        .filter(ending -> ending.status() == EndStatus.LOST)
        .ifPresent(
            ending ->
                lines.add(
                    new DueLine(
                        one.id(),
                        one.surgicalCase().label(),
                        one.anchor(),
                        one.lastContact(),
                        Standing.LOST,
                        Optional.empty(),
                        OptionalLong.empty(),
                        0,
                        Optional.of(ending))));
  }

  private static DueLine line(CaseSummary one, Target target, LocalDate today, int more) {
    return new DueLine(
        one.id(),
        one.surgicalCase().label(),
        one.anchor(),
        one.lastContact(),
        target.standing(today),
        Optional.of(target),
        target.planned().daysOver(today),
        more,
        one.watch().ending());
  }

  /// Whether the line is of use now: what is still to come only where its window opens within so
  /// many days.
  public boolean isWithin(LocalDate today, int days) {
    return standing != Standing.AHEAD
        || target.filter(t -> !t.planned().opens().isAfter(today.plusDays(days))).isPresent();
  }

  /// The most urgent standing of a case that calls for the patient, for a badge.
  public static Optional<Standing> badge(CaseSummary one, LocalDate today) {
    return one.surgicalCase().isPublished()
        ? Optional.empty()
        : one.watch().targets().stream()
            .map(target -> target.standing(today))
            .filter(Standing::isCalling)
            .min(Comparator.naturalOrder());
  }

  /// The day by which lines of one standing are ordered.
  private LocalDate order() {
    return target
        .map(Target::planned)
        .filter(planned -> planned.days().isPresent())
        .map(
            planned ->
                standing == Standing.AHEAD || standing == Standing.MISSED
                    ? planned.opens()
                    : planned.closes())
        .orElse(LocalDate.MAX);
  }
}
