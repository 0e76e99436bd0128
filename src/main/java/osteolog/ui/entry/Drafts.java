package osteolog.ui.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import osteolog.domain.entry.EntryKind;

/// What was typed into forms that were left before it could be kept, until it can be or the window
/// closes.
public final class Drafts {

  /// Typing that is not kept.
  ///
  /// @param id the entry it is for
  /// @param caseId its case
  /// @param kind its kind
  /// @param isNew whether the entry is not kept at all yet
  /// @param typed what stood in the fields and what the entry was begun with, by column
  public record Draft(
      UUID id, UUID caseId, EntryKind kind, boolean isNew, Map<String, String> typed) {}

  private final List<Draft> drafts = new ArrayList<>();

  /// Holds a draft in place of an earlier one of the same entry.
  public void put(Draft draft) {
    drafts.removeIf(d -> d.id().equals(draft.id()));
    drafts.add(draft);
  }

  /// Takes the draft of an entry.
  public Optional<Draft> take(UUID id) {
    var found = drafts.stream().filter(d -> d.id().equals(id)).findFirst();
    found.ifPresent(drafts::remove);
    return found;
  }

  /// Takes the draft of a new entry of this kind for this case, of which the texts fit.
  public Optional<Draft> takeNew(UUID caseId, EntryKind kind, Predicate<Map<String, String>> fits) {
    return drafts.stream()
        .filter(d -> d.isNew() && d.kind() == kind && d.caseId().equals(caseId))
        .filter(d -> fits.test(d.typed()))
        .findFirst()
        .map(Draft::id)
        .flatMap(this::take);
  }

  /// The case that was begun and is not kept yet.
  public Optional<UUID> newCase() {
    return drafts.stream()
        .filter(d -> d.isNew() && d.kind() == EntryKind.CASE)
        .map(Draft::id)
        .findFirst();
  }

  /// A draft that is still held.
  public Optional<Draft> any() {
    return drafts.stream().findFirst();
  }
}
