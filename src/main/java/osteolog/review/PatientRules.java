package osteolog.review;

import java.util.Optional;
import osteolog.domain.entry.Claim;
import osteolog.domain.entry.ClaimSubject;
import osteolog.domain.entry.Sex;
import osteolog.domain.schema.Column;
import osteolog.review.vocabulary.Answers;
import osteolog.review.vocabulary.SaidMonths;

/// Age and sex are the same wherever they are told.
final class PatientRules {

  private PatientRules() {}

  /// Claims of age against the record.
  static void age(Facts facts, Findings found) {
    var claims = facts.claimsOfPatient(ClaimSubject.AGE);
    var recorded = facts.surgicalCase.age();
    if (recorded == null) {
      Comparison.amongClaims(claims, PatientRules::years, Rule.AGE, found);
      return;
    }
    for (var claim : claims) {
      if (years(claim.claimed()).map(years -> !years.equals(recorded)).orElse(false)) {
        clash(facts, Rule.AGE, "age", claim, found);
      }
    }
  }

  /// The years: a number, whatever word follows it.
  private static Optional<Integer> years(String text) {
    return SaidMonths.firstNumber(text).map(Double::intValue);
  }

  /// Claims of sex against the record.
  static void sex(Facts facts, Findings found) {
    var claims = facts.claimsOfPatient(ClaimSubject.SEX);
    var recorded = facts.surgicalCase.sex();
    if (recorded == null || recorded == Sex.NOT_STATED) {
      Comparison.amongClaims(claims, Answers::sex, Rule.SEX, found);
      return;
    }
    for (var claim : claims) {
      if (Answers.sex(claim.claimed()).map(sex -> sex != recorded).orElse(false)) {
        clash(facts, Rule.SEX, Column.code(ClaimSubject.SEX), claim, found);
      }
    }
  }

  private static void clash(Facts facts, Rule rule, String column, Claim claim, Findings found) {
    found.add(
        rule,
        Severity.CONTRADICTION,
        Statement.of(facts.surgicalCase, column),
        Facts.statement(claim),
        claim.claimed());
  }
}
