package osteolog.ui.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import osteolog.domain.CaseFile;
import osteolog.domain.followup.CountedFrom;
import osteolog.words.EntryWords;
import osteolog.words.MomentWords;
import osteolog.words.Words;

/// An event that a schedule can count from, in words.
record EventItem(CountedFrom from, String said) {

  /// Month 0 of a case, and its other events.
  static List<EventItem> all(CaseFile file, Words words) {
    var items = new ArrayList<EventItem>();
    items.add(new EventItem(CountedFrom.MONTH_ZERO, words.text("plan.month_zero")));
    for (var event : CountedFrom.events(file)) {
      if (file.anchorEvent().filter(event::equals).isEmpty()) {
        items.add(
            new EventItem(
                CountedFrom.of(file, Optional.of(event.id())),
                words.text(
                    "line.range.when",
                    new EntryWords(words).say(event),
                    new MomentWords(words).say(CountedFrom.time(event)))));
      }
    }
    return items;
  }

  /// The item of an event; that of month 0 where it is not among them.
  static EventItem of(List<EventItem> items, CountedFrom from) {
    return items.stream().filter(i -> i.from().equals(from)).findFirst().orElse(items.getFirst());
  }

  @Override
  public String toString() {
    return said;
  }
}
