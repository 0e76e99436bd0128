package osteolog.review.checklist;

import java.util.List;
import osteolog.domain.CaseFile;

/// The CARE checklist of a case or of a series, answered by the record.
///
/// @param answers one for each item, in the order of the checklist
public record CareReport(List<CareAnswer> answers) {

  /// Copies the answers.
  public CareReport {
    answers = List.copyOf(answers);
  }

  /// The checklist of one case.
  public static CareReport of(CaseFile file) {
    return ofSeries(List.of(file));
  }

  /// The checklist of a series: a part counts in how many of its cases it is recorded.
  public static CareReport ofSeries(List<CaseFile> files) {
    var series = new CareSeries();
    files.forEach(series::add);
    return series.report();
  }

  /// The answer to an item.
  public CareAnswer answer(CareItem item) {
    return answers.stream().filter(a -> a.item() == item).findFirst().orElseThrow();
  }
}
