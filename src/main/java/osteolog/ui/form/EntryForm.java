package osteolog.ui.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import osteolog.domain.entry.Applies;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.entry.UsualRange;
import osteolog.domain.schema.Problem;
import osteolog.domain.schema.Refused;
import osteolog.ui.bone.BoneFigure;
import osteolog.words.Words;

/// A form for one kind of entry: shows an entry, reads it back, and says what is wrong, field by
/// field.
///
/// Its FXML lays out [EntryField]s and names the kind as the root's `userData`.
public final class EntryForm {

  @FXML private VBox form;
  @FXML private @Nullable BoneFigure figure;

  private final Words words;
  private final Supplier<LocalDate> today;
  private final FormFields fields = new FormFields();
  private final Set<String> left = new HashSet<>();
  private final boolean lettered;
  private EntryKind kind = EntryKind.CASE;
  private Runnable onLeft = () -> {};

  private EntryForm(Words words, Supplier<LocalDate> today, boolean lettered) {
    this.words = words;
    this.today = today;
    this.lettered = lettered;
  }

  /// A form that has the page to itself, with a letter for each of its fields; `today` is what `t`
  /// means in a moment.
  public static EntryForm alone(Words words, Supplier<LocalDate> today) {
    return new EntryForm(words, today, true);
  }

  /// A form among others on one page, whose letters would clash.
  public static EntryForm amongOthers(Words words, Supplier<LocalDate> today) {
    return new EntryForm(words, today, false);
  }

  @FXML
  private void initialize() {
    kind = EntryKind.valueOf((String) form.getUserData());
    fields.collect(form);
    for (var field : fields.all()) {
      field.prepare(kind, words, today);
      field
          .focusInside()
          .subscribe(
              (was, is) -> {
                if (is) {
                  field.markCopied(false);
                } else if (was) {
                  left.add(field.getColumn());
                  onLeft.run();
                }
              });
    }
    if (lettered) {
      Mnemonics.give(fields.all(), words.text("shell.mnemonics"));
    }
    new CodeOffers(words).at(fields);
    var bone = figure;
    if (bone != null) {
      new BonePicks(bone, fields, () -> onLeft.run()).join(words);
    }
    for (var field : fields.all()) {
      field.onChosen(this::openFields);
      field.asks(column -> UsualRange.of(kind, column, typed()));
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
    fields.keep(texts);
    fields.show();
    openFields();
  }

  /// What stands in the form is on its way to the disk; from here on the user types anew.
  public void sent(Map<String, String> texts) {
    fields.keep(texts);
    fields.all().stream().filter(f -> !f.isRefused()).forEach(EntryField::settle);
  }

  /// What was sent did not arrive: these texts are what is kept, and what stands in the form is
  /// again the user's own.
  public void notSent(Map<String, String> texts) {
    fields.rest(texts);
  }

  /// Takes these texts as what is kept now; a field in which the user put something else, or that
  /// is at fault, keeps what stands in it.
  public void refresh(Map<String, String> texts) {
    fields.refresh(texts);
    openFields();
  }

  /// Puts texts in as if the user had typed them.
  public void type(Map<String, String> texts) {
    texts.forEach((column, text) -> fields.of(column).ifPresent(f -> f.type(text)));
    openFields();
  }

  /// Puts in texts of an earlier entry, where nothing stands yet, and marks them until the user has
  /// been there.
  public void copy(Map<String, String> texts) {
    fields.copy(texts);
    openFields();
  }

  /// What stands in the fields, by column.
  public Map<String, String> typed() {
    return fields.typed();
  }

  /// All that stands in the form, understood or not, with the columns that have no field here.
  public Map<String, String> held() {
    var held = texts();
    held.putAll(typed());
    return held;
  }

  /// Whether the field with the focus holds typing that is not kept yet: then Ctrl+Z belongs to it.
  public boolean isTyping() {
    return fields.all().stream().anyMatch(f -> f.focusInside().get() && f.hasTyping());
  }

  /// The canonical texts as they stand in the form; columns without a field keep what they had.
  public Map<String, String> texts() {
    return fields.texts();
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
    fields.all().forEach(EntryField::clear);
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
      var kept = fields.kept(fault.column());
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
      var field = fields.of(problem.column()).orElse(null);
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
          needed.add(words.field(kind, problem.column()));
        }
      }
    }
    return needed;
  }

  /// Puts under each field what the review found there, by column.
  public void mark(Map<String, String> sentences) {
    fields.mark(sentences);
  }

  /// Puts the focus into the first field that can be filled.
  public void focus() {
    fields.all().stream()
        .filter(f -> !f.isDisabled())
        .findFirst()
        .ifPresent(f -> f.control().requestFocus());
  }

  /// Puts the focus into the field of a column, where the form has one that can be filled.
  public void focusAt(String column) {
    fields.of(column).ifPresent(f -> f.control().requestFocus());
  }

  /// The column of the field with the focus.
  public Optional<String> focused() {
    return fields.all().stream()
        .filter(f -> f.focusInside().get())
        .map(EntryField::getColumn)
        .findFirst();
  }

  /// Marks the fields of these columns as asked about, and no others.
  public void markAsked(Set<String> columns) {
    fields.all().forEach(f -> f.markAsked(columns.contains(f.getColumn())));
  }

  /// Whether anything stands in the form that is not kept.
  public boolean isTouched() {
    return fields.all().stream().anyMatch(f -> f.isRefused() || f.differs());
  }

  /// The labels of the fields that are at fault.
  public List<String> atFault() {
    return fields.all().stream()
        .filter(EntryField::isRefused)
        .map(f -> words.field(kind, f.getColumn()))
        .toList();
  }

  /// Rows that the field of a column can name, in words by identity.
  public void offer(String column, Map<String, String> rows) {
    fields.of(column).ifPresent(f -> f.offer(rows));
  }

  private void openFields() {
    var typed = typed();
    for (var field : fields.all()) {
      boolean closes = Applies.empties(kind) || field.text().isEmpty();
      field.setDisable(closes && !Applies.to(kind, field.getColumn(), typed));
    }
  }
}
