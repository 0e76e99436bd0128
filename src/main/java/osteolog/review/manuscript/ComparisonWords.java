package osteolog.review.manuscript;

import java.util.Optional;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.Sex;
import osteolog.domain.entry.Side;
import osteolog.domain.schema.Column;
import osteolog.words.EntryWords;
import osteolog.words.MomentWords;
import osteolog.words.Words;

/// Says a comparison in one sentence, in the language of a person.
public final class ComparisonWords {

  private final Words words;
  private final EntryWords entries;
  private final MomentWords moments;

  /// Speaks the language of `words`.
  public ComparisonWords(Words words) {
    this.words = words;
    this.entries = new EntryWords(words);
    this.moments = new MomentWords(words);
  }

  /// What it is about, in a word or two.
  public String topic(Topic topic) {
    return words.text("manuscript.topic." + Column.code(topic));
  }

  /// What came of it, in a word or two.
  public String verdict(Verdict verdict) {
    return words.name(verdict);
  }

  /// What the manuscript says and what it was compared with, without the quoted sentence.
  public String say(Comparison comparison) {
    var said = say(comparison.said());
    return switch (comparison.verdict()) {
      case AGREES, DISAGREES -> compared(comparison, said);
      case NOT_READ -> words.text("manuscript.says.not_read");
      case NOT_RECORDED, NOT_ATTRIBUTED, NOT_COMPARED ->
          words.text("manuscript.says." + Column.code(comparison.verdict()), said);
    };
  }

  private String compared(Comparison comparison, String said) {
    var key = "manuscript.says." + Column.code(comparison.verdict());
    return switch (comparison.against()) {
      case Against.Recorded(var entry, var says) -> words.text(key, said, recorded(entry, says));
      case Against.Counted(int number) ->
          words.text(key, said, words.text("manuscript.cases", Integer.toString(number)));
      case Against.Told(_, int line, var says) ->
          words.text("manuscript.says.itself", said, say(says), Integer.toString(line));
      case Against.Nothing _ -> said;
    };
  }

  private String recorded(Entry entry, Fact says) {
    var kind = words.name(entry.kind());
    var where = Optional.ofNullable(entry.origin().locator());
    return where
        .map(at -> words.text("manuscript.recorded.at", say(says), kind, at))
        .orElseGet(() -> words.text("manuscript.recorded", say(says), kind));
  }

  /// A statement in words.
  public String say(Fact fact) {
    return switch (fact) {
      case Fact.Age(int years) -> words.text("manuscript.age", Integer.toString(years));
      case Fact.Sexed(Sex sex, _) -> small(words.name(sex));
      case Fact.Site(var side, var bone) -> small(place(side, words.name(bone)));
      case Fact.Felt(var side, var region, _, _) ->
          small(
              region
                  .map(r -> place(side, words.name(r)))
                  .orElseGet(() -> side.map(words::name).orElse("")));
      case Fact.Time time -> time(time);
      case Fact.Dated(var moment) -> moments.say(moment);
      case Fact.Count(int number, var sex) ->
          sex == null
              ? words.text("manuscript.cases", Integer.toString(number))
              : words.text(
                  "manuscript.cases.sex", Integer.toString(number), small(words.name(sex)));
      case Fact.Cited(int figure, var panel) ->
          words.text("manuscript.figure", figure + panel.orElse(""));
      case Fact.Course(var turn) -> words.text("manuscript.turn." + Column.code(turn));
      case Fact.Unread _ -> "";
    };
  }

  private String time(Fact.Time time) {
    var amount =
        words.text("manuscript.unit." + Column.code(time.unit()), Integer.toString(time.amount()));
    return switch (time.topic()) {
      case FOLLOW_UP -> words.text("manuscript.follow_up", amount);
      case DELAY -> words.text("manuscript.delay", amount);
      case HISTORY -> words.text("manuscript.history", amount);
      case AGE, SEX, SIDE, BONE, REGION, MONTH, COUNT, FIGURE, COURSE, UNREAD ->
          words.text("manuscript.month", amount);
    };
  }

  private String place(Optional<Side> side, String where) {
    return side.map(s -> words.text("line.place", words.name(s), small(where))).orElse(where);
  }

  private String small(String word) {
    return entries.small(word);
  }
}
