package osteolog.series;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import osteolog.domain.CaseFile;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.Outcome;
import osteolog.domain.entry.OutcomeAnswer;
import osteolog.domain.entry.OutcomeKind;
import osteolog.domain.entry.PainObservation;
import osteolog.domain.entry.PainTrend;
import osteolog.domain.entry.StatementScope;
import osteolog.domain.time.MonthSpan;
import osteolog.series.statistics.Observed;

/// Whether pain came back after month 0, and when; or until when it is known not to have.
///
/// The definition: a recurrence recorded as yes, or a change of pain recorded as recurred, after
/// month 0. A worsening in between, or a recurrence recorded as indeterminate, is no event; as it
/// may be one, it is told beside, with the time in which it lies.
///
/// @param observed the month of the first recurrence, or of the last contact without one; of a
///   recurrence of which only a time span is told, its end
/// @param about whether that month was told as "about"
/// @param span the time span of a recurrence whose month is not told
/// @param possible the time span of the first worsening that may have been one
public record Recurrence(
    Observed observed, boolean about, Optional<MonthSpan> span, Optional<MonthSpan> possible) {

  /// The recurrence of a case; none where nobody is known to have seen the patient after month 0.
  public static Optional<Recurrence> of(CaseFile file) {
    var last = file.lastContact();
    if (file.anchorEvent().isEmpty() || last.isEmpty()) {
      return Optional.empty();
    }
    double until = last.getAsDouble();
    var event = first(file, Recurrence::isRecurrence);
    double end = event.map(span -> month(span, until)).orElse(until);
    var possible =
        first(file, Recurrence::mayBeRecurrence)
            .filter(span -> Math.max(0, span.low()) < end)
            .map(span -> within(span, end));
    return Optional.of(
        new Recurrence(
            new Observed(end, event.isPresent()),
            event.filter(MonthSpan::isAbout).isPresent(),
            event.filter(span -> !span.isPoint()).map(span -> within(span, until)),
            possible));
  }

  private static double month(MonthSpan span, double until) {
    return Double.isInfinite(span.high()) ? Math.max(until, span.low()) : span.high();
  }

  private static MonthSpan within(MonthSpan span, double end) {
    double low = Math.max(0, span.low());
    return new MonthSpan(
        low, Math.max(low, Math.min(end, span.high())), span.softLow(), span.softHigh());
  }

  /// The earliest of what surely lies after month 0, or reaches beyond it.
  private static Optional<MonthSpan> first(CaseFile file, Predicate<Entry> wanted) {
    return file.entries().stream()
        .filter(wanted)
        .map(entry -> file.anchor().spanOf(CaseFile.when(entry)))
        .filter(span -> !span.isUnknown() && span.high() > 0)
        .min(
            (one, other) ->
                Double.compare(
                    Math.min(one.high(), Double.MAX_VALUE),
                    Math.min(other.high(), Double.MAX_VALUE)));
  }

  private static boolean isRecurrence(Entry entry) {
    return switch (entry) {
      case Outcome o -> isOf(o, OutcomeAnswer.YES);
      case PainObservation p -> p.scope() == StatementScope.CASE && p.trend() == PainTrend.RECURRED;
      case Entry _ -> false;
    };
  }

  private static boolean mayBeRecurrence(Entry entry) {
    return switch (entry) {
      case Outcome o -> isOf(o, OutcomeAnswer.INDETERMINATE);
      case PainObservation p -> p.scope() == StatementScope.CASE && p.trend() == PainTrend.WORSENED;
      case Entry _ -> false;
    };
  }

  private static boolean isOf(Outcome outcome, OutcomeAnswer answer) {
    return outcome.scope() == StatementScope.CASE
        && outcome.outcome() == OutcomeKind.RECURRENCE
        && outcome.answer() == answer;
  }

  /// The same with what may have been a recurrence taken as one, as late as it can have been.
  public Observed strict() {
    return Stream.of(possible)
        .flatMap(Optional::stream)
        .map(span -> new Observed(span.high(), true))
        .filter(one -> one.time() > 0)
        .findFirst()
        .orElse(observed);
  }
}
