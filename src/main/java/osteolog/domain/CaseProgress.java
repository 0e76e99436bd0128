package osteolog.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import osteolog.domain.entry.Acceptance;
import osteolog.domain.entry.CaseState;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.entry.Query;
import osteolog.domain.entry.SurgicalCase;
import osteolog.domain.schema.Column;
import osteolog.domain.time.Moment;

/// How a record comes from draft to approved, and what a later change does to it.
///
/// The rule is that of clinical data management: what somebody completed, reviewed or approved is
/// the record as it stood then. Whoever changes it makes a draft of it again, in the same act, so
/// that taking the act back restores both. A question on the record and a finding that was accepted
/// speak about the record and are no part of it: they change nothing.
public final class CaseProgress {

  private static final Set<String> COLUMNS = Set.of("state", "state_by", "state_since");

  private CaseProgress() {}

  /// The states that a record can be brought to from this one: a step on, or back to draft.
  public static List<CaseState> steps(CaseState from) {
    return switch (from) {
      case DRAFT -> List.of(CaseState.COMPLETE);
      case COMPLETE -> List.of(CaseState.UNDER_REVIEW, CaseState.DRAFT);
      case UNDER_REVIEW -> List.of(CaseState.APPROVED, CaseState.DRAFT);
      case APPROVED -> List.of(CaseState.DRAFT);
    };
  }

  /// The step of a record to a state. It asks for nothing: a record may be called complete while
  /// fields are empty, and what is missing is shown beside it.
  public static Change step(SurgicalCase now, CaseState to, Signature by) {
    return Change.edited(now, in(now, to, by));
  }

  private static SurgicalCase in(SurgicalCase now, CaseState to, Signature by) {
    return with(
        now,
        Map.of(
            "state", Column.code(to),
            "state_by", by.who(),
            "state_since", Moment.on(by.day()).toString()));
  }

  /// The case with these texts in the columns of its state; a column without a text becomes empty.
  private static SurgicalCase with(SurgicalCase one, Map<String, String> state) {
    var texts = new LinkedHashMap<>(one.texts());
    texts.keySet().removeAll(COLUMNS);
    texts.putAll(state);
    return (SurgicalCase) Entry.of(EntryKind.CASE, texts);
  }

  private static Map<String, String> state(SurgicalCase one) {
    var texts = new LinkedHashMap<>(one.texts());
    texts.keySet().retainAll(COLUMNS);
    return texts;
  }

  /// The changes with what they do to the state of their cases, as one act. `stored` gives a case
  /// as it is kept.
  ///
  /// Changes that set a state themselves, bring a whole case or take one away stay as they are. An
  /// edit of a case that was begun before its state changed keeps the state that is kept, and a
  /// step keeps what was edited since.
  public static List<Change> widened(
      List<Change> changes, Function<UUID, Optional<SurgicalCase>> stored, Signature by) {
    var ids = new LinkedHashSet<UUID>();
    changes.forEach(change -> ids.add(change.caseId()));
    var widened = new ArrayList<>(changes);
    for (var id : ids) {
      stored.apply(id).ifPresent(kept -> widen(widened, kept, by));
    }
    return List.copyOf(widened);
  }

  private static void widen(List<Change> changes, SurgicalCase kept, Signature by) {
    int at = -1;
    boolean touched = false;
    for (int i = 0; i < changes.size(); i++) {
      var change = changes.get(i);
      if (change.caseId().equals(kept.id())) {
        touched |= isOfTheRecord(change.entry());
        at = change.entry() instanceof SurgicalCase ? i : at;
      }
    }
    if (at < 0) {
      if (touched && kept.state() != CaseState.DRAFT) {
        changes.add(step(kept, CaseState.DRAFT, by));
      }
    } else if (changes.get(at).before() instanceof SurgicalCase before
        && changes.get(at).after() instanceof SurgicalCase after) {
      changes.set(at, onto(kept, before, after, by));
    }
  }

  /// An edit or a step of the case itself, as it is made of what is kept.
  private static Change onto(
      SurgicalCase kept, SurgicalCase before, SurgicalCase after, Signature by) {
    if (state(before).equals(state(after))) {
      var edited = with(after, state(kept));
      return Change.edited(
          with(before, state(kept)),
          kept.state() == CaseState.DRAFT ? edited : in(edited, CaseState.DRAFT, by));
    }
    // A step is of the state that the user saw, whatever was typed into the case since.
    return isStep(before, after) && state(before).equals(state(kept))
        ? Change.edited(kept, with(kept, state(after)))
        : Change.edited(before, after);
  }

  private static boolean isOfTheRecord(Entry entry) {
    return !(entry instanceof Query || entry instanceof Acceptance);
  }

  /// Whether these changes make a draft of a record again by changing something else of it.
  public static boolean madeDraft(List<Change> changes) {
    return changes.stream().anyMatch(CaseProgress::isMadeDraft)
        && !changes.stream().allMatch(CaseProgress::isStep);
  }

  private static boolean isMadeDraft(Change change) {
    return change.before() instanceof SurgicalCase before
        && change.after() instanceof SurgicalCase after
        && before.state() != CaseState.DRAFT
        && after.state() == CaseState.DRAFT;
  }

  private static boolean isStep(Change change) {
    return change.before() instanceof SurgicalCase before
        && change.after() instanceof SurgicalCase after
        && isStep(before, after);
  }

  /// Whether nothing changes but the state of a case.
  private static boolean isStep(SurgicalCase before, SurgicalCase after) {
    return with(before, state(after)).equals(after);
  }
}
