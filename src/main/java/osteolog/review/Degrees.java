package osteolog.review;

import java.util.List;
import osteolog.domain.entry.Claim;
import osteolog.review.vocabulary.Grade;

/// Two degrees of one thing, each in its own words (audit rule d).
final class Degrees {

  private Degrees() {}

  /// How many steps two degrees of one ordered list lie apart.
  static <E extends Enum<E>> int apart(E one, E other) {
    var all = List.of(one.getDeclaringClass().getEnumConstants());
    return Math.abs(all.indexOf(one) - all.indexOf(other));
  }

  /// A claimed degree against the one that stands: none against some is a contradiction, as are two
  /// degrees apart; other words for a near degree are a question.
  static void compare(Rule rule, Statement standing, String stands, Claim claim, Findings found) {
    var first = Grade.read(stands);
    var said = Grade.read(claim.claimed());
    if (first.isEmpty() || said.isEmpty() || first.equals(said)) {
      return;
    }
    int apart = apart(first.get().grade(), said.get().grade());
    boolean noneAgainstSome =
        apart > 0 && (first.get().grade() == Grade.NONE || said.get().grade() == Grade.NONE);
    found.addOnce(
        rule,
        noneAgainstSome || apart > 1 ? Severity.CONTRADICTION : Severity.QUESTION,
        standing,
        Facts.statement(claim),
        said.get().grade() + said.get().word());
  }
}
