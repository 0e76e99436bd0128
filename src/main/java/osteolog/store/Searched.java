package osteolog.store;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import osteolog.domain.CaseSummary;
import osteolog.domain.entry.Condition;
import osteolog.domain.entry.Lesion;
import osteolog.domain.schema.Column;

/// A case with the folded text that a search looks in.
record Searched(CaseSummary summary, String folded) {

  Searched(CaseSummary summary, Function<Enum<?>, String> words) {
    this(summary, fold(summary, words));
  }

  UUID id() {
    return summary.id();
  }

  String label() {
    return summary.surgicalCase().label();
  }

  /// The words of a query, folded like what they are looked for in.
  static List<String> wanted(CaseQuery query) {
    return Arrays.stream(CaseSummary.folded(query.text()).split("\\s+"))
        .filter(w -> !w.isEmpty())
        .toList();
  }

  boolean answers(CaseQuery query, List<String> wanted) {
    for (var word : wanted) {
      if (!folded.contains(word)) {
        return false;
      }
    }
    return diagnosed(query) && (nowhere(query) || liesWhere(query));
  }

  private boolean diagnosed(CaseQuery query) {
    Condition diagnosis = summary.surgicalCase().diagnosis();
    return query.diagnoses().isEmpty()
        || (diagnosis != null && query.diagnoses().contains(diagnosis));
  }

  private static boolean nowhere(CaseQuery query) {
    return query.bones().isEmpty() && query.sides().isEmpty();
  }

  private boolean liesWhere(CaseQuery query) {
    for (Lesion lesion : summary.lesions()) {
      if (holds(query.bones(), lesion.bone()) && holds(query.sides(), lesion.side())) {
        return true;
      }
    }
    return false;
  }

  private static <T> boolean holds(java.util.Set<T> asked, @Nullable T value) {
    return asked.isEmpty() || (value != null && asked.contains(value));
  }

  private static String fold(CaseSummary summary, Function<Enum<?>, String> words) {
    var one = summary.surgicalCase();
    var text = new StringBuilder(160).append(one.label());
    said(text, one.centre());
    said(text, one.age());
    named(text, one.sex(), words);
    named(text, one.diagnosis(), words);
    for (var lesion : summary.lesions()) {
      named(text, lesion.bone(), words);
      named(text, lesion.side(), words);
    }
    said(text, one.note());
    said(text, one.citation());
    return CaseSummary.folded(text.toString());
  }

  private static void said(StringBuilder text, @Nullable Object value) {
    if (value != null) {
      text.append('\n').append(value);
    }
  }

  private static void named(
      StringBuilder text, @Nullable Enum<?> code, Function<Enum<?>, String> words) {
    if (code != null) {
      text.append('\n').append(Column.code(code)).append('\n').append(words.apply(code));
    }
  }
}
