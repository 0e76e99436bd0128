package osteolog.exchange.fhir;

/// How a FHIR bundle is written.
///
/// @param snomed whether codes of SNOMED CT stand beside our own for bones and sides; whoever turns
///   it on needs a licence where one is needed
/// @param fileNames whether the names that attached files had are told; such a name often holds a
///   patient's
/// @param replace whether files of the same names may be replaced
public record FhirOptions(boolean snomed, boolean fileNames, boolean replace) {

  /// Our own codes and free ones, no file names, replacing nothing.
  public static final FhirOptions DEFAULT = new FhirOptions(false, false, false);

  /// The same with codes of SNOMED CT.
  public FhirOptions withSnomed() {
    return new FhirOptions(true, fileNames, replace);
  }

  /// The same with the names that attached files had.
  public FhirOptions withFileNames() {
    return new FhirOptions(snomed, true, replace);
  }

  /// The same, replacing files of the same names.
  public FhirOptions replacing() {
    return new FhirOptions(snomed, fileNames, true);
  }
}
