package osteolog.review.ledger;

import java.util.List;
import osteolog.domain.entry.Entry;

/// What a case records of one need.
///
/// @param need what must be recorded
/// @param evidence the facts that record it; none where it is missing
public record Recorded(Need need, List<Fact> evidence) {

  /// A fact of the record: one column of one entry.
  ///
  /// @param entry the entry that says it
  /// @param column the column that says it
  public record Fact(Entry entry, String column) {}

  /// How far a need is met.
  public enum State {
    RECORDED,
    MISSING,
    /// The record has no field for it: it can stand in words only, and nobody but a person can
    /// tell.
    IN_WORDS_ONLY
  }

  /// Copies the facts.
  public Recorded {
    evidence = List.copyOf(evidence);
  }

  /// How far it is met.
  public State state() {
    if (!need.hasField()) {
      return State.IN_WORDS_ONLY;
    }
    return evidence.isEmpty() ? State.MISSING : State.RECORDED;
  }
}
