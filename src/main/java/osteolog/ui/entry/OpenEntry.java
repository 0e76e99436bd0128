package osteolog.ui.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import osteolog.domain.CaseFile;
import osteolog.domain.Change;
import osteolog.domain.Questions;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.entry.Query;
import osteolog.domain.schema.Column;
import osteolog.domain.schema.Problem;
import osteolog.ui.form.EntryForm;
import osteolog.ui.kit.Edits;
import osteolog.words.Words;

/// One entry in its form: what is kept of it, what is on its way, what stands in the form.
public final class OpenEntry {

  private final UUID id;
  private final UUID caseId;
  private final EntryKind kind;
  private final EntryForm form;
  private final Edits edits;
  private final Function<Entry, List<Problem>> rules;
  private final Drafts drafts;
  private @Nullable Entry stored;
  private Function<Change, List<Change>> along = _ -> List.of();
  private boolean closed;

  /// An entry in a form; `stored` is what is kept of it, none for a new one.
  public OpenEntry(
      UUID id,
      UUID caseId,
      EntryForm form,
      @Nullable Entry stored,
      Edits edits,
      Function<Entry, List<Problem>> rules,
      Drafts drafts) {
    this.id = id;
    this.caseId = caseId;
    this.kind = form.kind();
    this.form = form;
    this.stored = stored;
    this.edits = edits;
    this.rules = rules;
    this.drafts = drafts;
  }

  public UUID id() {
    return id;
  }

  public UUID caseId() {
    return caseId;
  }

  public EntryForm form() {
    return form;
  }

  /// What is kept, or on its way to it; none for a new entry.
  public Optional<Entry> stored() {
    return Optional.ofNullable(stored);
  }

  /// What else changes in the same act when the entry is kept.
  public void takingAlong(Function<Change, List<Change>> more) {
    along = more;
  }

  /// What the user should know of it: what is not kept and why; empty where all is kept.
  public String state(Words words) {
    var atFault = form.atFault();
    if (!atFault.isEmpty()) {
      return words.text("entry.at_fault", String.join(", ", atFault));
    }
    if (stored != null) {
      return "";
    }
    var needed = form.needed();
    return needed.isEmpty()
        ? words.text("entry.new")
        : words.text("entry.needs", String.join(", ", needed));
  }

  /// Keeps what stands in the form, where it can be kept and differs from what is kept. A field at
  /// fault stays as typed and does not hold back the others.
  public void keep() {
    if (!form.isTouched()) {
      return;
    }
    form.read(id, caseId)
        .filter(_ -> stored != null || form.atFault().isEmpty())
        .flatMap(this::allowed)
        .ifPresent(this::send);
  }

  /// What the rest of the case allows of it; a new entry is allowed whole or not at all.
  private Optional<Entry> allowed(Entry entry) {
    var faults = rules.apply(entry);
    if (faults.isEmpty()) {
      return Optional.of(entry);
    }
    var rest = form.without(faults, id, caseId);
    return stored == null ? Optional.empty() : rest.filter(e -> rules.apply(e).isEmpty());
  }

  private void send(Entry read) {
    if (read.equals(stored)) {
      return;
    }
    var before = stored;
    var entry =
        read instanceof Query query
            ? Questions.signed((Query) before, query, edits.signature())
            : read;
    var typed = form.held();
    stored = entry;
    form.sent(entry.texts());
    var change = new Change(before, entry);
    edits.apply(
        (before == null ? "add." : "edit.") + Column.code(kind),
        Stream.concat(Stream.of(change), along.apply(change).stream()).toList(),
        () -> refused(before, typed));
  }

  /// Takes the entry away; undo brings it back.
  public void remove() {
    stored()
        .ifPresent(
            entry ->
                edits.apply(
                    "remove." + Column.code(kind), List.of(Change.removed(entry)), () -> {}));
  }

  /// What a question on the field with the focus begins with; none on what is not kept yet, and
  /// none on a question.
  public Optional<Map<String, String>> question() {
    return stored == null || kind == EntryKind.QUERY
        ? Optional.empty()
        : form.focused().map(column -> Questions.begun(id, column, edits.signature()));
  }

  /// Marks the fields on which a question is open.
  public void mark(CaseFile file) {
    form.markAsked(Questions.open(file, id));
  }

  private void refused(@Nullable Entry before, Map<String, String> typed) {
    stored = before;
    if (closed) {
      drafts.put(new Drafts.Draft(id, caseId, kind, before == null, typed));
    } else {
      form.notSent(before == null ? Map.of() : before.texts());
    }
  }

  /// Takes the entry as it is kept now, or that it is not kept; what the user has put in stays.
  public void refresh(Optional<Entry> now) {
    stored = now.orElse(null);
    now.ifPresent(entry -> form.refresh(entry.texts()));
  }

  /// Keeps what can be kept and holds the rest as a draft; the form is free for another entry.
  public void leave() {
    keep();
    if (form.isTouched()) {
      drafts.put(new Drafts.Draft(id, caseId, kind, stored == null, form.held()));
    }
    closed = true;
  }
}
