package osteolog.exchange.mapping;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The case that a row tells of.
///
/// @param id its identity
/// @param label the label that the row gives it, where it gives one
/// @param there whether the log has it already
/// @param made whether an earlier row made it
record CaseOfRow(UUID id, @Nullable String label, boolean there, boolean made) {

  /// Whether it is yet to be made.
  boolean isNew() {
    return !there && !made;
  }
}
