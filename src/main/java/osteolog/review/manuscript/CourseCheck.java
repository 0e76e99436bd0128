package osteolog.review.manuscript;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import osteolog.domain.CaseFile;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.Outcome;
import osteolog.domain.entry.OutcomeAnswer;
import osteolog.domain.entry.OutcomeKind;
import osteolog.domain.entry.PainObservation;
import osteolog.domain.entry.PainTrend;
import osteolog.domain.entry.StatementScope;
import osteolog.domain.time.MonthSpan;
import osteolog.review.manuscript.Fact.Turn;

/// Compares what is told of the pain after the operation with what is recorded of the patient
/// alone; what is only recorded of the whole series proves nothing.
final class CourseCheck {

  private final CaseFile file;
  private final List<Statement> beside;

  CourseCheck(CaseFile file, List<Statement> beside) {
    this.file = file;
    this.beside = beside;
  }

  /// What the record says to a turn of the pain.
  Comparison check(Statement told, CaseKey key, Turn turn) {
    return switch (turn) {
      case RECURRED ->
          first(this::isRecurrence)
              .map(e -> verdict(Verdict.AGREES, told, e, Turn.RECURRED))
              .or(
                  () ->
                      first(this::isNone)
                          .map(e -> verdict(Verdict.DISAGREES, told, e, Turn.NO_RECURRENCE)))
              .orElseGet(() -> nothing(told));
      case KEPT, NO_RECURRENCE ->
          first(e -> isRecurrence(e) && !isLater(e, key))
              .map(e -> verdict(Verdict.DISAGREES, told, e, Turn.RECURRED))
              .or(() -> turn == Turn.KEPT ? worse(told, key) : Optional.empty())
              .or(
                  () ->
                      first(this::isNone)
                          .map(e -> verdict(Verdict.AGREES, told, e, Turn.NO_RECURRENCE)))
              .orElseGet(() -> nothing(told));
      case WORSENED -> nothing(told);
    };
  }

  private Optional<Comparison> worse(Statement told, CaseKey key) {
    return first(e -> isWorse(e) && !isLater(e, key))
        .map(e -> verdict(Verdict.DISAGREES, told, e, Turn.WORSENED));
  }

  /// Whether an entry lies after the last time that the sentence names for the case: "no recurrence
  /// at 6 months" says nothing about month 8.
  private boolean isLater(Entry entry, CaseKey key) {
    var until =
        beside.stream()
            .filter(s -> s.about().contains(key))
            .filter(s -> s.fact() instanceof Fact.Time)
            .map(s -> (Fact.Time) s.fact())
            .filter(t -> t.topic() == Topic.MONTH || t.topic() == Topic.FOLLOW_UP)
            .mapToDouble(t -> t.months().high() + Months.slack(t.unit()))
            .max();
    return until.isPresent() && span(entry).low() > until.getAsDouble();
  }

  private Optional<Entry> first(Predicate<Entry> wanted) {
    return file.entries().stream().filter(wanted).findFirst();
  }

  private boolean isRecurrence(Entry entry) {
    return isAnswer(entry, OutcomeAnswer.YES) || isTrend(entry, PainTrend.RECURRED);
  }

  private boolean isNone(Entry entry) {
    return isAnswer(entry, OutcomeAnswer.NO) || isTrend(entry, PainTrend.NO_RECURRENCE);
  }

  private boolean isWorse(Entry entry) {
    return isTrend(entry, PainTrend.WORSENED) && span(entry).low() >= 0;
  }

  private static boolean isAnswer(Entry entry, OutcomeAnswer answer) {
    return entry instanceof Outcome outcome
        && outcome.outcome() == OutcomeKind.RECURRENCE
        && outcome.answer() == answer
        && outcome.scope() == StatementScope.CASE;
  }

  private static boolean isTrend(Entry entry, PainTrend trend) {
    return entry instanceof PainObservation pain
        && pain.trend() == trend
        && pain.scope() == StatementScope.CASE;
  }

  private MonthSpan span(Entry entry) {
    return file.anchor().spanOf(CaseFile.when(entry));
  }

  private Comparison verdict(Verdict verdict, Statement told, Entry entry, Turn says) {
    return comparison(verdict, told, new Against.Recorded(entry, new Fact.Course(says)));
  }

  private Comparison nothing(Statement told) {
    return comparison(Verdict.NOT_RECORDED, told, new Against.Nothing());
  }

  private Comparison comparison(Verdict verdict, Statement told, Against against) {
    var label = Optional.of(file.surgicalCase().label());
    return Comparison.of(Topic.COURSE, verdict, label, told, against);
  }
}
