package osteolog.ui.exchange;

/// What is decided about a picture that may go out de-identified.
public enum Going {
  /// Nobody has looked at it: it stays.
  NOT_LOOKED_AT,
  /// It was looked at, and stays.
  LEFT_OUT,
  /// It was looked at, and somebody let it go.
  GOES_ALONG,
  /// The file holds no picture that can be read: it stays.
  NO_PICTURE,
  /// The file is missing in the log, or is not what was kept: it stays.
  NOT_WHOLE;

  /// Whether it can be let go.
  boolean isOpen() {
    return this == LEFT_OUT || this == GOES_ALONG;
  }
}
