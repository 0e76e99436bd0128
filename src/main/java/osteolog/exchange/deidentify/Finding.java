package osteolog.exchange.deidentify;

/// Something that must not stand in a file and was found there; where, and never what.
///
/// @param kind what it is
/// @param file the name of the file
/// @param count how many times
public record Finding(Kind kind, String file, long count) {

  /// What must not be found.
  public enum Kind {
    /// The name of a case.
    LABEL,
    /// A person, a place, a file, a checksum.
    NAME,
    /// Free text that nobody accepted.
    TEXT,
    /// A date.
    DATE,
    /// The identity that a case or a row has in the log.
    IDENTITY,
    /// Anything beside the pixels of a picture.
    BESIDE_PIXELS
  }
}
