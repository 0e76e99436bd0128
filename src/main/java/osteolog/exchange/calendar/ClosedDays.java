package osteolog.exchange.calendar;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The days on which a clinic is usually closed: Saturdays, Sundays, and the public holidays of the
/// whole country. Targets on such days are marked and never moved.
public final class ClosedDays {

  /// Why a day is one.
  public enum Day {
    SATURDAY,
    SUNDAY,
    HOLIDAY
  }

  private final Optional<HolidayManager> holidays;

  private ClosedDays(Optional<HolidayManager> holidays) {
    this.holidays = holidays;
  }

  /// The closed days of the country of a locale; weekends alone where its holidays are not known.
  public static ClosedDays in(Locale locale) {
    var country = locale.getCountry();
    return new ClosedDays(
        Arrays.stream(HolidayCalendar.values())
            .filter(calendar -> calendar.getId().equalsIgnoreCase(country))
            .findFirst()
            .map(calendar -> HolidayManager.getInstance(ManagerParameters.create(calendar))));
  }

  /// Why the day is a closed one, if it is; a holiday on a weekend is a holiday.
  public Optional<Day> why(LocalDate day) {
    if (holidays.filter(known -> known.isHoliday(day)).isPresent()) {
      return Optional.of(Day.HOLIDAY);
    }
    if (day.getDayOfWeek() == DayOfWeek.SATURDAY) {
      return Optional.of(Day.SATURDAY);
    }
    return day.getDayOfWeek() == DayOfWeek.SUNDAY ? Optional.of(Day.SUNDAY) : Optional.empty();
  }
}
