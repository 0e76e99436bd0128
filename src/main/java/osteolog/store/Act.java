package osteolog.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import osteolog.domain.Change;
import osteolog.domain.pool.Attribution;

/// One action of the user: changes that were saved together and are undone together.
///
/// @param number its number in the journal, from 1
/// @param id its identity
/// @param name what the user did
/// @param who who did it
/// @param at when, by the clock of the computer
/// @param reverses the act that it takes back, where it is an undo or the undo of an undo
/// @param from who said the values, where they came from another log
/// @param changes what changed, in the order in which it was written; empty where there is too much
///   of it to hold
/// @param isLarge whether there is: then anything may have changed
public record Act(
    long number,
    UUID id,
    String name,
    String who,
    Instant at,
    OptionalLong reverses,
    Attribution from,
    List<Change> changes,
    boolean isLarge) {

  /// So many changes are too many to hold.
  static final int LARGE = 5_000;

  /// Copies the changes.
  public Act {
    changes = List.copyOf(changes);
  }

  /// The same with these changes.
  Act with(List<Change> these) {
    return new Act(number, id, name, who, at, reverses, from, these, isLarge);
  }

  /// The same, whose changes are too many to hold.
  Act large() {
    return new Act(number, id, name, who, at, reverses, from, List.of(), true);
  }

  /// The changes that take this act back, in the order in which that is possible.
  List<Change> inverse() {
    var inverse = new ArrayList<Change>(changes.size());
    for (var change : changes.reversed()) {
      inverse.add(change.inverse());
    }
    return inverse;
  }
}
