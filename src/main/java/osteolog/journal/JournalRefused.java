package osteolog.journal;

import java.io.IOException;
import java.io.Serial;

/// A journal cannot be made or opened in a folder, for a reason outside its records.
public final class JournalRefused extends IOException {
  @Serial private static final long serialVersionUID = 1L;

  private final Reason reason;

  JournalRefused(Reason reason) {
    super(reason.name());
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }

  /// What is wrong with the folder; the words for the user are the caller's.
  public enum Reason {
    /// There is no such folder, or no folder to make it in.
    MISSING_FOLDER,
    /// The folder holds no segment.
    NO_JOURNAL,
    /// The folder or its last segment cannot be written.
    READ_ONLY,
    /// The folder holds a journal already.
    EXISTS,
    /// Another program, or another part of this one, has the journal open.
    IN_USE
  }
}
