package osteolog.ui.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.followup.DueLine;
import osteolog.review.awaited.Awaited;
import osteolog.store.Logbook;
import osteolog.words.Words;

/// Reads the follow-up list of a log: one pass over the index, and the results that are awaited.
///
/// @param logbook the log
/// @param words the language of the rows
record FollowUpReading(Logbook logbook, Words words) {

  /// Every row on a day, the most urgent first; what is still to come only where its window opens
  /// within so many days.
  List<FollowUpRow> rows(LocalDate today, int days) {
    var say = new DueWords(words);
    var rows = new ArrayList<FollowUpRow>();
    for (var line : DueLine.of(logbook.summaries(), today, days)) {
      rows.add(FollowUpRow.of(line, say));
    }
    awaited().forEach(one -> rows.add(FollowUpRow.of(one, words)));
    return rows;
  }

  private List<Awaited> awaited() {
    var cases = new LinkedHashSet<UUID>();
    for (var kind : EntryKind.values()) {
      if (Awaited.isResult(kind)) {
        logbook.each(
            kind,
            entry -> {
              if (Awaited.isAwaited(entry)) {
                cases.add(entry.caseId());
              }
            });
      }
    }
    var found = new ArrayList<Awaited>();
    cases.forEach(id -> found.addAll(Awaited.of(logbook.caseFile(id))));
    return found;
  }
}
