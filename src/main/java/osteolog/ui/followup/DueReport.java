package osteolog.ui.followup;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import osteolog.domain.followup.DueLine;
import osteolog.figure.PdfReport;
import osteolog.words.MomentWords;
import osteolog.words.Words;

/// The follow-up list on paper.
public final class DueReport {

  private DueReport() {}

  /// Writes the lines of a day.
  public static void write(List<DueLine> lines, LocalDate today, Words words, OutputStream out)
      throws IOException {
    var say = new DueWords(words);
    var title = words.text("followup.title");
    var foot = words.text("report.foot", title, new MomentWords(words).day(today));
    try (var report = new PdfReport(title, foot)) {
      report.heading(words.text("report.followup", new MomentWords(words).day(today)));
      if (lines.isEmpty()) {
        report.paragraph(words.text("report.nobody"));
      } else {
        report.table(
            List.of(
                words.text("questions.case"),
                words.text("followup.standing"),
                words.text("followup.when"),
                words.text("followup.until"),
                words.text("followup.what"),
                words.text("followup.contact"),
                words.text("report.note")),
            new double[] {12, 20, 20, 12, 15, 10, 14},
            lines.stream().map(line -> row(line, say)).toList());
      }
      report.save(out);
    }
  }

  private static List<String> row(DueLine line, DueWords say) {
    var planned = line.target().map(target -> target.planned());
    return List.of(
        line.label(),
        say.standing(line),
        planned.map(say::shortly).orElseGet(() -> say.about(line)),
        planned.map(say::until).orElse(""),
        planned.map(say::what).orElse(""),
        say.lastContact(line),
        "");
  }
}
