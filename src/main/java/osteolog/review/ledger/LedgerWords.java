package osteolog.review.ledger;

import java.util.Arrays;
import java.util.List;
import osteolog.domain.entry.Differential;
import osteolog.domain.entry.Phase;
import osteolog.domain.schema.Column;
import osteolog.words.EntryWords;
import osteolog.words.Words;

/// Says the exclusion ledger in words.
public final class LedgerWords {

  private final Words words;
  private final EntryWords entries;

  /// Speaks the language of `words`.
  public LedgerWords(Words words) {
    this.words = words;
    this.entries = new EntryWords(words);
  }

  /// Where the row of a disease comes from.
  public String source(Considered disease) {
    return disease.source().isEmpty() ? words.text("ledger.general") : disease.source();
  }

  /// What is known of the bone scan of a disease.
  public String scan(Considered disease) {
    return words.text("ledger.scan." + Column.code(disease));
  }

  /// A need and what is recorded of it, in one line.
  public String recorded(Recorded recorded) {
    var name = words.name(recorded.need());
    return switch (recorded.state()) {
      case RECORDED ->
          words.text("ledger.recorded", name, entries.say(recorded.evidence().getFirst().entry()));
      case MISSING -> words.text("ledger.missing", name);
      case IN_WORDS_ONLY -> words.text("ledger.in_words_only", name);
    };
  }

  /// What the surgeon judged, with what it rests on.
  public String judgement(Differential judgement) {
    return entries.say(judgement);
  }

  /// What the published table says of a phase in a column.
  public String expected(Pattern pattern, Phase phase) {
    return words.text("ledger.table." + Column.code(pattern) + "." + Column.code(phase));
  }

  /// What must be told beside the table.
  public List<String> cautions() {
    return Arrays.stream(Triphasic.Caution.values()).map(words::name).toList();
  }

  /// That no triphasic scan is recorded, or that its phases are not; empty where they are.
  public String gap(Triphasic triphasic) {
    if (!triphasic.isMissing()) {
      return "";
    }
    return words.text(triphasic.scan().isEmpty() ? "ledger.no_scan" : "ledger.phases_not_recorded");
  }
}
