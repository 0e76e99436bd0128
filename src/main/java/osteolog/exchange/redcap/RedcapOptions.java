package osteolog.exchange.redcap;

/// How a REDCap project is written.
///
/// @param replace whether files of the same names may be replaced
/// @param fileNames whether attached files are told with the names that they had; such a name often
///   holds a patient's. Without, they stand in no file at all
public record RedcapOptions(boolean replace, boolean fileNames) {

  /// Replacing nothing and telling no file names.
  public static final RedcapOptions DEFAULT = new RedcapOptions(false, false);

  /// The same, replacing files of the same names.
  public RedcapOptions replacing() {
    return new RedcapOptions(true, fileNames);
  }

  /// The same, with attached files and the names that they had.
  public RedcapOptions withFileNames() {
    return new RedcapOptions(replace, true);
  }
}
