package osteolog.exchange.deidentify;

import java.util.UUID;

/// One line of the key by which the owner of the cases can find them again; it goes into no export.
///
/// @param label the name of the case in the log
/// @param caseId its identity in the log
/// @param code its name in the export
/// @param exportedId its identity in the export
public record KeyRow(String label, UUID caseId, String code, UUID exportedId) {

  /// Never the old name: this text may reach a log.
  @Override
  public String toString() {
    return "KeyRow[" + code + "]";
  }
}
