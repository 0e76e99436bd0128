package osteolog.domain.pool;

import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import osteolog.domain.Change;

/// An act as far as it changed one case.
///
/// @param number its number in the log
/// @param who who did it
/// @param at when, by the clock of the log
/// @param reverses the act that it takes back, where it is an undo or the undo of an undo
/// @param changes its changes of the case, in their order
/// @param attribution who said what it brought in; [Attribution#NONE] where the user did
public record Deed(
    long number,
    String who,
    Instant at,
    OptionalLong reverses,
    List<Change> changes,
    Attribution attribution) {

  /// Copies the changes.
  public Deed {
    changes = List.copyOf(changes);
  }
}
