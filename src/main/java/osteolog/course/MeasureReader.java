package osteolog.course;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.Lab;
import osteolog.domain.entry.LabTest;
import osteolog.domain.entry.Monitoring;
import osteolog.words.Words;

/// Reads what is watched over time and has a value: alkaline phosphatase, lead, and what is
/// recorded as monitoring.
record MeasureReader(Words words, Phrases phrases) {

  Optional<Item> read(Entry entry, Spot spot) {
    return switch (entry) {
      case Lab lab when lab.test() == LabTest.ALP || lab.test() == LabTest.BLOOD_LEAD ->
          measure(
              lab, spot, words.name(lab.test()), lab.value(), lab.unit(), lab.comparator() != null);
      case Monitoring watch ->
          measure(watch, spot, words.name(watch.item()), watch.value(), watch.unit(), false);
      case Entry _ -> Optional.empty();
    };
  }

  private Optional<Item> measure(
      Entry entry,
      Spot spot,
      String name,
      @Nullable BigDecimal value,
      @Nullable String unit,
      boolean bound) {
    if (value == null) {
      return Optional.empty();
    }
    var series = unit == null ? name : words.text("course.measure.series", name, unit);
    var said = Phrases.number(value.doubleValue());
    return Optional.of(
        new Item.Measure(
            EventReader.told(
                entry, spot, phrases.heading(words.text("course.measure", series, said), spot)),
            series,
            value.doubleValue(),
            bound,
            said));
  }
}
