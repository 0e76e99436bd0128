package osteolog.ui.entry;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import osteolog.domain.CaseFile;
import osteolog.domain.CaseRules;
import osteolog.domain.FromLast;
import osteolog.domain.entry.DiagnosisState;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.entry.SurgicalCase;
import osteolog.domain.schema.Problem;
import osteolog.review.awaited.Awaited;
import osteolog.ui.form.EntryForm;
import osteolog.words.Words;

/// What the rest of a case gives to the form of one of its entries: what its references can name,
/// what a new entry begins with, what is not allowed beside the others.
public final class CaseOfForm {

  private final Rows rows;
  private @Nullable CaseFile file;
  private Predicate<SurgicalCase> labelTaken = _ -> false;

  public CaseOfForm(Words words) {
    this.rows = new Rows(words);
  }

  /// How to tell whether another case has the label of this one.
  public void onLabel(Predicate<SurgicalCase> labelTaken) {
    this.labelTaken = labelTaken;
  }

  /// Takes the case as it is kept now.
  public void take(CaseFile now) {
    file = now;
  }

  /// Lets go of the case.
  public void clear() {
    file = null;
  }

  /// Whether the case has been read; a new one has nothing to give.
  public boolean isRead() {
    return file != null;
  }

  /// Gives a form that is to show these texts what its references can name.
  public void offer(EntryForm form, Map<String, String> texts) {
    if (file != null) {
      rows.offer(form, texts, file);
    }
  }

  /// Marks the fields of an entry on which a question is open.
  public void mark(OpenEntry entry) {
    if (file != null) {
      entry.mark(file);
    }
  }

  /// What the rest of the case does not allow of an entry.
  public List<Problem> faults(Entry entry) {
    if (entry instanceof SurgicalCase surgicalCase) {
      if (labelTaken.test(surgicalCase)) {
        return List.of(new Problem("label", Problem.Why.TAKEN));
      }
      return callsFinalTooEarly(surgicalCase)
          ? List.of(new Problem("diagnosis_state", Problem.Why.AWAITED))
          : List.of();
    }
    return file == null || !file.surgicalCase().id().equals(entry.caseId())
        ? List.of()
        : CaseRules.faults(file, entry);
  }

  /// Whether the diagnosis is made final by this edit while a result is awaited. What was called
  /// final before, as by a published source, stays as it was told; the review finds it.
  private boolean callsFinalTooEarly(SurgicalCase now) {
    return file != null
        && now.diagnosisState() == DiagnosisState.FINAL
        && file.surgicalCase().diagnosisState() != DiagnosisState.FINAL
        && !Awaited.of(file).isEmpty();
  }

  /// What a new entry of a kind begins with.
  public Map<String, String> proposed(EntryKind kind) {
    return file == null ? Map.of() : file.proposed(kind);
  }

  /// What a new entry can take over from the last one of its kind; nothing for one that is kept.
  public Map<String, String> fromLast(@Nullable OpenEntry entry) {
    return entry == null || file == null || entry.stored().isPresent()
        ? Map.of()
        : FromLast.of(file, entry.form().kind());
  }
}
