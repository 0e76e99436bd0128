package osteolog.review;

import static osteolog.review.Severity.CONTRADICTION;
import static osteolog.review.Severity.QUESTION;

import java.util.Optional;
import java.util.function.Predicate;
import osteolog.domain.entry.Condition;
import osteolog.domain.entry.CultureResult;
import osteolog.domain.entry.DiagnosisState;
import osteolog.domain.entry.DifferentialState;
import osteolog.domain.entry.Presence;
import osteolog.review.awaited.Awaited;
import osteolog.review.vocabulary.Disease;

/// Results against the diagnosis: those still awaited, and those that disagree.
final class ResultRules {

  private ResultRules() {}

  /// A diagnosis called final while a result is awaited.
  static void awaited(Facts facts, Findings found) {
    if (facts.surgicalCase.diagnosisState() != DiagnosisState.FINAL) {
      return;
    }
    for (var awaited : Awaited.of(facts.file)) {
      found.add(
          Rule.AWAITED_RESULT,
          CONTRADICTION,
          Statement.of(facts.surgicalCase, "diagnosis_state", "diagnosis"),
          Statement.of(awaited.entry(), awaited.column(), "missing"),
          awaited.entry().id().toString());
    }
  }

  /// A culture that grew and a malignant histology against a diagnosis or an exclusion.
  static void disagreeing(Facts facts, Findings found) {
    for (var culture : facts.cultures) {
      if (culture.result() == CultureResult.POSITIVE) {
        var result = Statement.of(culture, "result", "organism");
        against(facts, result, QUESTION, found);
        excluded(facts, Disease::isInfection).ifPresent(d -> add(CONTRADICTION, d, result, found));
      }
    }
    for (var histology : facts.histologies) {
      if (histology.malignancy() == Presence.PRESENT) {
        var result = Statement.of(histology, "malignancy");
        against(facts, result, CONTRADICTION, found);
        excluded(facts, Disease::isMalignant).ifPresent(d -> add(CONTRADICTION, d, result, found));
      }
    }
  }

  private static void against(Facts facts, Statement result, Severity severity, Findings found) {
    var diagnosis = facts.surgicalCase.diagnosis();
    if (diagnosis != null && diagnosis != Condition.OTHER && diagnosis != Condition.UNDETERMINED) {
      boolean isFinal = facts.surgicalCase.diagnosisState() == DiagnosisState.FINAL;
      add(
          isFinal ? severity : QUESTION,
          Statement.of(facts.surgicalCase, "diagnosis", "diagnosis_state"),
          result,
          found);
    }
  }

  private static Optional<Statement> excluded(Facts facts, Predicate<String> disease) {
    return facts.differentials.stream()
        .filter(d -> d.state() == DifferentialState.EXCLUDED && disease.test(d.disease()))
        .findFirst()
        .map(d -> Statement.of(d, "state", "disease"));
  }

  private static void add(Severity severity, Statement standing, Statement result, Findings found) {
    found.add(Rule.DISAGREEING_RESULT, severity, standing, result, result.entryId().toString());
  }
}
