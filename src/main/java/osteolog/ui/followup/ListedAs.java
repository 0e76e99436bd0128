package osteolog.ui.followup;

import osteolog.domain.target.Standing;

/// As what a case stands in the list of follow-up, the most urgent first.
public enum ListedAs {
  OVERDUE,
  MAY_BE_LATE,
  DUE,
  AHEAD,
  UNDATED,
  MISSED,
  /// A result of the case is awaited.
  AWAITED,
  LOST;

  /// As what a standing is listed; only standings of lines are.
  static ListedAs of(Standing standing) {
    return switch (standing) {
      case OVERDUE -> OVERDUE;
      case MAY_BE_LATE -> MAY_BE_LATE;
      case DUE -> DUE;
      case AHEAD -> AHEAD;
      case UNDATED -> UNDATED;
      case MISSED -> MISSED;
      case LOST, ENDED -> LOST;
      case SEEN_EARLY, SEEN_IN_TIME, SEEN_MAY_BE_LATE, SEEN_LATE, CANCELLED ->
          throw new IllegalArgumentException("not listed: " + standing);
    };
  }
}
