package osteolog.domain.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Predicate;
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

  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

  /// How far ahead a list looks that leaves nothing out, in days: a thousand years.
  public static final int EVERYTHING = 365_000;

  /// A line with the day by which it is ordered within its standing.
  private record Keyed(DueLine line, long key) {}

  /// The lines of these cases on a day, the most urgent first: who is longest overdue, whose window
  /// closes first, whose opens first. Cases taken from the literature are not followed up.
  public static List<DueLine> of(List<CaseSummary> cases, LocalDate today) {
    return of(cases, today, EVERYTHING);
  }

  /// The same, of what is still to come only that whose window opens within so many days.
  public static List<DueLine> of(List<CaseSummary> cases, LocalDate today, int days) {
    var lines = new ArrayList<DueLine>();
    for (var one : cases) {
      if (!one.surgicalCase().isPublished()) {
        add(one, today, today.plusDays(days), lines);
      }
    }
    var keyed = new ArrayList<Keyed>(lines.size());
    lines.forEach(line -> keyed.add(new Keyed(line, line.order().toEpochDay())));
    keyed.sort(
        Comparator.comparing((Keyed k) -> k.line().standing())
            .thenComparingLong(Keyed::key)
            .thenComparing(k -> k.line().label())
            .thenComparing(k -> k.line().caseId()));
    lines.clear();
    keyed.forEach(k -> lines.add(k.line()));
    return lines;
  }

  private static void add(CaseSummary one, LocalDate today, LocalDate ahead, List<DueLine> lines) {
    var targets = one.watch().targets();
    var standings = new Standing[targets.size()];
    for (int i = 0; i < standings.length; i++) {
      var standing = targets.get(i).standing(today);
      // What opens too far ahead is left out as if there were nothing to see.
      boolean isFar = standing == Standing.AHEAD && targets.get(i).planned().opens().isAfter(ahead);
      standings[i] = isFar ? Standing.ENDED : standing;
    }
    add(one, targets, standings, today, Standing::isCalling, lines);
    add(one, targets, standings, today, s -> s == Standing.AHEAD, lines);
    add(one, targets, standings, today, s -> s == Standing.UNDATED, lines);
    add(one, targets, standings, today, s -> s == Standing.MISSED, lines);
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

  /// A line for the most urgent of the targets of a sort.
  private static void add(
      CaseSummary one,
      List<Target> targets,
      Standing[] standings,
      LocalDate today,
      Predicate<Standing> sort,
      List<DueLine> lines) {
    int first = -1;
    int count = 0;
    for (int i = 0; i < standings.length; i++) {
      if (sort.test(standings[i])) {
        count++;
        int by = first < 0 ? -1 : standings[i].compareTo(standings[first]);
        if (by < 0
            || (by == 0
                && targets
                    .get(i)
                    .planned()
                    .order()
                    .isBefore(targets.get(first).planned().order()))) {
          first = i;
        }
      }
    }
    if (first >= 0) {
      lines.add(line(one, targets.get(first), today, count - 1));
    }
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
        .filter(day -> !day.equals(LocalDate.MIN) && !day.equals(LocalDate.MAX))
        .orElse(LAST);
  }
}
