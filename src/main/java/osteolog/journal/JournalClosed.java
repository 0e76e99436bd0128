package osteolog.journal;

import java.io.IOException;
import java.io.Serial;

/// The journal takes no more records until it is opened again.
public final class JournalClosed extends IOException {
  @Serial private static final long serialVersionUID = 1L;

  private final Reason reason;

  JournalClosed(Reason reason) {
    super(reason.name());
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }

  /// Why no record is taken.
  public enum Reason {
    /// It was closed.
    CLOSED,
    /// A force, or taking back a failed write, failed: what is on disk behind the last acknowledged
    /// record is unknown. Reading still works; opening again finds out.
    TAIL_UNKNOWN
  }
}
