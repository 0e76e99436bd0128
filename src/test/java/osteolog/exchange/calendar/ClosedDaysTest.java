package osteolog.exchange.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// The days on which a clinic is closed, and calendar files.
class ClosedDaysTest {

  @Test
  @DisplayName("weekends are closed everywhere, public holidays in their country")
  void closed() {
    var japan = ClosedDays.in(Locale.JAPAN);
    assertThat(japan.why(LocalDate.of(2026, 11, 21))).contains(ClosedDays.Day.SATURDAY);
    assertThat(japan.why(LocalDate.of(2026, 11, 22))).contains(ClosedDays.Day.SUNDAY);
    assertThat(japan.why(LocalDate.of(2026, 11, 23))).contains(ClosedDays.Day.HOLIDAY);
    assertThat(japan.why(LocalDate.of(2026, 11, 24))).isEmpty();
    assertThat(ClosedDays.in(Locale.GERMANY).why(LocalDate.of(2026, 10, 3)))
        .contains(ClosedDays.Day.HOLIDAY);
    var nowhere = ClosedDays.in(Locale.ENGLISH);
    assertThat(nowhere.why(LocalDate.of(2026, 11, 23))).isEmpty();
    assertThat(nowhere.why(LocalDate.of(2026, 11, 22))).contains(ClosedDays.Day.SUNDAY);
  }

  @Test
  @DisplayName("a calendar file holds all-day events that keep their identity, lines folded at 75")
  void calendar() throws Exception {
    var text = new StringWriter();
    var title = "Nachsorge, \"K1\"; " + "ä".repeat(80);
    CalendarFile.write(
        List.of(
            new CalendarFile.Event(
                "x-1", LocalDate.of(2026, 7, 31), LocalDate.of(2026, 8, 2), title)),
        LocalDate.of(2026, 7, 1),
        text);
    assertThat(text.toString())
        .startsWith("BEGIN:VCALENDAR\r\n")
        .contains("UID:x-1@osteolog\r\n", "DTSTAMP:20260701T000000Z\r\n")
        .contains("DTSTART;VALUE=DATE:20260731\r\n", "DTEND;VALUE=DATE:20260803\r\n")
        .contains("SUMMARY:Nachsorge\\, \"K1\"\\; ")
        .endsWith("END:VCALENDAR\r\n");
    assertThat(text.toString().split("\r\n"))
        .allSatisfy(l -> assertThat(l.length()).isLessThan(76));
  }
}
