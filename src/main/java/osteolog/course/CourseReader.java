package osteolog.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import osteolog.domain.CaseFile;
import osteolog.domain.entry.DrugPattern;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.Medication;
import osteolog.domain.entry.PainObservation;
import osteolog.domain.entry.Procedure;
import osteolog.domain.entry.StatementScope;
import osteolog.domain.entry.Symptom;
import osteolog.domain.time.Anchor;
import osteolog.domain.time.Moment;
import osteolog.words.Words;

/// Reads the course out of a case: every entry that has a place in it becomes items.
final class CourseReader {

  private final CaseFile file;
  private final Words words;
  private final Phrases phrases;
  private final Anchor anchor;
  private final Optional<Entry> zero;

  CourseReader(CaseFile file, Words words) {
    this.file = file;
    this.words = words;
    this.phrases = new Phrases(words);
    this.anchor = file.anchor();
    this.zero = file.anchorEvent();
  }

  Course read() {
    var pain = file.all(PainObservation.class);
    var own = pain.stream().filter(p -> p.scope() == StatementScope.CASE).toList();
    var items = items();
    int scored = (int) own.stream().filter(p -> PainObservation.takesValue(p.scale())).count();
    return new Course(
        file.surgicalCase().label(),
        CourseHeading.of(file, words),
        notes(),
        words.text("course.axis", zeroName()),
        zeroName(),
        items,
        scored,
        own.size(),
        pain.size() - own.size(),
        file.lastContact(),
        Reach.of(items, file.lastContact()),
        words);
  }

  /// What was noted of an onset, once.
  private List<String> notes() {
    return file.all(Symptom.class).stream()
        .filter(s -> Boolean.TRUE.equals(s.onset()))
        .map(Symptom::note)
        .filter(Objects::nonNull)
        .filter(note -> !note.isBlank())
        .distinct()
        .toList();
  }

  private String zeroName() {
    if (zero.isEmpty()) {
      return words.getString("course.zero");
    }
    return switch (zero.get()) {
      case Procedure p when p.isBiopsy() -> words.getString("course.zero.biopsy");
      case Procedure p -> words.name(p.procedure());
      case Symptom _ -> words.getString("course.event.onset");
      case Entry _ -> words.getString("course.zero");
    };
  }

  private List<Item> items() {
    var events = new EventReader(words, phrases, zero.map(Entry::id));
    var pains = new PainReader(words, phrases);
    var measures = new MeasureReader(words, phrases);
    var items = new ArrayList<Item>();
    for (var entry : file.entries()) {
      var spot = spot(entry);
      for (var item : events.read(entry, spot)) {
        add(items, item);
      }
      if (entry instanceof PainObservation pain && pain.scope() == StatementScope.CASE) {
        for (var item : pains.read(pain, spot)) {
          add(items, item);
        }
      }
      measures.read(entry, spot).ifPresent(items::add);
      if (entry instanceof Medication drug) {
        items.add(drug(drug, spot));
      }
    }
    return items;
  }

  private Spot spot(Entry entry) {
    if (zero.isPresent() && zero.get().id().equals(entry.id())) {
      return new Spot.At(0, false);
    }
    return Spot.of(anchor.spanOf(CaseFile.when(entry)));
  }

  private Item drug(Medication drug, Spot start) {
    var name = words.name(drug.drug());
    var label = new ArrayList<String>();
    addIf(label, drug.agent());
    addIf(label, drug.dose());
    addIf(label, drug.duration());
    if (drug.pattern() != null) {
      label.add(Phrases.inside(words.name(drug.pattern())));
    }
    if (drug.response() != null) {
      label.add(Phrases.inside(words.name(drug.response())));
    }
    var comma = words.getString("course.comma");
    var text = String.join(comma, label);
    Moment stop = drug.stop();
    boolean ongoing = Boolean.TRUE.equals(drug.ongoing());
    var heading =
        words.text("course.drug", text.isEmpty() ? name : name + comma + text, phrases.when(start));
    if (stop != null) {
      heading += words.text("course.drug.stopped", phrases.when(Spot.of(anchor.spanOf(stop))));
    } else if (ongoing) {
      heading += words.getString("course.drug.ongoing");
    }
    return new Item.Drug(
        EventReader.told(drug, start, heading),
        drug.drug(),
        stop == null ? null : Spot.of(anchor.spanOf(stop)),
        ongoing,
        drug.pattern() == DrugPattern.INTERMITTENT,
        name,
        text);
  }

  private static void addIf(List<String> label, @Nullable String text) {
    if (text != null && !text.isBlank()) {
      label.add(text);
    }
  }

  /// Entries that say the very same thing of the very same time are one mark that names them all.
  private static void add(List<Item> items, Item item) {
    for (int i = 0; i < items.size(); i++) {
      var merged = merged(items.get(i), item);
      if (merged != null) {
        items.set(i, merged);
        return;
      }
    }
    items.add(item);
  }

  private static @Nullable Item merged(Item one, Item other) {
    if (!one.told().heading().equals(other.told().heading())
        || !Objects.equals(one.told().spot(), other.told().spot())) {
      return null;
    }
    var told = one.told().with(other.told());
    return switch (one) {
      case Item.Event a when other instanceof Item.Event b && a.shape() == b.shape() ->
          new Item.Event(told, a.shape(), a.label());
      case Item.Worded a when other instanceof Item.Worded b && a.approx() == b.approx() ->
          new Item.Worded(
              told, a.low(), a.high(), a.approx(), Told.joined(a.label(), b.label(), " / "));
      case Item.Event _,
          Item.Worded _,
          Item.Score _,
          Item.Shift _,
          Item.Quote _,
          Item.Fraction _,
          Item.Measure _,
          Item.Drug _,
          Item.Hole _ ->
          null;
    };
  }
}
