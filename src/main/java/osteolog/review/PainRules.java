package osteolog.review;

import static osteolog.review.Severity.CONTRADICTION;
import static osteolog.review.Severity.QUESTION;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import osteolog.domain.entry.Claim;
import osteolog.domain.entry.ClaimSubject;
import osteolog.domain.entry.Outcome;
import osteolog.domain.entry.OutcomeAnswer;
import osteolog.domain.entry.OutcomeKind;
import osteolog.domain.entry.PainObservation;
import osteolog.domain.entry.PainTrend;
import osteolog.domain.entry.PainWord;
import osteolog.domain.entry.StatementScope;
import osteolog.review.vocabulary.Answers;
import osteolog.review.vocabulary.PainCourse;
import osteolog.review.vocabulary.Phrase;
import osteolog.review.vocabulary.SaidMonths;

/// The course of pain against what is said of the outcome (audit rule e).
final class PainRules {

  private static final List<String> FROM_THEN_ON = List.of("after", "since", "from", "beyond");

  private PainRules() {}

  /// "No recurrence" against a recurrence; "kept" against a worsening where nothing recurred.
  static void recurrence(Facts facts, Findings found) {
    var denials = denials(facts);
    if (denials.isEmpty()) {
      return;
    }
    var recurrence = recurrence(facts);
    if (recurrence.isEmpty()) {
      worsening(facts)
          .ifPresent(
              worse -> denials.forEach(d -> add(Rule.WORSENING, QUESTION, facts, worse, d, found)));
      return;
    }
    denials.forEach(d -> add(Rule.RECURRENCE, CONTRADICTION, facts, recurrence.get(), d, found));
  }

  private static void add(
      Rule rule,
      Severity severity,
      Facts facts,
      Statement event,
      Statement denial,
      Findings found) {
    if (facts.span(denial.entry()).surelyBefore(facts.span(event.entry()))) {
      return;
    }
    boolean claimed = event.entry() instanceof Claim && !(denial.entry() instanceof Claim);
    found.add(
        rule, severity, claimed ? denial : event, claimed ? event : denial, claimed ? "yes" : "no");
  }

  /// The month of a claimed recurrence against those recorded.
  static void recurrenceMonth(Facts facts, Findings found) {
    var recorded =
        facts.outcomes.stream()
            .filter(o -> isRecurrence(o, OutcomeAnswer.YES) && facts.span(o).isPoint())
            .toList();
    for (var claim : facts.claims(ClaimSubject.RECURRENCE)) {
      var span = facts.span(claim);
      boolean told =
          recorded.stream().anyMatch(o -> Math.abs(facts.span(o).low() - span.low()) < 1);
      if (span.isPoint()
          && !recorded.isEmpty()
          && !told
          && Answers.yesOrNo(claim.claimed()).orElse(false)) {
        found.add(
            Rule.RECURRENCE,
            span.isAbout() ? QUESTION : CONTRADICTION,
            FollowUpRules.when(recorded.getFirst()),
            Statement.of(claim, "when", "subject", "claimed"),
            claim.when().toString());
      }
    }
  }

  /// The recurrence that the case tells: the record before any claim.
  static Optional<Statement> recurrence(Facts facts) {
    var told = new ArrayList<Statement>();
    for (var outcome : facts.outcomes) {
      if (isRecurrence(outcome, OutcomeAnswer.YES)) {
        told.add(statement(outcome));
      }
    }
    for (var pain : facts.pains) {
      if (pain.trend() == PainTrend.RECURRED && pain.scope() == StatementScope.CASE) {
        told.add(statement(pain));
      }
    }
    for (var claim : facts.claims(ClaimSubject.RECURRENCE)) {
      if (Answers.yesOrNo(claim.claimed()).orElse(false)) {
        told.add(Facts.statement(claim));
      }
    }
    courses(facts, PainCourse.RECURRED).forEach(c -> told.add(Facts.statement(c)));
    return told.stream().findFirst();
  }

  private static boolean isRecurrence(Outcome outcome, OutcomeAnswer answer) {
    return outcome.outcome() == OutcomeKind.RECURRENCE && outcome.answer() == answer;
  }

  private static List<Statement> denials(Facts facts) {
    var told = new ArrayList<Statement>();
    for (var outcome : facts.outcomes) {
      if (isRecurrence(outcome, OutcomeAnswer.NO)) {
        told.add(statement(outcome));
      }
    }
    for (var pain : facts.pains) {
      if (pain.trend() == PainTrend.NO_RECURRENCE || pain.trend() == PainTrend.MAINTAINED) {
        told.add(statement(pain));
      }
    }
    for (var claim : facts.claims(ClaimSubject.RECURRENCE)) {
      if (!Answers.yesOrNo(claim.claimed()).orElse(true)) {
        told.add(Facts.statement(claim));
      }
    }
    courses(facts, PainCourse.MAINTAINED).forEach(c -> told.add(Facts.statement(c)));
    return told;
  }

