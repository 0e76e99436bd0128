package osteolog.ui.questions;

import java.util.Optional;
import java.util.stream.Stream;
import osteolog.domain.CaseFile;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.entry.Query;
import osteolog.words.Words;

/// One question in the list, with what a reader needs to know of the place that it is about.
///
/// @param query the question
/// @param caseLabel the case
/// @param about the kind of entry that it is about; empty where it is about the case as a whole or
///   about an entry that is no more
record QuestionRow(Query query, String caseLabel, Optional<EntryKind> about) {

  /// The questions of one case, in the order in which they were asked.
  static Stream<QuestionRow> of(CaseFile file) {
    return file.all(Query.class).stream()
        .map(query -> new QuestionRow(query, file.surgicalCase().label(), about(file, query)));
  }

  private static Optional<EntryKind> about(CaseFile file, Query query) {
    return Optional.ofNullable(query.aboutId()).flatMap(file::entry).map(Entry::kind);
  }

  /// The place in words: the kind of entry and its field.
  String place(Words words) {
    var kind = about.map(words::name).orElse(words.name(EntryKind.CASE));
    var column = query.field();
    if (column == null) {
      return kind;
    }
    var label =
        about
            .filter(k -> k.shape().columns().stream().anyMatch(c -> c.name().equals(column)))
            .map(k -> words.field(k, column))
            .orElse(column);
    return words.text("questions.place", kind, label);
  }
}
