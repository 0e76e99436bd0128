package osteolog.ui.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.layout.VBox;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.entry.PainObservation;
import osteolog.domain.entry.PainScale;
import osteolog.domain.schema.Missing;
import osteolog.domain.schema.Problem;
import osteolog.domain.schema.Refused;
import osteolog.words.Words;

/// A form for one kind of entry: shows an entry, reads it back, and says what is wrong, field by
/// field.
///
/// Its FXML lays out [EntryField]s and names the kind as the root's `userData`.
public final class EntryForm {

  @FXML private VBox form;

  private final Words words;
  private final Supplier<LocalDate> today;
  private final Map<String, EntryField> fields = new LinkedHashMap<>();
  private final Set<String> left = new HashSet<>();
  private final Map<String, String> carried = new HashMap<>();
  private EntryKind kind = EntryKind.CASE;
  private Runnable onLeft = () -> {};

  /// A form in these words; `today` is what `t` means in a moment.
  public EntryForm(Words words, Supplier<LocalDate> today) {
    this.words = words;
    this.today = today;
  }

  @FXML
  private void initialize() {
    kind = EntryKind.valueOf((String) form.getUserData());
    collect(form);
    for (var field : fields.values()) {
      field.prepare(kind, words, today);
      field
          .focusInside()
          .subscribe(
              (was, is) -> {
                if (was && !is) {
                  left.add(field.getColumn());
                  onLeft.run();
                }
              });
    }
    Mnemonics.give(fields.values(), words.text("shell.mnemonics"));
    field("scale").ifPresent(scale -> scale.onChosen(this::openFields));
  }

  private void collect(Parent parent) {
    for (Node node : parent.getChildrenUnmodifiable()) {
      if (node instanceof EntryField field) {
        fields.put(field.getColumn(), field);
      } else if (node instanceof Parent inner && !(node instanceof Control)) {
        collect(inner);
      }
    }
  }

  /// The kind of entry that the form is for.
  public EntryKind kind() {
    return kind;
  }

  /// What to do when a field is left: keep what can be kept.
  public void onLeft(Runnable keep) {
    onLeft = keep;
  }

  /// Shows these canonical texts in place of whatever stood there.
  public void show(Map<String, String> texts) {
    left.clear();
    carry(texts);
    fields.values().forEach(this::showCarried);
    openFields();
  }

  /// What stands in the form is on its way to the disk; from here on the user types anew.
  public void sent(Map<String, String> texts) {
    carry(texts);
    fields.values().stream().filter(f -> !f.isRefused()).forEach(EntryField::settle);
  }

  /// What was sent did not arrive: these texts are what is kept, and what stands in the form is
  /// again the user's own.
  public void notSent(Map<String, String> texts) {
    carry(texts);
    var reasons = missing(carried).reasons();
    fields.forEach((column, field) -> field.rest(carried.get(column), reasons.get(column)));
  }

  /// Takes these texts as what is kept now; a field in which the user put something else, or that
  /// is at fault, keeps what stands in it.
  public void refresh(Map<String, String> texts) {
    var own = fields.values().stream().filter(f -> f.isRefused() || f.differs()).toList();
    carry(texts);
    fields.values().stream().filter(f -> !own.contains(f)).forEach(this::showCarried);
    openFields();
  }

  /// Puts texts in as if the user had typed them.
  public void type(Map<String, String> texts) {
    texts.forEach((column, text) -> field(column).ifPresent(f -> f.type(text)));
    openFields();
  }

  /// What stands in the fields, by column.
  public Map<String, String> typed() {
    var typed = new LinkedHashMap<String, String>();
    fields.forEach((column, field) -> typed.put(column, field.text()));
    return typed;
  }

  private void carry(Map<String, String> texts) {
    carried.clear();
    carried.putAll(texts);
  }

  private void showCarried(EntryField field) {
    var reasons = missing(carried).reasons();
    field.show(carried.get(field.getColumn()), reasons.get(field.getColumn()));
  }

  /// Whether the field with the focus holds typing that is not kept yet: then Ctrl+Z belongs to it.
  public boolean isTyping() {
    return fields.values().stream().anyMatch(f -> f.focusInside().get() && f.hasTyping());
  }

  private static Missing missing(Map<String, String> texts) {
    return Missing.parse(texts.getOrDefault("missing", ""));
  }

