package osteolog.ui.page;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import osteolog.domain.CaseFile;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.Procedure;
import osteolog.domain.entry.Study;
import osteolog.domain.entry.Symptom;
import osteolog.ui.form.EntryForm;
import osteolog.words.EntryWords;
import osteolog.words.MomentWords;
import osteolog.words.Words;

/// The rows of a case that another row may name: a study by its sequences, a procedure as month 0.
record Rows(Words words) {

  /// Offers a form what its references can name.
  void offer(EntryForm form, CaseFile file) {
    form.offer("study_id", rows(file, Study.class::isInstance));
    form.offer("anchor_id", rows(file, Rows::canBeMonthZero));
  }

  private static boolean canBeMonthZero(Entry entry) {
    return entry instanceof Procedure
        || (entry instanceof Symptom symptom && Boolean.TRUE.equals(symptom.onset()));
  }

  private Map<String, String> rows(CaseFile file, Predicate<Entry> wanted) {
    var rows = new LinkedHashMap<String, String>();
    file.entries().stream()
        .filter(wanted)
        .sorted(CaseFile.byTime(file.anchor()))
        .forEach(entry -> rows.put(entry.id().toString(), say(entry)));
    return rows;
  }

  private String say(Entry entry) {
    var name =
        switch (entry) {
          case Study study -> words.name(study.modality());
          case Procedure procedure -> words.name(procedure.procedure());
          case Entry other -> new EntryWords(words).say(other);
        };
    return words.text("line.range.when", name, new MomentWords(words).say(CaseFile.when(entry)));
  }
}
