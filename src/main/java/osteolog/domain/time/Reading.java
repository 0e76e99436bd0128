package osteolog.domain.time;

import java.util.List;

/// What came of reading a typed moment.
public sealed interface Reading {

  /// The text was understood.
  record Understood(Moment moment) implements Reading {}

  /// The text was not understood, with up to two texts that would be.
  record Unclear(Why why, List<String> offers) implements Reading {}

  /// Why a typed moment was not understood.
  enum Why {
    /// The words or figures mean no moment.
    NOT_A_MOMENT,
    /// The day is not in the calendar, as 30 February.
    NO_SUCH_DAY,
    /// Day and month can be read both ways, as 3/4/2019.
    DAY_OR_MONTH,
    /// The year is outside 1850 to 2150.
    YEAR_OUT_OF_RANGE,
    /// The later limit of a "between" comes first.
    LIMITS_OUT_OF_ORDER
  }
}
