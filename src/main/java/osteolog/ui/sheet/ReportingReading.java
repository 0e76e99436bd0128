package osteolog.ui.sheet;

import java.util.List;
import osteolog.domain.CaseFile;
import osteolog.review.checklist.CareAnswer;
import osteolog.review.checklist.CareReport;
import osteolog.review.checklist.ChecklistWords;
import osteolog.words.EntryWords;
import osteolog.words.Words;

/// The CARE checklist of a case, item by item.
public record ReportingReading(Words words) implements Reading {

  @Override
  public String title() {
    return words.text("care.title");
  }

  @Override
  public String note() {
    return words.text("care.note");
  }

  @Override
  public List<Line> lines(CaseFile file) {
    return CareReport.of(file).answers().stream().map(answer -> line(answer, file)).toList();
  }

  private Line line(CareAnswer answer, CaseFile file) {
    var say = new ChecklistWords(words);
    return Line.over(
        say.item(answer.item()),
        switch (answer.answer()) {
          case YES -> Sign.RECORDED;
          case PARTLY -> Sign.PARTLY;
          case NO -> Sign.MISSING;
          case NOT_FROM_RECORD -> Sign.WORDS_ONLY;
        },
        say.answer(answer),
        answer.parts().stream().map(part -> part(part, file, say)).toList());
  }

  private Line part(CareAnswer.Part part, CaseFile file, ChecklistWords say) {
    var entry = part.isRecorded() ? part.sought().said(file) : part.sought().unsaid(file);
    return Line.at(
        say.part(part),
        part.isRecorded() ? Sign.RECORDED : Sign.MISSING,
        part.isRecorded()
            ? entry.map(new EntryWords(words)::say).orElse(words.text("sheet.recorded"))
            : words.text("sheet.not_recorded"),
        entry,
        part.sought());
  }
}
