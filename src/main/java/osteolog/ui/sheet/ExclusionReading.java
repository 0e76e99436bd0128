package osteolog.ui.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import osteolog.domain.CaseFile;
import osteolog.domain.Sought;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.schema.Column;
import osteolog.review.ledger.Considered;
import osteolog.review.ledger.Ledger;
import osteolog.review.ledger.LedgerRow;
import osteolog.review.ledger.LedgerWords;
import osteolog.review.ledger.Recorded;
import osteolog.words.EntryWords;
import osteolog.words.Words;

/// The exclusion ledger of a case: each differential with what must be recorded, what is, and what
/// was judged; below it the bone scan beside the published table.
public record ExclusionReading(Words words) implements Reading {

  @Override
  public String title() {
    return words.text("ledger.title");
  }

  @Override
  public String note() {
    return words.text("ledger.note");
  }

  @Override
  public List<Line> lines(CaseFile file) {
    return Ledger.of(file).rows().stream().map(this::line).toList();
  }

  @Override
  public Optional<Node> foot(CaseFile file) {
    return Optional.of(new TriphasicTable(words).of(Ledger.of(file).triphasic()));
  }

  private Line line(LedgerRow row) {
    var say = new LedgerWords(words);
    var parts = new ArrayList<Line>();
    parts.add(judgement(row));
    row.needs().forEach(need -> parts.add(need(need)));
    parts.add(Line.told(words.text("ledger.scan"), Sign.WORDS_ONLY, say.scan(row.disease())));
    parts.add(Line.told(words.text("ledger.source"), Sign.WORDS_ONLY, say.source(row.disease())));
    int asked = row.recorded().size() + row.missing().size();
    return Line.over(
        words.name(row.disease()),
        Sign.of(row.recorded().size(), asked),
        words.text(
            row.isExcludedWithGaps() ? "ledger.sum.gaps" : "ledger.sum",
            state(row),
            Integer.toString(row.recorded().size()),
            Integer.toString(asked)),
        parts);
  }

  private String state(LedgerRow row) {
    return row.judgement()
        .map(judged -> judged.state() == null ? "" : words.name(judged.state()))
        .orElse(words.text("ledger.not_judged"));
  }

  private Line judgement(LedgerRow row) {
    var judged = row.judgement();
    return Line.at(
        words.text("ledger.judgement"),
        judged.isPresent() ? Sign.RECORDED : Sign.MISSING,
        judged.map(new LedgerWords(words)::judgement).orElse(words.text("ledger.not_judged")),
        judged.map(Entry.class::cast),
        place(row.disease()));
  }

  private Sought place(Considered disease) {
    var condition = disease.condition();
    return new Sought(
        EntryKind.DIFFERENTIAL,
        Map.of("condition", Column.code(condition), "disease", words.name(condition)),
        "state");
  }

  private Line need(Recorded need) {
    var name = words.name(need.need());
    return switch (need.state()) {
      case RECORDED -> {
        var fact = need.evidence().getFirst();
        yield Line.at(
            name,
            Sign.RECORDED,
            new EntryWords(words).say(fact.entry()),
            Optional.of(fact.entry()),
            Sought.of(fact.entry().kind(), fact.column()));
      }
      case MISSING ->
          Line.at(
              name,
              Sign.MISSING,
              words.text("sheet.not_recorded"),
              Optional.empty(),
              need.need().place().orElseThrow());
      case IN_WORDS_ONLY -> Line.told(name, Sign.WORDS_ONLY, words.text("ledger.words_only"));
    };
  }
}
