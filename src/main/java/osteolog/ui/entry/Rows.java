package osteolog.ui.entry;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import osteolog.domain.CaseFile;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.entry.Procedure;
import osteolog.domain.entry.Study;
import osteolog.domain.entry.Symptom;
import osteolog.domain.schema.Column;
import osteolog.ui.form.EntryForm;
import osteolog.words.EntryWords;
import osteolog.words.MomentWords;
import osteolog.words.Words;

/// What a row may name: a study by its sequences, a procedure as month 0, a field by a question.
record Rows(Words words) {

  /// Offers a form that is to show these texts what its references can name.
  void offer(EntryForm form, Map<String, String> texts, CaseFile file) {
    form.offer("study_id", rows(file, Study.class::isInstance));
    form.offer("anchor_id", rows(file, Rows::canBeMonthZero));
    form.offer(
        "field",
        Optional.ofNullable(texts.get("about_id"))
            .map(UUID::fromString)
            .flatMap(file::entry)
            .map(about -> fields(about.kind()))
            .orElse(Map.of()));
  }

  private Map<String, String> fields(EntryKind kind) {
    var fields = new LinkedHashMap<String, String>();
    for (var column : kind.shape().columns()) {
      if (column.type() != Column.Type.ID && column.type() != Column.Type.MISSING) {
        fields.put(column.name(), words.field(kind, column.name()));
      }
    }
    return fields;
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
