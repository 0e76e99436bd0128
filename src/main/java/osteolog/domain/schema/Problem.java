package osteolog.domain.schema;

import java.util.List;

/// One thing that keeps an entry from being kept: which column, why, and the limits it broke.
///
/// It carries no value that anybody typed, so it may stand in a log.
///
/// @param column the column's name, as in tables and CSV
/// @param why the kind of fault
/// @param limits what would be allowed (limits of a range, offers of a date), in the words of the
///   fault
public record Problem(String column, Why why, List<String> limits) {

  /// The kinds of fault.
  public enum Why {
    /// Nothing stands where something must.
    REQUIRED,
    /// The text is no number.
    NOT_A_NUMBER,
    /// The text is no whole number.
    NOT_WHOLE,
    /// The number is outside its limits.
    OUT_OF_RANGE,
    /// The number is below its least value.
    TOO_SMALL,
    /// The text is longer than fits.
    TOO_LONG,
    /// The word is none of the column's codes.
    UNKNOWN_CODE,
    /// The text means no moment.
    NOT_A_MOMENT,
    /// The day is not in the calendar.
    NO_SUCH_DAY,
    /// Day and month can be read both ways.
    DAY_OR_MONTH,
    /// The year is outside what a record can hold.
    YEAR_OUT_OF_RANGE,
    /// The limits of a "between" are the wrong way round.
    LIMITS_OUT_OF_ORDER,
    /// The other columns leave no room for this one, as a number beside a word.
    NOT_ALLOWED_HERE,
    /// It lies before what it must follow.
    BEFORE_ITS_START,
    /// The moment lies before the biopsy, where only later ones are possible.
    BEFORE_ANCHOR,
    /// A result of the case is not there yet.
    AWAITED,
    /// Another one has the same name.
    TAKEN
  }

  /// A fault without limits to tell.
  public Problem(String column, Why why) {
    this(column, why, List.of());
  }
}
