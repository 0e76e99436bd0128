package osteolog.domain.followup;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import osteolog.domain.entry.VisitItem;
import osteolog.domain.time.Moment.FromAnchor;

/// One visit of a schedule.
///
/// @param distance how long after the event that the schedule counts from
/// @param before days before that already count as in time
/// @param after days after that still count as in time
/// @param purpose what the visit is for
/// @param toRecord what is to be recorded at it
public record Step(
    FromAnchor distance, int before, int after, @Nullable String purpose, Set<VisitItem> toRecord) {

  /// Copies the items.
  public Step {
    toRecord = Set.copyOf(toRecord);
  }
}
