package osteolog.ui.visit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.Visit;
import osteolog.domain.entry.VisitState;
import osteolog.domain.schema.Column;
import osteolog.domain.time.Moment;
import osteolog.ui.entry.CaseOfForm;
import osteolog.ui.entry.Drafts;
import osteolog.ui.entry.OpenEntry;
import osteolog.ui.form.EntryForm;
import osteolog.ui.kit.Edits;
import osteolog.ui.kit.View;
import osteolog.ui.kit.Views;

/// Makes the rows of a visit.
///
/// @param views the rows of fields by the name of their FXML
/// @param edits the way to the store
/// @param drafts what was typed and could not be kept
/// @param about the rest of the case
/// @param ids identities for new entries
record RowMaker(Views views, Edits edits, Drafts drafts, CaseOfForm about, Supplier<UUID> ids) {

  /// A row for an entry that is kept, with what was typed into it and could not be kept.
  VisitRow kept(VisitPart part, Entry entry) {
    var row = row(part, entry.id(), entry.caseId(), entry, entry.texts());
    drafts.take(entry.id()).ifPresent(draft -> row.form().type(draft.typed()));
    return row;
  }

  /// A row for a planned visit that takes place now: its time is still to be said, the plan stays.
  VisitRow doing(VisitPart part, Visit planned) {
    var texts = new LinkedHashMap<>(planned.texts());
    texts.put("state", Column.code(VisitState.DONE));
    texts.put("target", planned.when().toString());
    texts.keySet().removeAll(Set.of("when", "missed_reason"));
    if (planned.when().equals(Moment.unknown())) {
      texts.remove("target");
    }
    return row(part, planned.id(), planned.caseId(), planned, texts);
  }

  /// A row for a new entry that begins with these texts, or the one that was begun so and not
  /// finished.
  VisitRow begun(VisitPart part, UUID caseId, Map<String, String> texts) {
    var draft =
        drafts.takeNew(caseId, part.kind(), held -> held.entrySet().containsAll(texts.entrySet()));
    var row = row(part, draft.map(Drafts.Draft::id).orElseGet(ids), caseId, null, texts);
    draft.ifPresent(found -> row.form().type(found.typed()));
    return row;
  }

  private VisitRow row(
      VisitPart part, UUID id, UUID caseId, @Nullable Entry stored, Map<String, String> texts) {
    View<EntryForm> view = views.load(part.row());
    view.controller().show(texts);
    var entry = new OpenEntry(id, caseId, view.controller(), stored, edits, about::faults, drafts);
    about.mark(entry);
    return new VisitRow(view.root(), entry);
  }
}
