package osteolog.review.checklist;

import java.util.ArrayList;
import java.util.Arrays;
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
    return new CareReport(
        Arrays.stream(CareItem.values()).map(item -> answer(item, files)).toList());
  }

  /// The answer to an item.
  public CareAnswer answer(CareItem item) {
    return answers.stream().filter(a -> a.item() == item).findFirst().orElseThrow();
  }

  private static CareAnswer answer(CareItem item, List<CaseFile> files) {
    var parts = new ArrayList<CareAnswer.Part>();
    for (var question : CareQuestion.of(item)) {
      int recorded = (int) files.stream().filter(question::isAnsweredBy).count();
      boolean told = question.isOfTheRecord() || recorded > 0;
      if (told) {
        parts.add(new CareAnswer.Part(question.sought(), question.what(), recorded, files.size()));
      }
    }
    return new CareAnswer(item, parts);
  }
}
