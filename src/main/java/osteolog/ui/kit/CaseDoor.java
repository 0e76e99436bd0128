package osteolog.ui.kit;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import osteolog.domain.entry.EntryKind;

/// The way from a screen to the page of a case.
@FunctionalInterface
public interface CaseDoor {

  /// Where on the page one arrives.
  sealed interface At {

    /// The page as a whole.
    record Page() implements At {}

    /// One of its entries.
    record Entry(UUID id) implements At {}

    /// A new entry that begins with these canonical texts.
    record New(EntryKind kind, Map<String, String> texts) implements At {}

    /// The sheet of a visit that is planned.
    record Visit(UUID plannedId) implements At {}
  }

  /// Opens a case.
  void open(UUID caseId, At at);

  /// Opens a case, at one of its entries where there is one to look at.
  default void open(UUID caseId, Optional<UUID> entryId) {
    open(caseId, entryId.<At>map(At.Entry::new).orElseGet(At.Page::new));
  }
}
