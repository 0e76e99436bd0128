package osteolog.domain.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import osteolog.domain.CaseFile;
import osteolog.domain.entry.EndStatus;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.Monitoring;
import osteolog.domain.entry.MonitoringItem;
import osteolog.domain.entry.Outcome;
import osteolog.domain.entry.StatementScope;
import osteolog.domain.entry.Visit;
import osteolog.domain.entry.VisitItem;
import osteolog.domain.entry.VisitState;
import osteolog.domain.target.Ending;
import osteolog.domain.target.Plan;
import osteolog.domain.target.Planned;
import osteolog.domain.target.Standing;
import osteolog.domain.target.Target;
import osteolog.domain.target.Verdict;
import osteolog.domain.target.Watch;
import osteolog.domain.time.Moment;

/// The follow-up of a case: all that is planned and what has become of it, visits beside the plan,
/// and whether it has ended.
///
/// @param targets what is planned, each schedule in its order
/// @param beside visits that took place and are no visit of a target, as after the last planned day
/// @param ending why nobody is to be called any more
public record FollowUp(List<Target> targets, List<Visit> beside, Optional<Ending> ending) {

  /// One schedule, or the planned watching of one thing.
  private record Group(String schedule, Optional<UUID> from, Optional<MonitoringItem> item) {}

  /// The follow-up that a case records.
  public static FollowUp of(CaseFile file) {
    var groups = new LinkedHashMap<Group, List<Target>>();
    for (var entry : file.entries()) {
      Planned.of(entry, file.anchor())
          .ifPresent(
              planned ->
                  groups
                      .computeIfAbsent(group(entry), _ -> new ArrayList<>())
                      .add(begun(entry, planned, file)));
    }
    var used = new HashSet<UUID>();
    var targets = new ArrayList<Target>();
    for (var group : groups.entrySet()) {
      var plan = new Plan(file.anchor(), group.getValue(), seen(group.getKey(), file));
      targets.addAll(plan.judged());
      used.addAll(plan.used());
    }
    var ending = ended(file);
    ending.ifPresent(
        end -> targets.replaceAll(t -> t.settled().isPresent() ? t : t.as(end.standing())));
    return new FollowUp(List.copyOf(targets), beside(file, used), ending);
  }

  private static Group group(Entry entry) {
    return switch (entry) {
      case Visit visit ->
          new Group(
              Objects.requireNonNullElse(visit.schedule(), ""),
              Optional.ofNullable(visit.fromId()),
              Optional.empty());
      case Monitoring watch -> new Group("", Optional.empty(), Optional.of(watch.item()));
      case Entry other -> throw new IllegalArgumentException("plans nothing: " + other.kind());
    };
  }

  private static Target begun(Entry entry, Planned planned, CaseFile file) {
    var open = Target.open(planned);
    return switch (state(entry)) {
      case PLANNED -> open;
      case MISSED -> open.as(Standing.MISSED);
      case CANCELLED -> open.as(Standing.CANCELLED);
      case DONE ->
          open.seen(
              switch (Verdict.of(planned, CaseFile.when(entry), file.anchor())
                  .orElse(Verdict.PERHAPS)) {
                case BEFORE -> Standing.SEEN_EARLY;
                case WITHIN -> Standing.SEEN_IN_TIME;
                case PERHAPS -> Standing.SEEN_MAY_BE_LATE;
                case AFTER -> Standing.SEEN_LATE;
              },
              entry.id());
    };
  }

  private static VisitState state(Entry entry) {
    return entry instanceof Visit visit ? visit.state() : ((Monitoring) entry).state();
  }

  private static List<Plan.Seen> seen(Group group, CaseFile file) {
    var evidence =
        group.item().isPresent()
            ? Results.of(group.item().get(), file)
            : Stream.concat(visits(file), Results.of(items(group, file), file));
    // A visit comes before a result of the same day, and is the visit.
    return evidence
        .sorted(CaseFile.byTime(file.anchor()))
        .map(e -> new Plan.Seen(e.id(), CaseFile.when(e), !isOfItsOwnRow(e)))
        .toList();
  }

