package osteolog.domain.target;

import org.jspecify.annotations.Nullable;
import osteolog.domain.entry.EndStatus;
import osteolog.domain.entry.LossReason;
import osteolog.domain.time.Moment;

/// Why nobody is to be called any more: lost, discharged or died.
///
/// @param status lost, discharged or died; never "in follow-up"
/// @param reason why lost, where that is recorded
/// @param when since when
public record Ending(EndStatus status, @Nullable LossReason reason, Moment when) {

  /// How what is still planned stands.
  public Standing standing() {
    return status == EndStatus.LOST ? Standing.LOST : Standing.ENDED;
  }
}
