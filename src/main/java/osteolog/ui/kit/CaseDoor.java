package osteolog.ui.kit;

import java.util.Optional;
import java.util.UUID;

/// The way from a screen to the page of a case.
@FunctionalInterface
public interface CaseDoor {

  /// Opens a case, at one of its entries where there is one to look at.
  void open(UUID caseId, Optional<UUID> entryId);
}