  /// The canonical texts as they stand in the form; columns without a field keep what they had.
  public Map<String, String> texts() {
    var texts = new LinkedHashMap<>(carried);
    var reasons = new HashMap<>(missing(carried).reasons());
    fields.forEach(
        (column, field) -> {
          texts.remove(column);
          var text = field.isDisable() ? "" : field.text();
          if (EntryField.isReason(text)) {
            reasons.put(column, Missing.Reason.valueOf(text));
          } else if (!text.isEmpty()) {
            texts.put(column, text);
            reasons.remove(column);
          } else if (!(field.control() instanceof ComboBox)) {
            reasons.remove(column);
          }
        });
    texts.put("missing", new Missing(reasons).toString());
    return texts;
  }

  /// The entry that stands in the form: a field at fault gets a sentence under it and counts as it
  /// was kept last, so that it does not hold back the others. Nothing where even so there is no
  /// entry; what a field lacks is only told once the user has been there.
  public Optional<Entry> read(UUID id, UUID caseId) {
    var texts = texts();
    texts.put("id", id.toString());
    if (kind != EntryKind.CASE) {
      texts.put("case_id", caseId.toString());
    }
    fields.values().forEach(EntryField::clear);
    try {
      return Optional.of(Entry.of(kind, texts));
    } catch (Refused refused) {
      show(refused.problems());
      return without(refused.problems(), texts);
    }
  }

  /// The entry with the columns of these faults as they were kept last.
  public Optional<Entry> without(List<Problem> faults, UUID id, UUID caseId) {
    show(faults);
    var texts = texts();
    texts.put("id", id.toString());
    if (kind != EntryKind.CASE) {
      texts.put("case_id", caseId.toString());
    }
    return without(faults, texts);
  }

  private Optional<Entry> without(List<Problem> faults, Map<String, String> texts) {
    for (var fault : faults) {
      var kept = carried.get(fault.column());
      if (kept == null) {
        texts.remove(fault.column());
      } else {
        texts.put(fault.column(), kept);
      }
    }
    try {
      return Optional.of(Entry.of(kind, texts));
    } catch (Refused still) {
      return Optional.empty();
    }
  }

  /// Puts the sentences of these faults under their fields.
  public void show(List<Problem> problems) {
    for (var problem : problems) {
      var field = fields.get(problem.column());
      boolean tooEarly = problem.why() == Problem.Why.REQUIRED && !left.contains(problem.column());
      if (field != null && !field.isRefused() && !tooEarly) {
        field.refuse(problem);
      }
    }
  }

  /// The labels of what is still needed before anything can be kept.
  public List<String> needed() {
    var needed = new ArrayList<String>();
    var texts = texts();
    texts.put("id", new UUID(0, 0).toString());
    texts.put("case_id", new UUID(0, 0).toString());
    try {
      var entry = Entry.of(kind, texts);
      assert entry.kind() == kind;
    } catch (Refused refused) {
      for (var problem : refused.problems()) {
        if (problem.why() == Problem.Why.REQUIRED) {
          needed.add(EntryField.labelOf(kind, problem.column(), words));
        }
      }
    }
    return needed;
  }

  /// Puts the focus into the first field that can be filled.
  public void focus() {
    fields.values().stream()
        .filter(f -> !f.isDisabled())
        .findFirst()
        .ifPresent(f -> f.control().requestFocus());
  }

  /// The field of a column, where the form has one.
  private Optional<EntryField> field(String column) {
    return Optional.ofNullable(fields.get(column));
  }

  /// Whether anything stands in the form that is not kept.
  public boolean isTouched() {
    return fields.values().stream().anyMatch(f -> f.isRefused() || f.differs());
  }

  /// The labels of the fields that are at fault.
  public List<String> atFault() {
    return fields.values().stream()
        .filter(EntryField::isRefused)
        .map(f -> EntryField.labelOf(kind, f.getColumn(), words))
        .toList();
  }

  private void openFields() {
    var scale = fields.get("scale");
    if (scale == null) {
      return;
    }
    var told = scale.text();
    for (var field : fields.values()) {
      boolean open =
          told.isEmpty()
              ? PainObservation.applies(field.getColumn(), PainScale.VERBATIM)
              : PainObservation.applies(
                  field.getColumn(), PainScale.valueOf(told.toUpperCase(Locale.ROOT)));
      field.setDisable(!open);
    }
  }
}
