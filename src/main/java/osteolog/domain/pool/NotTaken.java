package osteolog.domain.pool;

import java.util.UUID;

/// An entry of a packet that cannot be taken in.
///
/// @param caseId the case as the packet names it
/// @param entry the entry
/// @param why why not
public record NotTaken(UUID caseId, UUID entry, Why why) {

  /// Why an entry is not taken.
  public enum Why {
    /// An entry of that identity stands in another case.
    IN_ANOTHER_CASE,
    /// An entry of that identity is of another kind.
    OF_ANOTHER_KIND,
    /// It comes without its case.
    WITHOUT_CASE
  }
}
