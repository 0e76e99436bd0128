package osteolog.exchange.deidentify;

import java.util.Optional;
import java.util.UUID;

/// One case, before and after.
///
/// @param id its identity in the log
/// @param oldLabel its name in the log
/// @param code its fresh identity
/// @param label its fresh name
/// @param times how its times go out
/// @param anchorEvent the event that is month 0
/// @param tellsHighAge whether its age and its times together tell an age over 89
record CaseKey(
    UUID id,
    String oldLabel,
    UUID code,
    String label,
    Times times,
    Optional<UUID> anchorEvent,
    boolean tellsHighAge) {

  /// Never the old name: this text may reach a log.
  @Override
  public String toString() {
    return "CaseKey[" + label + "]";
  }
}
