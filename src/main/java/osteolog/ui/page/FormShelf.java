package osteolog.ui.page;

import java.util.EnumMap;
import java.util.Map;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.schema.Column;
import osteolog.ui.form.EntryForm;
import osteolog.ui.kit.View;
import osteolog.ui.kit.Views;

/// The forms of a case page, one for each kind of entry, made when they are first wanted.
final class FormShelf {

  private final Views views;
  private final Map<EntryKind, View<EntryForm>> forms = new EnumMap<>(EntryKind.class);

  FormShelf(Views views) {
    this.views = views;
  }

  /// Whether entries of the kind can be put in by a form.
  static boolean holds(EntryKind kind) {
    return switch (kind) {
      case CASE,
          LESION,
          SYMPTOM,
          HISTORY,
          EXPOSURE,
          GENETICS,
          REFERRAL,
          LAB,
          STUDY,
          SEQUENCE,
          PHASE,
          PROCEDURE,
          HISTOLOGY,
          CULTURE,
          DIFFERENTIAL,
          MEDICATION,
          PAIN,
          FUNCTION_SCORE,
          VISIT,
          ATTACHMENT,
          MONITORING,
          OUTCOME,
          CLAIM,
          QUERY ->
          true;
      case ACCEPTANCE -> false;
    };
  }

  /// The form of a kind.
  View<EntryForm> view(EntryKind kind) {
    return forms.computeIfAbsent(kind, k -> views.load("form-" + Column.code(k)));
  }
}
