package osteolog.exchange.deidentify;

import java.util.Optional;
import osteolog.domain.time.Anchor;
import osteolog.domain.time.Moment;

/// How the times of one case go out.
sealed interface Times permits WholeMonths, ShiftedDays {

  /// The time as it may go out; empty where nothing of it may.
  Optional<Moment> of(Moment moment);

  /// The time of the event that is month 0.
  Moment ofAnchor(Moment moment);

  /// Month 0 as it may go out.
  Anchor anchor();
}
