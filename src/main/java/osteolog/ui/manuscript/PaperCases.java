package osteolog.ui.manuscript;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import osteolog.domain.CaseFile;
import osteolog.domain.CaseSummary;
import osteolog.store.Logbook;

/// The cases that a manuscript is about.
///
/// @param files the cases, in the order of the log
/// @param unknown labels that were asked for and that no case has
/// @param tooMany how many cases the log holds, where none was named and it holds more than those
///   of one paper; else 0
public record PaperCases(List<CaseFile> files, List<String> unknown, int tooMany) {

  /// Without a choice, a log of more cases is not that of one paper.
  private static final int MOST = 50;

  /// Copies the lists.
  public PaperCases {
    files = List.copyOf(files);
    unknown = List.copyOf(unknown);
  }

  /// The labels in a line, parted by commas or semicolons.
  static List<String> labels(String line) {
    return Arrays.stream(line.split("[,;、，；]"))
        .map(String::strip)
        .filter(label -> !label.isEmpty())
        .toList();
  }

  /// The cases with these labels; all of them where there are none.
  public static PaperCases of(Logbook logbook, List<String> labels) {
    var all = logbook.summaries();
    if (labels.isEmpty() && all.size() > MOST) {
      return new PaperCases(List.of(), List.of(), all.size());
    }
    var unknown = new TreeSet<>(labels);
    var files = new ArrayList<CaseFile>();
    for (CaseSummary summary : all) {
      var label = summary.surgicalCase().label();
      if (labels.isEmpty() || labels.contains(label)) {
        unknown.remove(label);
        files.add(logbook.caseFile(summary.id()));
      }
    }
    return new PaperCases(files, List.copyOf(unknown), 0);
  }
}