  /// What is to be recorded at the visits of a group, where that is nothing but results.
  private static Set<VisitItem> items(Group group, CaseFile file) {
    var visits =
        file.all(Visit.class).stream()
            .filter(v -> v.state() == VisitState.PLANNED && group(v).equals(group))
            .toList();
    return visits.stream().allMatch(v -> Results.isAll(v.toRecord()))
        ? visits.stream().flatMap(v -> v.toRecord().stream()).collect(Collectors.toSet())
        : Set.of();
  }

  private static Stream<Entry> visits(CaseFile file) {
    return file.all(Visit.class).stream()
        .filter(visit -> visit.state() == VisitState.DONE && visit.isMeeting())
        .map(visit -> visit);
  }

  private static boolean isOfItsOwnRow(Entry entry) {
    return entry instanceof Visit visit && !visit.planned().equals(Moment.unknown());
  }

  /// What the last statement about the status says; nothing where the patient is followed, or was
  /// surely seen or heard of after it.
  private static Optional<Ending> ended(CaseFile file) {
    return file.all(Outcome.class).stream()
        .filter(o -> o.scope() == StatementScope.CASE && o.endStatus() != null)
        .sorted((one, other) -> CaseFile.byTime(file.anchor()).compare(one, other))
        .reduce((_, later) -> later)
        .filter(o -> !isHeardOfAfter(file, o))
        .flatMap(
            o ->
                Optional.ofNullable(o.endStatus())
                    .map(s -> new Ending(s, o.lossReason(), o.when())))
        .filter(ending -> ending.status() != EndStatus.IN_FOLLOW_UP);
  }

  private static boolean isHeardOfAfter(CaseFile file, Outcome outcome) {
    var span = file.anchor().spanOf(outcome.when());
    return !span.softHigh() && file.lastContact().orElse(span.high()) > span.high();
  }

  private static List<Visit> beside(CaseFile file, Set<UUID> used) {
    return visits(file)
        .map(Visit.class::cast)
        .filter(visit -> visit.planned().equals(Moment.unknown()) && !used.contains(visit.id()))
        .sorted((one, other) -> CaseFile.byTime(file.anchor()).compare(one, other))
        .toList();
  }

  /// What a target of the follow-up is, by the entry that plans it.
  public Optional<Target> target(UUID entryId) {
    return targets.stream().filter(t -> t.planned().entryId().equals(entryId)).findFirst();
  }

  /// The most urgent standing that calls for the patient on a day.
  public Optional<Standing> calling(LocalDate today) {
    return targets.stream()
        .map(target -> target.standing(today))
        .filter(Standing::isCalling)
        .min(Comparator.naturalOrder());
  }

  /// The targets by the schedule that they belong to; those of none under an empty name.
  public Map<String, List<Target>> bySchedule() {
    var by = new LinkedHashMap<String, List<Target>>();
    for (var target : targets) {
      by.computeIfAbsent(
              Objects.requireNonNullElse(target.planned().schedule(), ""), _ -> new ArrayList<>())
          .add(target);
    }
    return by;
  }

  /// What is still to be watched of it, for a list of all cases.
  public Watch watch(CaseFile file) {
    return Watch.of(
        file.anchor(),
        targets.stream().filter(t -> t.settled().isEmpty() || isUnexplained(t, file)).toList(),
        ending);
  }

  /// Whether a target was missed and nobody has said why.
  private static boolean isUnexplained(Target target, CaseFile file) {
    return target.settled().filter(s -> s == Standing.MISSED).isPresent()
        && file.entry(target.planned().entryId())
            .filter(e -> e instanceof Visit visit && visit.missedReason() == null)
            .isPresent();
  }
}
