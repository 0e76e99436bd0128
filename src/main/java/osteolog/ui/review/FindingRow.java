package osteolog.ui.review;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import osteolog.domain.CaseFile;
import osteolog.review.Judged;
import osteolog.review.Judged.State;
import osteolog.review.Review;
import osteolog.review.Rule;
import osteolog.review.Severity;

/// One finding in the list over all cases: so little of it that the findings of many thousand cases
/// fit into memory.
///
/// @param caseId the case
/// @param label the label of the case
/// @param rule the rule that found it
/// @param nth which of the findings of that rule in that case, from 0
/// @param severity how hard it is
/// @param state whether it is open
record FindingRow(UUID caseId, String label, Rule rule, int nth, Severity severity, State state) {

  /// The rows of a case, the hardest first.
  static List<FindingRow> of(CaseFile file) {
    var rows = new ArrayList<FindingRow>();
    var counts = new EnumMap<Rule, Integer>(Rule.class);
    for (var judged : Review.judged(file)) {
      var finding = judged.finding();
      int nth = counts.merge(finding.rule(), 1, Integer::sum) - 1;
      rows.add(
          new FindingRow(
              finding.caseId(),
              file.surgicalCase().label(),
              finding.rule(),
              nth,
              finding.severity(),
              judged.state()));
    }
    rows.sort((a, b) -> a.severity().compareTo(b.severity()));
    return List.copyOf(rows);
  }

  boolean isOpen() {
    return state != State.ACCEPTED;
  }

  /// Whether both are the same finding, whatever its state.
  boolean isSame(FindingRow other) {
    return caseId.equals(other.caseId) && rule == other.rule && nth == other.nth;
  }

  /// The finding of this row in its case as it is now.
  Optional<Judged> in(CaseFile file) {
    return Review.judged(file).stream()
        .filter(judged -> judged.finding().rule() == rule)
        .skip(nth)
        .findFirst();
  }

  /// How many rows there are of each severity.
  static Map<Severity, Integer> count(List<FindingRow> rows) {
    var counts = new EnumMap<Severity, Integer>(Severity.class);
    rows.forEach(row -> counts.merge(row.severity(), 1, Integer::sum));
    return counts;
  }
}
