package osteolog.ui.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import osteolog.review.checklist.CareAnswer;
import osteolog.review.checklist.CareSeries;
import osteolog.review.checklist.ChecklistWords;
import osteolog.ui.sheet.Sign;
import osteolog.words.Words;

/// One line of the checklist of a series: an item, a part of it, or a case that lacks the part.
///
/// @param asked what is asked, or the label of the case
/// @param sign how far it is recorded; empty for a case
/// @param recorded in how many cases
/// @param place the case that it leads to
/// @param parts the lines under it
record ReportingLine(
    String asked,
    Optional<Sign> sign,
    String recorded,
    Optional<CareSeries.Lacking> place,
    List<ReportingLine> parts) {

  /// The lines of a series, one for each item of the checklist.
  static List<ReportingLine> of(CareSeries series, Words words) {
    var say = new ChecklistWords(words);
    return series.report().answers().stream()
        .map(
            answer ->
                new ReportingLine(
                    say.item(answer.item()),
                    Optional.of(
                        switch (answer.answer()) {
                          case YES -> Sign.RECORDED;
                          case PARTLY -> Sign.PARTLY;
                          case NO -> Sign.MISSING;
                          case NOT_FROM_RECORD -> Sign.WORDS_ONLY;
                        }),
                    words.name(answer.answer()),
                    Optional.empty(),
                    answer.parts().stream()
                        .map(part -> part(series, answer, part, words))
                        .toList()))
        .toList();
  }

  private static ReportingLine part(
      CareSeries series, CareAnswer answer, CareAnswer.Part part, Words words) {
    var lines = new ArrayList<ReportingLine>();
    for (var lacking : series.lacking(answer.item(), part)) {
      lines.add(
          new ReportingLine(
              lacking.label(),
              Optional.empty(),
              words.text("sheet.not_recorded"),
              Optional.of(lacking),
              List.of()));
    }
    int more = part.of() - part.cases() - lines.size();
    if (more > 0) {
      lines.add(
          new ReportingLine(
              words.text("reporting.more", Integer.toString(more)),
              Optional.empty(),
              words.text("sheet.not_recorded"),
              Optional.empty(),
              List.of()));
    }
    return new ReportingLine(
        words.text("care.part." + part.what()),
        Optional.of(
            part.isRecorded() ? Sign.RECORDED : part.cases() == 0 ? Sign.MISSING : Sign.PARTLY),
        words.text("reporting.of", Integer.toString(part.cases()), Integer.toString(part.of())),
        Optional.empty(),
        lines);
  }
}
