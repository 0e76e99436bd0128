package osteolog.course;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.PainObservation;
import osteolog.domain.entry.PainTrend;
import osteolog.domain.entry.PainWord;
import osteolog.words.Words;

/// What a statement about pain becomes; words become no numbers here or later.
final class PainReader {

  private final Words words;
  private final Phrases phrases;

  PainReader(Words words, Phrases phrases) {
    this.words = words;
    this.phrases = phrases;
  }

  List<Item> read(PainObservation pain, Spot spot) {
    var items = new ArrayList<Item>();
    switch (pain.scale()) {
      case NRS -> items.add(score(pain, spot, false));
      case VAS -> items.add(score(pain, spot, true));
      case VRS4 -> items.add(worded(pain, spot));
      case RELATIVE -> items.add(fraction(pain, spot));
      case VERBATIM -> items.add(quote(pain, spot));
      case TREND -> {}
    }
    PainTrend trend = pain.trend();
    if (trend != null) {
      items.add(shift(pain, trend, spot));
    }
    return items;
  }

  private Item score(PainObservation pain, Spot spot, boolean vas) {
    double value = Objects.requireNonNull(pain.value()).doubleValue();
    var name = words.text(vas ? "course.pain.vas" : "course.pain.nrs", Phrases.number(value));
    return new Item.Score(
        told(pain, spot, withPattern(name, pain)), vas, value, Phrases.number(value));
  }

  private Item worded(PainObservation pain, Spot spot) {
    PainWord low = Objects.requireNonNull(pain.wordsLow());
    PainWord high = Objects.requireNonNull(pain.wordsHigh());
    boolean approx = Boolean.TRUE.equals(pain.approx());
    var told = phrases.pain(low, high);
    boolean inferred = Boolean.TRUE.equals(pain.inferred());
    var range = inferred ? words.text("course.words.inferred", told) : told;
    var name = words.text("course.pain.words", approx ? words.text("course.approx", range) : range);
    var said = pain.origin().verbatim();
    return new Item.Worded(
        told(pain, spot, withPattern(name, pain)),
        low,
        high,
        approx,
        said == null || said.isBlank() ? "" : label(phrases.quoted(said), inferred));
  }

  /// Words of pain that a reader inferred from other words are marked as that.
  private String label(String said, boolean inferred) {
    return inferred ? words.text("course.words.inferred", said) : said;
  }

  private Item fraction(PainObservation pain, Spot spot) {
    BigDecimal ratio = Objects.requireNonNull(pain.ratio());
    boolean approx = Boolean.TRUE.equals(pain.approx());
    var said = phrases.fraction(ratio, approx);
    return new Item.Fraction(
        told(pain, spot, withPattern(words.text("course.pain.fraction", said), pain)),
        ratio.movePointRight(2).doubleValue(),
        approx,
        said);
  }

  private Item quote(PainObservation pain, Spot spot) {
    var said = phrases.quoted(Objects.requireNonNull(pain.origin().verbatim()));
    return new Item.Quote(told(pain, spot, withPattern(said, pain)), sequence(pain), said);
  }

  private Item shift(PainObservation pain, PainTrend trend, Spot spot) {
    var label = withPattern(words.name(trend), pain);
    return new Item.Shift(
        told(pain, spot, words.text("course.pain.change", Phrases.inside(label))),
        trend,
        sequence(pain),
        label);
  }

  private Told told(Entry entry, Spot spot, String name) {
    return EventReader.told(entry, spot, phrases.heading(name, spot));
  }

  private String withPattern(String name, PainObservation pain) {
    return pain.pattern() == null
        ? name
        : name + words.getString("course.comma") + Phrases.inside(words.name(pain.pattern()));
  }

  private static int sequence(PainObservation pain) {
    return Objects.requireNonNullElse(pain.sequence(), 0);
  }
}
