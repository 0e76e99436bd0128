package osteolog.ui.followup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import osteolog.domain.followup.ReadySchedule;
import osteolog.domain.followup.Schedule;
import osteolog.words.Words;

/// A schedule that can be taken into a case: one that comes along, or the user's own.
record Offer(String name, Optional<ReadySchedule> ready, Optional<Schedule> own) {

  /// All of them.
  static List<Offer> all(OwnSchedules own, Words words) {
    var offers = new ArrayList<Offer>();
    Arrays.stream(ReadySchedule.values())
        .forEach(r -> offers.add(new Offer(words.name(r), Optional.of(r), Optional.empty())));
    own.all().forEach(o -> offers.add(new Offer(o.name(), Optional.empty(), Optional.of(o))));
    return offers;
  }

  /// Whether the user sets interval and number.
  boolean takesInterval() {
    return ready.filter(ReadySchedule::takesInterval).isPresent();
  }

  /// The schedule.
  Schedule schedule(int everyMonths, int times) {
    return own.orElseGet(() -> ready.orElseThrow().under(name, everyMonths, times));
  }

  @Override
  public String toString() {
    return name;
  }
}
