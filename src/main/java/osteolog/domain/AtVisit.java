package osteolog.domain;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.entry.Medication;
import osteolog.domain.entry.Outcome;
import osteolog.domain.entry.PainObservation;
import osteolog.domain.entry.StatementScope;
import osteolog.domain.entry.Visit;
import osteolog.domain.entry.VisitState;
import osteolog.domain.schema.Refused;
import osteolog.domain.time.Moment;
import osteolog.domain.time.MonthSpan;

/// A visit among the other entries of its case: what was found at it, what was known before it,
/// what is planned after it.
///
/// Entries belong to a visit because they are said to be of the same time, in the same words: a day
/// does not belong to a visit of which only the month is known. Nothing belongs to a visit at an
/// unknown time, and what is told of a whole series belongs to no visit.
///
/// @param file the case
/// @param when when the visit was, as well as it is known
public record AtVisit(CaseFile file, Moment when) {

  /// The kinds of entries that tell what was found or begun at a visit.
  public static final Set<EntryKind> KINDS =
      EnumSet.of(
          EntryKind.PAIN,
          EntryKind.MEDICATION,
          EntryKind.STUDY,
          EntryKind.SYMPTOM,
          EntryKind.OUTCOME);

  /// The visit of this day that took place, where there is one.
  public static Optional<Visit> on(LocalDate day, CaseFile file) {
    return file.all(Visit.class).stream()
        .filter(visit -> visit.state() == VisitState.DONE)
        .filter(visit -> visit.when().equals(Moment.on(day)))
        .findFirst();
  }

  /// Whether anything is known about the time of the visit.
  public boolean isKnown() {
    return !when.equals(Moment.unknown());
  }

  /// What was found or begun at the visit, of one kind, in the order in which it was made.
  public List<Entry> entries(EntryKind kind) {
    return isKnown()
        ? file.entries().stream().filter(e -> e.kind() == kind && holds(e)).toList()
        : List.of();
  }

  /// The drugs that were begun at another time, are not said to be stopped before the visit, and
  /// are not said to be begun only after it. A drug stopped at the visit itself is among them.
  public List<Medication> running() {
    return file.all(Medication.class).stream()
        .filter(this::mayRun)
        .filter(drug -> !drug.start().equals(when) && !span().surelyBefore(span(drug)))
        .toList();
  }

  private boolean mayRun(Medication drug) {
    return drug.stop() == null
        ? !Boolean.FALSE.equals(drug.ongoing())
        : isKnown() && drug.stop().equals(when);
  }

  /// The visits that are planned and do not surely lie before this one.
  public List<Visit> planned() {
    return file.all(Visit.class).stream()
        .filter(visit -> visit.state() == VisitState.PLANNED)
        .filter(visit -> !span(visit).surelyBefore(span()))
        .toList();
  }

  /// The last entry of these that surely lies before the visit.
  public <E extends Entry> Optional<E> last(Class<E> kind, Predicate<E> wanted) {
    return file.all(kind).stream()
        .filter(wanted)
        .filter(entry -> span(entry).surelyBefore(span()))
        .max(CaseFile.byTime(file.anchor()));
  }

  private MonthSpan span() {
    return file.anchor().spanOf(when);
  }

  private MonthSpan span(Entry entry) {
    return file.anchor().spanOf(CaseFile.when(entry));
  }

  /// What changes beside the visit itself when it turns out to have been at another time: of these
  /// entries all that belong to it. Nothing where another visit is said to be of the same time, as
  /// they may belong to that one; a drug that was stopped before the new time keeps its own.
  ///
  /// @param visitId the visit of this time
  /// @param entries the entries as they stand
  /// @param now when it was after all
  public List<Change> moved(UUID visitId, List<Entry> entries, Moment now) {
    boolean shared =
        file.all(Visit.class).stream()
            .anyMatch(other -> !other.id().equals(visitId) && other.when().equals(when));
    return shared || !isKnown() || now.equals(Moment.unknown())
        ? List.of()
        : entries.stream().filter(this::holds).flatMap(entry -> at(entry, now)).toList();
  }

  private boolean holds(Entry entry) {
    return KINDS.contains(entry.kind()) && isOwn(entry) && CaseFile.when(entry).equals(when);
  }

  /// Whether the entry tells of this patient and not of a whole series.
  private static boolean isOwn(Entry entry) {
    return !(entry instanceof PainObservation pain && pain.scope() != StatementScope.CASE)
        && !(entry instanceof Outcome outcome && outcome.scope() != StatementScope.CASE);
  }

  private static Stream<Change> at(Entry entry, Moment now) {
    var texts = new LinkedHashMap<>(entry.texts());
    texts.put(column(entry.kind()), now.toString());
    try {
      return Stream.of(Change.edited(entry, Entry.of(entry.kind(), texts)));
    } catch (Refused stoppedBefore) {
      return Stream.empty();
    }
  }

  /// The column in which an entry of the kind says when it was.
  public static String column(EntryKind kind) {
    return kind == EntryKind.MEDICATION ? "start" : "when";
  }
}
