package osteolog.review.manuscript;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import osteolog.domain.CaseFile;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.entry.Outcome;
import osteolog.domain.entry.PainObservation;
import osteolog.domain.entry.StatementScope;
import osteolog.domain.entry.Study;
import osteolog.domain.entry.Symptom;
import osteolog.domain.entry.Visit;
import osteolog.domain.entry.VisitState;
import osteolog.domain.time.Moment;
import osteolog.domain.time.MonthSpan;

/// Compares times with the timeline of a case, in months from month 0.
final class TimeCheck {

  /// Nobody said how far off an "about" may be; a duration told when the patient came is taken to
  /// contradict the recorded onset only beyond a quarter and a month more.
  private static final double QUARTER_MORE = 1.25;

  /// The kinds of entry that tell how a patient was at a time.
  private static final Set<EntryKind> TELLING =
      Set.of(
          EntryKind.SYMPTOM,
          EntryKind.STUDY,
          EntryKind.PROCEDURE,
          EntryKind.MEDICATION,
          EntryKind.PAIN,
          EntryKind.FUNCTION_SCORE,
          EntryKind.VISIT,
          EntryKind.OUTCOME);

  private final CaseFile file;

  TimeCheck(CaseFile file) {
    this.file = file;
  }

  /// What the record says to a time.
  Comparison check(Statement told, Fact.Time time) {
    return switch (time.topic()) {
      case FOLLOW_UP -> followUp(told, time);
      case DELAY -> delay(told, time);
      case HISTORY -> history(told, time);
      case AGE, SEX, SIDE, BONE, REGION, MONTH, COUNT, FIGURE, COURSE, UNREAD -> month(told, time);
    };
  }

  private Comparison followUp(Statement told, Fact.Time time) {
    return last()
        .map(e -> verdict(Months.same(time, span(e)), told, e))
        .orElseGet(() -> nothing(told));
  }

  private Comparison month(Statement told, Fact.Time time) {
    var shown = told.panel().flatMap(this::shown);
    if (shown.isPresent()) {
      return verdict(Months.same(time, span(shown.get())), told, shown.get());
    }
    var same =
        file.entries().stream()
            .filter(TimeCheck::isOfTheCase)
            .filter(e -> isPoint(span(e)))
            .filter(e -> Months.same(time, span(e)))
            .min(Comparator.comparingDouble(e -> distance(time, span(e))));
    if (same.isPresent()) {
      return verdict(true, told, same.get());
    }
    return last()
        .filter(e -> Months.after(time, span(e).high()))
        .map(e -> verdict(false, told, e))
        .orElseGet(() -> nothing(told));
  }

  /// The study that a figure shows, where its month is known.
  private Optional<Study> shown(Fact.Cited cited) {
    var name = cited.figure() + cited.panel().orElse("");
    return file.all(Study.class).stream()
        .filter(s -> isShown(s.figure(), name))
        .filter(s -> isPoint(span(s)))
        .findFirst();
  }

  private static boolean isShown(@Nullable String figures, String name) {
    return figures != null
        && Arrays.stream(figures.toLowerCase(Locale.ROOT).split("[,;\\s]+")).anyMatch(name::equals);
  }

  private Comparison delay(Statement told, Fact.Time time) {
    @Nullable Integer months = file.surgicalCase().delayMonths();
    if (months != null) {
      return comparison(
          Months.same(time, MonthSpan.at(months)) ? Verdict.AGREES : Verdict.DISAGREES,
          told,
          new Against.Recorded(
              file.surgicalCase(), new Fact.Time(Topic.DELAY, months, Moment.Unit.MONTHS)));
    }
    return nothing(told);
  }

  private Comparison history(Statement told, Fact.Time time) {
    var onset =
        file.all(Symptom.class).stream()
            .filter(s -> Boolean.TRUE.equals(s.onset()))
            .filter(s -> Double.isFinite(span(s).low()))
            .findFirst();
    if (onset.isEmpty()) {
      return nothing(told);
    }
    var span = span(onset.get());
    if (Months.same(time, new MonthSpan(-span.high(), -span.low(), false, false))) {
      return verdict(true, told, onset.get());
    }
    boolean longer = time.months().low() > -span.low() * QUARTER_MORE + 1;
    return longer ? verdict(false, told, onset.get()) : nothing(told);
  }

  /// The entry of the last sure contact.
  private Optional<Entry> last() {
    var month = file.lastContact();
    return month.isEmpty()
        ? Optional.empty()
        : file.entries().stream()
            .filter(TimeCheck::isOfTheCase)
            .filter(e -> span(e).low() == month.getAsDouble() && !span(e).softLow())
            .findFirst();
  }

  private MonthSpan span(Entry entry) {
    return file.anchor().spanOf(CaseFile.when(entry));
  }

  /// A month, or the few weeks of a date that is known only to its month.
  private static boolean isPoint(MonthSpan span) {
    return span.high() - span.low() <= 1.2;
  }

  private static double distance(Fact.Time told, MonthSpan span) {
    return Math.abs(told.months().low() - span.low());
  }

  /// Whether an entry tells of the patient at a time, and not of the series or of what is planned.
  private static boolean isOfTheCase(Entry entry) {
    boolean series =
        (entry instanceof PainObservation pain && pain.scope() != StatementScope.CASE)
            || (entry instanceof Outcome outcome && outcome.scope() != StatementScope.CASE);
    boolean open = entry instanceof Visit visit && visit.state() != VisitState.DONE;
    return !series && !open && TELLING.contains(entry.kind());
  }

  private Comparison verdict(boolean same, Statement told, Entry entry) {
    return comparison(
        same ? Verdict.AGREES : Verdict.DISAGREES,
        told,
        new Against.Recorded(entry, new Fact.Dated(CaseFile.when(entry))));
  }

  private Comparison nothing(Statement told) {
    return comparison(Verdict.NOT_RECORDED, told, new Against.Nothing());
  }

  private Comparison comparison(Verdict verdict, Statement told, Against against) {
    var label = Optional.of(file.surgicalCase().label());
    return Comparison.of(told.fact().topic(), verdict, label, told, against);
  }
}
