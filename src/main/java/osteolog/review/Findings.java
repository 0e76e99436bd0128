package osteolog.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The findings of one case while they are collected; the same clash told by several entries is one
/// finding.
final class Findings {

  private record Open(
      Rule rule, Severity severity, Statement a, Statement b, String meaning, Fold fold) {}

  /// When two clashes of one rule and one meaning are the same.
  private enum Fold {
    /// Where the words against the record stand at the same place of the source.
    SAME_PLACE,
    /// Always.
    SAME_MEANING
  }

  private final UUID caseId;
  private final List<Open> first = new ArrayList<>();
  private final List<List<Statement>> also = new ArrayList<>();
  private final List<Finding> alone = new ArrayList<>();

  Findings(UUID caseId) {
    this.caseId = caseId;
  }

  /// Two statements that clash; `meaning` is what `b` says, in one word.
  void add(Rule rule, Severity severity, Statement a, Statement b, String meaning) {
    add(new Open(rule, severity, a, b, meaning, Fold.SAME_PLACE));
  }

  /// The same, where every further statement of that meaning adds nothing.
  void addOnce(Rule rule, Severity severity, Statement a, Statement b, String meaning) {
    add(new Open(rule, severity, a, b, meaning, Fold.SAME_MEANING));
  }

  /// One statement that raises a finding by itself.
  void add(Rule rule, Severity severity, Statement a) {
    alone.add(new Finding(rule, severity, caseId, a, Optional.empty(), List.of()));
  }

  private void add(Open found) {
    for (int i = 0; i < first.size(); i++) {
      if (isSame(first.get(i), found)) {
        also.get(i).add(found.b);
        return;
      }
    }
    first.add(found);
    also.add(new ArrayList<>());
  }

  private static boolean isSame(Open one, Open other) {
    return one.rule == other.rule
        && one.severity == other.severity
        && one.meaning.equals(other.meaning)
        && one.a.entryId().equals(other.a.entryId())
        && (one.fold == Fold.SAME_MEANING || samePlace(one.b, other.b));
  }

  private static boolean samePlace(Statement one, Statement other) {
    var place = one.origin().locator();
    return place != null && place.equals(other.origin().locator());
  }

  /// What was found, in the order of the rules.
  List<Finding> all() {
    var all = new ArrayList<Finding>();
    for (int i = 0; i < first.size(); i++) {
      var open = first.get(i);
      all.add(
          new Finding(open.rule, open.severity, caseId, open.a, Optional.of(open.b), also.get(i)));
    }
    all.addAll(alone);
    all.sort((x, y) -> x.rule().compareTo(y.rule()));
    return List.copyOf(all);
  }
}
