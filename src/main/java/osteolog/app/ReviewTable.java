package osteolog.app;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import osteolog.domain.schema.Column;
import osteolog.exchange.csv.CsvOptions;
import osteolog.exchange.csv.CsvRows;
import osteolog.review.FindingWords;
import osteolog.review.Judged;
import osteolog.words.Words;

/// The findings of the review as CSV: codes for programs, the sentence for people.
final class ReviewTable {

  private static final List<String> COLUMNS =
      List.of(
          "id",
          "rule",
          "class",
          "severity",
          "case_id",
          "sentence",
          "source_a",
          "source_b",
          "state");

  private final CsvRows rows;
  private final FindingWords words;

  ReviewTable(Writer writer, CsvOptions options, Words words) throws IOException {
    this.rows = new CsvRows(writer, options, COLUMNS);
    this.words = new FindingWords(words);
  }

  /// One finding.
  void add(Judged judged) {
    var finding = judged.finding();
    rows.add(
        List.of(
            finding.id(),
            finding.rule().code(),
            Column.code(finding.subject()),
            Column.code(finding.severity()),
            finding.caseId().toString(),
            words.sentence(finding),
            words.source(finding.a()),
            finding.b().map(words::source).orElse(""),
            Column.code(judged.state())));
  }

  void flush() throws IOException {
    rows.flush();
  }
}
