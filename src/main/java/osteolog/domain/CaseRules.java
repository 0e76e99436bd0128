package osteolog.domain;

import java.util.ArrayList;
import java.util.List;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.Visit;
import osteolog.domain.schema.Problem;

/// What an entry must not say beside the rest of its case; what only looks odd is left to the
/// review.
public final class CaseRules {

  private CaseRules() {}

  /// The faults of an entry that would stand in this case; none where it can be kept.
  public static List<Problem> faults(CaseFile file, Entry entry) {
    var faults = new ArrayList<Problem>();
    if (entry instanceof Visit visit) {
      var span = file.anchor().spanOf(visit.when());
      if (!span.softHigh() && span.high() < 0) {
        faults.add(new Problem("when", Problem.Why.BEFORE_ANCHOR));
      }
    }
    return faults;
  }
}