  private static Optional<Statement> worsening(Facts facts) {
    var pain =
        facts.pains.stream()
            .filter(p -> p.trend() == PainTrend.WORSENED && p.scope() == StatementScope.CASE)
            .filter(facts::isAfterAnchor)
            .map(PainRules::statement);
    var claims =
        courses(facts, PainCourse.WORSENED).stream()
            .filter(facts::isAfterAnchor)
            .map(Facts::statement);
    return pain.findFirst().or(claims::findFirst);
  }

  private static List<Claim> courses(Facts facts, PainCourse course) {
    return facts.claims(ClaimSubject.PAIN_COURSE).stream()
        .filter(c -> PainCourse.read(c.claimed()).filter(course::equals).isPresent())
        .toList();
  }

  static Statement statement(Outcome outcome) {
    return Statement.of(outcome, "answer", "outcome", "when", "scope", "with_hole_remodelling");
  }

  static Statement statement(PainObservation pain) {
    var column =
        switch (pain.scale()) {
          case NRS, VAS -> "value";
          case VRS4 -> "words_high";
          case RELATIVE -> "ratio";
          case TREND -> "trend";
          case VERBATIM -> "verbatim";
        };
    return Statement.of(pain, column, "scale", "when", "words_low", "trend", "scope", "verbatim");
  }

  /// Whether a statement tells of no pain, of almost none, or of less.
  static boolean isRelief(PainObservation pain) {
    var trend = pain.trend();
    if (trend != null) {
      return switch (trend) {
        case IMPROVED_SHARPLY, IMPROVED_CONSIDERABLY, IMPROVED_SLIGHTLY, IMPROVED -> true;
        case MAINTAINED, UNCHANGED, WORSENED, RECURRED, NO_RECURRENCE -> false;
      };
    }
    return isAlmostNone(pain);
  }

  private static boolean isAlmostNone(PainObservation pain) {
    return pain.wordsHigh() != null && pain.wordsHigh().compareTo(PainWord.MILD) <= 0;
  }

  /// Relief told as "after so many months" before a recurrence: at that month, or from then on?
  static void reliefLasting(Facts facts, Findings found) {
    recurrence(facts)
        .ifPresent(
            event -> {
              for (var pain : facts.pains) {
                if (isAlmostNone(pain) && facts.isAfterAnchor(pain)) {
                  lasting(facts, event, statement(pain), found);
                }
              }
              courses(facts, PainCourse.ALMOST_NONE)
                  .forEach(c -> lasting(facts, event, Facts.statement(c), found));
            });
  }

  private static void lasting(Facts facts, Statement event, Statement relief, Findings found) {
    if (facts.span(relief.entry()).surelyBefore(facts.span(event.entry()))
        && mayLast(relief.origin().verbatim() == null ? "" : relief.origin().verbatim())) {
      found.add(Rule.RELIEF_LASTING, QUESTION, event, relief, "relief");
    }
  }

  private static boolean mayLast(String verbatim) {
    var words = Phrase.of(verbatim).words();
    for (int i = 0; i + 1 < words.size(); i++) {
      if (FROM_THEN_ON.contains(words.get(i)) && isNumberOrMonth(words.get(i + 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNumberOrMonth(String word) {
    return SaidMonths.firstNumber(word).isPresent()
        || word.equals("month")
        || word.equals("year")
        || word.equals("week");
  }

  /// A praised result against a recurrence or pain that is left at the end.
  static void judgement(Facts facts, Findings found) {
    for (var claim : facts.claims(ClaimSubject.JUDGEMENT)) {
      if (Answers.isPraise(claim.claimed())) {
        recurrence(facts)
            .or(() -> painLeft(facts))
            .ifPresent(
                event ->
                    found.addOnce(
                        Rule.JUDGEMENT, QUESTION, event, Facts.statement(claim), "praise"));
      }
    }
  }

  private static Optional<Statement> painLeft(Facts facts) {
    return facts.pains.stream()
        .filter(p -> p.scope() == StatementScope.CASE && facts.isAfterAnchor(p) && hasLevel(p))
        .max(Comparator.comparingDouble(p -> facts.span(p).low()))
        .filter(PainRules::isSomePain)
        .map(PainRules::statement);
  }

  private static boolean hasLevel(PainObservation pain) {
    return pain.value() != null || pain.ratio() != null || pain.wordsLow() != null;
  }

  private static boolean isSomePain(PainObservation pain) {
    return (pain.value() != null && pain.value().signum() > 0)
        || (pain.ratio() != null && pain.ratio().signum() > 0)
        || (pain.wordsLow() != null && pain.wordsLow() != PainWord.NONE);
  }
}
