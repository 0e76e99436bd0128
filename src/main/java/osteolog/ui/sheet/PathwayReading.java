package osteolog.ui.sheet;

import java.util.Arrays;
import java.util.List;
import osteolog.domain.CaseFile;
import osteolog.review.pathway.Answered;
import osteolog.review.pathway.Arm;
import osteolog.words.EntryWords;
import osteolog.words.Words;

/// The metaphyseal pathway of a case, arm by arm.
public record PathwayReading(Words words) implements Reading {

  @Override
  public String title() {
    return words.text("pathway.title");
  }

  @Override
  public String note() {
    return words.text("pathway.note");
  }

  @Override
  public List<Line> lines(CaseFile file) {
    return Arrays.stream(Arm.values()).map(arm -> arm(arm, file)).toList();
  }

  private Line arm(Arm arm, CaseFile file) {
    var parts = arm.items().stream().map(item -> line(Answered.of(item, file))).toList();
    long recorded = parts.stream().filter(part -> part.sign() != Sign.MISSING).count();
    return Line.over(
        words.name(arm),
        Sign.of(recorded, parts.size()),
        words.text("sheet.sum", Long.toString(recorded), Integer.toString(parts.size())),
        parts);
  }

  private Line line(Answered answered) {
    var place = answered.item().place();
    var said =
        answered.entry().map(new EntryWords(words)::say).orElse(words.text("sheet.not_recorded"));
    return Line.at(
        words.name(answered.item()),
        switch (answered.state()) {
          case RECORDED -> Sign.RECORDED;
          case RECORDED_AS_ABSENT -> Sign.ABSENT;
          case NOT_RECORDED -> Sign.MISSING;
        },
        answered.state() == Answered.State.RECORDED_AS_ABSENT
            ? words.text("sheet.absent", said)
            : said,
        answered.entry(),
        place);
  }
}
