package osteolog.app;

import osteolog.domain.pool.CasePlan;
import osteolog.domain.pool.Fate;
import osteolog.domain.pool.Side;
import osteolog.ui.colleagues.CaseRow;
import osteolog.ui.colleagues.Decided;
import osteolog.ui.colleagues.Looked;
import osteolog.ui.colleagues.Looking;

/// Decides for the user, in the way that the command was given, what the screen asks.
///
/// @param take whose word stands where log and packet differ
/// @param asNew whether a case that looks like one here is another one
record PoolRule(Take take, boolean asNew) {

  /// Whose word stands.
  enum Take {
    NEWER,
    OURS,
    THEIRS
  }

  /// The same look after the decisions. A case that only looks like one here is left out unless it
  /// is to come in as another; a case that was removed here stays removed, whatever is taken.
  Looked settled(Looked first, Decided before, Looking looking) {
    var decided = before;
    for (var row : first.rows()) {
      if (row.isAsked()) {
        decided = asNew ? apart(row, decided) : decided.turned(row.id());
      } else if (row.plan().matter() == CasePlan.Matter.KNOWN && take != Take.NEWER) {
        decided = taken(row, decided);
      }
    }
    return looking.again(first, decided);
  }

  private static Decided apart(CaseRow row, Decided before) {
    var decided = before;
    for (var proposal : row.proposals()) {
      decided = decided.apart(proposal);
    }
    return decided;
  }

  /// What is new on one side alone is no difference: it comes in.
  private Decided taken(CaseRow row, Decided before) {
    var side = take == Take.OURS ? Side.OURS : Side.THEIRS;
    var decided = before;
    for (var difference : row.rows()) {
      if (difference.isOpen() && difference.fate() != Fate.NEW) {
        decided = decided.chosen(difference, side);
      }
    }
    return decided;
  }
}
