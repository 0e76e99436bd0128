package osteolog.exchange.odm;

import java.time.Instant;

/// How the file is written.
///
/// @param created when it is made; it stands in the file and in its identity
/// @param systemVersion the version of the program, or empty
/// @param replace whether a file of the same name may be replaced
/// @param fileNames whether the names that attached files had are told; such a name often holds a
///   patient's
public record OdmOptions(
    Instant created, String systemVersion, boolean replace, boolean fileNames) {

  /// Replaces nothing and tells no file names.
  public static OdmOptions at(Instant created, String systemVersion) {
    return new OdmOptions(created, systemVersion, false, false);
  }

  /// The same, replacing a file of the same name.
  public OdmOptions replacing() {
    return new OdmOptions(created, systemVersion, true, fileNames);
  }

  /// The same, with the names that attached files had.
  public OdmOptions withFileNames() {
    return new OdmOptions(created, systemVersion, replace, true);
  }
}
