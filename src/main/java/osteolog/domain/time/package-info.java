/// When something was, exactly as well as it is known.
///
/// A [osteolog.domain.time.Moment] is what somebody said about a time: a day, a month, a year,
/// "about", so many months before or after the biopsy with no date at all, before, after, between,
/// or unknown. An [osteolog.domain.time.Anchor] says what is known of month 0, and gives each
/// moment as an interval of months ([osteolog.domain.time.MonthSpan]). Nothing here ever invents a
/// day.
@NullMarked
package osteolog.domain.time;

import org.jspecify.annotations.NullMarked;
