package osteolog.exchange.calendar;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/// Days as a calendar file (RFC 5545): all-day events that block no time.
public final class CalendarFile {

  /// An all-day event.
  ///
  /// @param id its identity, the same whenever it is written, so that a calendar replaces it
  /// @param first its first day
  /// @param last its last day
  /// @param title its title
  public record Event(String id, LocalDate first, LocalDate last, String title) {}

  private CalendarFile() {}

  /// Writes the events; `today` is when they were made.
  public static void write(List<Event> events, LocalDate today, Writer writer) throws IOException {
    var calendar = new Calendar();
    calendar.add(new ProdId("-//Osteolog//Follow-up//EN"));
    calendar.add(ImmutableVersion.VERSION_2_0);
    for (var event : events) {
      var made = new VEvent(false);
      made.add(new Uid(event.id() + "@osteolog"));
      made.add(new DtStamp(today.atStartOfDay().toInstant(ZoneOffset.UTC)));
      made.add(new DtStart<>(event.first()));
      made.add(new DtEnd<>(event.last().plusDays(1)));
      made.add(new Summary(event.title()));
      made.add(ImmutableTransp.TRANSPARENT);
      calendar.add(made);
    }
    // It closes what it writes to; a calendar without any event is the right answer to "nobody".
    var text = new StringWriter();
    new CalendarOutputter(false).output(calendar, text);
    writer.write(text.toString());
  }
}
