package osteolog.domain.target;

/// How something planned stands on a day.
public enum Standing {
  /// Its window has surely ended, and nothing was seen.
  OVERDUE,
  /// Its window may have ended: the day of the plan is not known exactly.
  MAY_BE_LATE,
  /// Its window is open.
  DUE,
  /// Its window has not opened yet.
  AHEAD,
  /// No day can be given to it.
  UNDATED,
  /// Seen before its window opened.
  SEEN_EARLY,
  /// Seen within its window.
  SEEN_IN_TIME,
  /// Seen, and whether within the window cannot be said.
  SEEN_MAY_BE_LATE,
  /// Seen after its window and before that of the next.
  SEEN_LATE,
  /// Recorded as missed, or passed over: the patient was seen later than that.
  MISSED,
  /// Called off.
  CANCELLED,
  /// Not seen, and the patient is lost to follow-up.
  LOST,
  /// Not seen, and follow-up has ended: discharged or died.
  ENDED;

  /// Whether somebody has to do something about it.
  public boolean isOpen() {
    return switch (this) {
      case OVERDUE, MAY_BE_LATE, DUE, AHEAD, UNDATED -> true;
      case SEEN_EARLY, SEEN_IN_TIME, SEEN_MAY_BE_LATE, SEEN_LATE, MISSED, CANCELLED, LOST, ENDED ->
          false;
    };
  }

  /// Whether it waits for the patient now.
  public boolean isCalling() {
    return this == OVERDUE || this == MAY_BE_LATE || this == DUE;
  }
}
