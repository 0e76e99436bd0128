package osteolog.domain.time;

import java.time.LocalDate;

/// The calendar days on which something may have been, or may come to be.
///
/// @param first the earliest day; [LocalDate#MIN] where nothing is said
/// @param last the latest day; [LocalDate#MAX] where nothing is said
/// @param about whether "about" was said of either; such a limit never proves anything
public record DaySpan(LocalDate first, LocalDate last, boolean about) {

  /// Checks the order of the days.
  public DaySpan {
    if (first.isAfter(last)) {
      throw new IllegalArgumentException("a span of days needs its ends in order");
    }
  }

  /// A day so many days later (negative: earlier); an open end stays open.
  public static LocalDate shifted(LocalDate day, long days) {
    return day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX) ? day : day.plusDays(days);
  }
}
