package osteolog.ui.form;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import org.jspecify.annotations.Nullable;
import osteolog.domain.schema.Missing;

/// The fields of a form, and the texts that are kept of the entry they show.
final class FormFields {

  private final Map<String, EntryField> fields = new LinkedHashMap<>();
  private final Map<String, String> kept = new HashMap<>();

  /// Takes all fields below a node, in the order in which they stand.
  void collect(Parent parent) {
    for (Node node : parent.getChildrenUnmodifiable()) {
      if (node instanceof EntryField field) {
        fields.put(field.getColumn(), field);
      } else if (node instanceof Parent inner && !(node instanceof Control)) {
        collect(inner);
      }
    }
  }

  Collection<EntryField> all() {
    return fields.values();
  }

  /// The field of a column, where the form has one.
  Optional<EntryField> of(String column) {
    return Optional.ofNullable(fields.get(column));
  }

  /// The text of a column as it is kept; none where it is empty.
  @Nullable String kept(String column) {
    return kept.get(column);
  }

  /// Takes these texts as what is kept; what stands in the fields stays.
  void keep(Map<String, String> texts) {
    kept.clear();
    kept.putAll(texts);
  }

  /// Shows what is kept, and takes away what was said of another entry.
  void show() {
    fields.values().forEach(this::show);
    mark(Map.of());
  }

  private void show(EntryField field) {
    var column = field.getColumn();
    field.show(kept.get(column), reasons().get(column));
  }

  /// Takes these texts as what is kept now; a field in which the user put something else, or that
  /// is at fault, keeps what stands in it.
  void refresh(Map<String, String> texts) {
    var own = fields.values().stream().filter(f -> f.isRefused() || f.differs()).toList();
    keep(texts);
    fields.values().stream().filter(f -> !own.contains(f)).forEach(this::show);
  }

  /// Takes these texts as what is kept, and what stands in the fields as the user's own.
  void rest(Map<String, String> texts) {
    keep(texts);
    var reasons = reasons();
    fields.forEach((column, field) -> field.rest(kept.get(column), reasons.get(column)));
  }

  /// Puts in texts of another entry, where nothing stands yet, and marks them.
  void copy(Map<String, String> texts) {
    texts.forEach(
        (column, text) ->
            of(column)
                .filter(field -> field.text().isEmpty())
                .ifPresent(
                    field -> {
                      field.type(text);
                      field.markCopied(true);
                    }));
  }

  /// Puts under each field what the review found there.
  void mark(Map<String, String> sentences) {
    fields.forEach((column, field) -> FieldMark.put(field, sentences.get(column)));
  }

  /// What stands in the fields, by column.
  Map<String, String> typed() {
    var typed = new LinkedHashMap<String, String>();
    fields.forEach((column, field) -> typed.put(column, field.text()));
    return typed;
  }

  /// The canonical texts as they stand in the fields; columns without a field keep what they had.
  Map<String, String> texts() {
    var texts = new LinkedHashMap<>(kept);
    var reasons = new HashMap<>(reasons());
    fields.forEach(
        (column, field) -> {
          texts.remove(column);
          var text = field.text();
          if (field.isDisable()) {
            return;
          }
          if (EntryField.isReason(text)) {
            reasons.put(column, Missing.Reason.valueOf(text));
          } else {
            reasons.remove(column);
            if (!text.isEmpty()) {
              texts.put(column, text);
            }
          }
        });
    texts.put("missing", new Missing(reasons).toString());
    return texts;
  }

  private Map<String, Missing.Reason> reasons() {
    return Missing.parse(kept.getOrDefault("missing", "")).reasons();
  }
}
