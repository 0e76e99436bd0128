package osteolog.ui.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import osteolog.domain.followup.DueLine;
import osteolog.domain.target.Ending;
import osteolog.domain.target.Planned;
import osteolog.exchange.calendar.CalendarFile;
import osteolog.exchange.calendar.ClosedDays;
import osteolog.words.MomentWords;
import osteolog.words.Words;

/// Says what is planned and how it stands; the same words on the screen, in print, in files and on
/// the command line.
public final class DueWords {

  private final Words words;
  private final MomentWords moments;
  private final ClosedDays closed;

  /// Speaks the language of `words`, and marks the closed days of its country.
  public DueWords(Words words) {
    this.words = words;
    this.moments = new MomentWords(words);
    this.closed = ClosedDays.in(words.getLocale());
  }

  /// How a line stands: `Overdue by 12 days, and 2 more`.
  public String standing(DueLine line) {
    var name = words.name(line.standing());
    long over = line.daysOver().orElse(0);
    var said =
        over == 0
            ? name
            : words.text(over == 1 ? "due.by.one" : "due.by.many", name, Long.toString(over));
    return line.more() == 0 ? said : words.text("due.more", said, Integer.toString(line.more()));
  }

  /// When something is planned, with its day where it has one, marked where the clinic is closed.
  public String when(Planned planned) {
    var said = moments.say(planned.when());
    var day = day(planned);
    return day.isEmpty() || moments.day(planned.day().orElseThrow()).equals(said)
        ? day.orElse(said)
        : words.text("due.day", day.get(), said);
  }

  /// The same, only the day where it has one.
  public String shortly(Planned planned) {
    return day(planned).orElseGet(() -> moments.say(planned.when()));
  }

  private Optional<String> day(Planned planned) {
    return planned
        .day()
        .map(
            day ->
                closed
                    .why(day)
                    .map(why -> words.text("due.closed", moments.day(day), words.name(why)))
                    .orElse(moments.day(day)));
  }

  /// Why the day of something planned is a closed one, if it is.
  Optional<ClosedDays.Day> closedDay(Planned planned) {
    return planned.day().flatMap(closed::why);
  }

  /// From when until when a visit counts as in time; empty where that has no date.
  public String window(Planned planned) {
    return planned.days().isEmpty()
        ? ""
        : words.text("due.window", day(planned.opens()), day(planned.closes()));
  }

  /// The last day that counts as in time; empty where that has no date.
  public String until(Planned planned) {
    return planned.days().isEmpty() ? "" : day(planned.closes());
  }

  private String day(LocalDate day) {
    return day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX) ? "…" : moments.day(day);
  }

  /// What is planned: its purpose, what is watched, its schedule.
  public String what(Planned planned) {
    var parts = new ArrayList<String>();
    if (planned.item() != null) {
      parts.add(words.name(planned.item()));
    }
    if (planned.schedule() != null) {
      parts.add(planned.schedule());
    }
    if (planned.purpose() != null) {
      parts.add(planned.purpose());
    }
    return String.join(" · ", parts);
  }

  /// The last sure contact: its month from month 0, and its day where that can be told.
  public String lastContact(DueLine line) {
    return line.lastContact().isPresent()
        ? words.text("due.month", MomentWords.month(line.lastContact().getAsDouble()))
        : "";
  }

  /// Why nobody is to be called any more, and since when.
  public String ending(Ending ending) {
    var name =
        ending.reason() == null
            ? words.name(ending.status())
            : words.text("due.ending", words.name(ending.status()), words.name(ending.reason()));
    return words.text("line.range.when", name, moments.say(ending.when()));
  }

  /// What a line is about: what is planned and when, or why nobody is called.
  public String about(DueLine line) {
    return line.target()
        .map(target -> when(target.planned()))
        .orElseGet(() -> line.ending().map(this::ending).orElse(""));
  }

  /// The lines that have a day as events of a calendar, with the label of the case only where it is
  /// asked for.
  public List<CalendarFile.Event> events(List<DueLine> lines, boolean labels) {
    return lines.stream()
        .filter(line -> line.standing().isOpen())
        .flatMap(line -> line.target().stream().map(t -> event(line, t.planned(), labels)))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<CalendarFile.Event> event(DueLine line, Planned planned, boolean labels) {
    return planned
        .days()
        .filter(d -> !d.first().equals(LocalDate.MIN) && !d.last().equals(LocalDate.MAX))
        .map(
            d ->
                new CalendarFile.Event(
                    planned.entryId().toString(),
                    d.first(),
                    d.last(),
                    labels ? words.text("due.event.of", line.label()) : words.text("due.event")));
  }
}
