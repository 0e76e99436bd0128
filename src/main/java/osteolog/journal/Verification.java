package osteolog.journal;

/// What a walk over the whole journal found.
public sealed interface Verification {

  /// Every record is there, whole, and follows from the one before.
  ///
  /// @param head the last record
  record Intact(Head head) implements Verification {
    /// How many records were verified; they are numbered from 1 without a gap.
    public long count() {
      return head.number();
    }
  }

  /// Everything before this place is as it was written; nothing after it was looked at.
  record Damaged(Damage damage) implements Verification {}
}
