package osteolog.ui.picture;

import java.util.Optional;
import osteolog.domain.entry.Side;

/// Which side a picture shows: what the record says, and what the header of the file says. Neither
/// is taken for the other, and where both are silent that is said.
///
/// @param recorded the side of the study that the picture belongs to
/// @param header the side in the header of the file
public record SideMark(Optional<Side> recorded, Optional<Side> header) {

  /// Nothing is known.
  public static final SideMark UNKNOWN = new SideMark(Optional.empty(), Optional.empty());

  /// Whether record and file contradict each other.
  boolean isDisputed() {
    return recorded.isPresent() && header.isPresent() && !recorded.equals(header);
  }
}
