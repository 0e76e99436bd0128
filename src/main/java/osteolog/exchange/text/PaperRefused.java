package osteolog.exchange.text;

/// A file whose text cannot be had; nothing has been changed.
public final class PaperRefused extends Exception {
  private static final long serialVersionUID = 1;

  /// Why there is no text.
  public enum Why {
    /// There is no such file, or it may not be read.
    MISSING,
    TOO_LARGE,
    /// A PDF that needs a password.
    ENCRYPTED,
    /// A PDF that cannot be read to its end.
    BROKEN,
    /// A file without a letter, as the pictures of scanned pages.
    NO_TEXT,
    /// Neither text nor PDF.
    NOT_TEXT
  }

  private final Why why;

  PaperRefused(Why why) {
    super(why.name());
    this.why = why;
  }

  /// Why there is no text.
  public Why why() {
    return why;
  }
}
