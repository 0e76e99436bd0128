package osteolog.domain.target;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// Something planned, and what has become of it.
///
/// @param planned what is planned
/// @param settled how it stands whatever day it is; none while it waits
/// @param seenBy the entry that tells of the visit or the result, where there is one
public record Target(Planned planned, Optional<Standing> settled, Optional<UUID> seenBy) {

  /// How it stands on a day.
  public Standing standing(LocalDate today) {
    return settled.orElseGet(() -> planned.standing(today));
  }

  /// One that waits.
  public static Target open(Planned planned) {
    return new Target(planned, Optional.empty(), Optional.empty());
  }

  /// The same, settled.
  public Target as(Standing standing) {
    return new Target(planned, Optional.of(standing), seenBy);
  }

  /// The same, settled by an entry.
  public Target seen(Standing standing, UUID by) {
    return new Target(planned, Optional.of(standing), Optional.of(by));
  }
}
