package osteolog.exchange.image;

import java.io.Serial;

/// A file that cannot be taken, with the reason and nothing that stands in it.
public final class FileRefused extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  /// Why it cannot be taken; the words for the user are the caller's.
  public enum Reason {
    /// There is nothing in it.
    EMPTY,
    /// It has more bytes than a picture should need.
    TOO_LARGE,
    /// It is none of the kinds that are known.
    UNKNOWN_KIND,
    /// It ends before its contents do.
    CUT_SHORT,
    /// It does not keep to the rules of its kind.
    DAMAGED,
    /// It has more parts, or parts within parts, than any honest file.
    TOO_INTRICATE,
    /// Its picture has more pixels than can be held.
    TOO_MANY_PIXELS,
    /// It is the index of a disc: it names patients and holds no picture.
    DISC_INDEX,
    /// It begins like a program.
    PROGRAM,
    /// It could not be read from where it is.
    CANNOT_READ
  }

  private final Reason reason;

  /// A refusal for this reason.
  public FileRefused(Reason reason) {
    super(reason.name());
    this.reason = reason;
  }

  /// Why.
  public Reason reason() {
    return reason;
  }
}
