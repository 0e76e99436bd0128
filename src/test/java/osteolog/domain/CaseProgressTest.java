package osteolog.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import osteolog.domain.entry.CaseState;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.entry.SurgicalCase;
import osteolog.domain.time.Moment;

/// From draft to approved, and back by any change of the record.
class CaseProgressTest {

  private static final UUID CASE = new UUID(0, 1);
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  private static final Signature SAITO = new Signature("saito", DAY);
  private static final Signature ABE = new Signature("abe", DAY.plusDays(1));

  private static SurgicalCase surgicalCase(String... more) {
    var texts = new LinkedHashMap<>(Map.of("id", CASE.toString(), "label", "A"));
    for (int i = 0; i < more.length; i += 2) {
      texts.put(more[i], more[i + 1]);
    }
    return (SurgicalCase) Entry.of(EntryKind.CASE, texts);
  }

  private static SurgicalCase at(CaseState state) {
    return state == CaseState.DRAFT
        ? surgicalCase()
        : (SurgicalCase) CaseProgress.step(surgicalCase(), state, SAITO).after();
  }

  private static Entry entry(EntryKind kind, int number, String... more) {
    var texts =
        new LinkedHashMap<>(
            Map.of("id", new UUID(0, number).toString(), "case_id", CASE.toString()));
    for (int i = 0; i < more.length; i += 2) {
      texts.put(more[i], more[i + 1]);
    }
    return Entry.of(kind, texts);
  }

  private static final Change NEW_PAIN =
      Change.added(entry(EntryKind.PAIN, 2, "scale", "nrs", "value", "3"));

  private static List<Change> widened(SurgicalCase kept, Change... changes) {
    return CaseProgress.widened(
        List.of(changes), id -> id.equals(CASE) ? Optional.of(kept) : Optional.empty(), ABE);
  }

  @Test
  void aStepSaysWhoAndWhen() {
    var complete = at(CaseState.COMPLETE);
    assertThat(complete.state()).isEqualTo(CaseState.COMPLETE);
    assertThat(complete.stateBy()).isEqualTo("saito");
    assertThat(complete.stateSince()).isEqualTo(Moment.on(DAY));
    assertThat(complete.label()).isEqualTo("A");
  }

  @ParameterizedTest
  @EnumSource(CaseState.class)
  void everyStateCanBeLeftAndOnlyADraftCannotBecomeOne(CaseState state) {
    assertThat(CaseProgress.steps(state)).isNotEmpty().doesNotContain(state);
    assertThat(CaseProgress.steps(state).contains(CaseState.DRAFT))
        .isEqualTo(state != CaseState.DRAFT);
  }

  @ParameterizedTest
  @EnumSource(value = CaseState.class, mode = EnumSource.Mode.EXCLUDE, names = "DRAFT")
  void aChangeOfARecordMakesItADraftInTheSameAct(CaseState state) {
    var act = widened(at(state), NEW_PAIN);
    assertThat(act).hasSize(2).startsWith(NEW_PAIN);
    assertThat(act.getLast().before()).isEqualTo(at(state));
    var after = (SurgicalCase) act.getLast().after();
    assertThat(after.state()).isEqualTo(CaseState.DRAFT);
    assertThat(after.stateBy()).isEqualTo("abe");
    assertThat(after.stateSince()).isEqualTo(Moment.on(DAY.plusDays(1)));
    assertThat(CaseProgress.madeDraft(act)).isTrue();
  }

  @Test
  void whatTakesTheActBackRestoresTheStateToo() {
    var approved = at(CaseState.APPROVED);
    var inverse = new ArrayList<Change>();
    widened(approved, NEW_PAIN).reversed().forEach(change -> inverse.add(change.inverse()));
    assertThat(inverse.getFirst().after()).isEqualTo(approved);
    assertThat(inverse.getLast().after()).isNull();
  }

  @Test
  void aDraftStaysADraftAndNothingIsAdded() {
    assertThat(widened(surgicalCase(), NEW_PAIN)).containsExactly(NEW_PAIN);
    assertThat(CaseProgress.madeDraft(List.of(NEW_PAIN))).isFalse();
  }

  @Test
  void aQuestionAndAnAcceptedFindingLeaveTheStateAlone() {
    var question =
        Change.added(entry(EntryKind.QUERY, 3, "question", "Which side?", "state", "open"));
    var accepted =
        Change.added(
            entry(EntryKind.ACCEPTANCE, 4, "rule", "side", "facts", "1-2", "reason", "as told"));
    assertThat(widened(at(CaseState.APPROVED), question, accepted))
        .containsExactly(question, accepted);
  }

  @Test
  void anEditOfTheCaseItselfIsOneChange() {
    var before = at(CaseState.COMPLETE);
    var edited = surgicalCase("state", "complete", "state_by", "saito", "age", "41");
    var after = with(edited, before);
    var act = widened(before, Change.edited(before, after));
    assertThat(act).hasSize(1);
    assertThat(act.getFirst().before()).isEqualTo(before);
    var written = (SurgicalCase) act.getFirst().after();
    assertThat(written.age()).isEqualTo(41);
    assertThat(written.state()).isEqualTo(CaseState.DRAFT);
    assertThat(CaseProgress.madeDraft(act)).isTrue();
  }

  /// The edited case in the state of another.
  private static SurgicalCase with(SurgicalCase edited, SurgicalCase state) {
    var texts = new LinkedHashMap<>(edited.texts());
    texts.put("state", "complete");
    texts.put("state_by", String.valueOf(state.stateBy()));
    texts.put("state_since", String.valueOf(state.stateSince()));
    return (SurgicalCase) Entry.of(EntryKind.CASE, texts);
  }

  @Test
  void anEditOfTheCaseThatWasBegunBeforeItsStateChangedIsKept() {
    var draft = surgicalCase();
    var aged = surgicalCase("age", "41");
    var act = widened(at(CaseState.UNDER_REVIEW), Change.edited(draft, aged));
    assertThat(act.getFirst().before()).isEqualTo(at(CaseState.UNDER_REVIEW));
    assertThat(((SurgicalCase) act.getFirst().after()).age()).isEqualTo(41);
    assertThat(((SurgicalCase) act.getFirst().after()).state()).isEqualTo(CaseState.DRAFT);
  }

  @Test
  void aStepIsNotADraftMadeByAChange() {
    var approved = at(CaseState.APPROVED);
    var back = CaseProgress.step(approved, CaseState.DRAFT, ABE);
    assertThat(widened(approved, back)).containsExactly(back);
    assertThat(CaseProgress.madeDraft(List.of(back))).isFalse();
    var on = CaseProgress.step(at(CaseState.COMPLETE), CaseState.UNDER_REVIEW, ABE);
    assertThat(widened(at(CaseState.COMPLETE), on)).containsExactly(on);
  }

  @Test
  void aStepKeepsWhatWasTypedIntoTheCaseMeanwhile() {
    var step = CaseProgress.step(surgicalCase(), CaseState.COMPLETE, ABE);
    var act = widened(surgicalCase("age", "41"), step);
    assertThat(act.getFirst().before()).isEqualTo(surgicalCase("age", "41"));
    var after = (SurgicalCase) act.getFirst().after();
    assertThat(after.age()).isEqualTo(41);
    assertThat(after.state()).isEqualTo(CaseState.COMPLETE);
  }

  @Test
  void aStepFromAStateThatIsNoMoreStaysAsItWasMeantAndIsRefusedByTheStore() {
    var step = CaseProgress.step(at(CaseState.COMPLETE), CaseState.UNDER_REVIEW, ABE);
    assertThat(widened(surgicalCase(), step)).containsExactly(step);
  }

  @Test
  void aCaseThatComesOrGoesKeepsTheStateItHas() {
    var approved = at(CaseState.APPROVED);
    var pain = NEW_PAIN.entry();
    var come = List.of(Change.added(approved), NEW_PAIN);
    assertThat(CaseProgress.widened(come, _ -> Optional.empty(), ABE)).isEqualTo(come);
    assertThat(widened(approved, Change.removed(pain), Change.removed(approved)))
        .containsExactly(Change.removed(pain), Change.removed(approved));
  }

  @Test
  void everyCaseOfAnActIsLookedAt() {
    var other = new UUID(0, 9);
    var texts = Map.of("id", other.toString(), "label", "B", "state", "complete");
    var second = (SurgicalCase) Entry.of(EntryKind.CASE, texts);
    var lesion =
        Entry.of(
            EntryKind.LESION,
            Map.of("id", new UUID(0, 8).toString(), "case_id", other.toString(), "lesion_no", "1"));
    var act =
        CaseProgress.widened(
            List.of(NEW_PAIN, Change.added(lesion)),
            id -> Optional.of(id.equals(CASE) ? at(CaseState.COMPLETE) : second),
            ABE);
    assertThat(act).hasSize(4);
    assertThat(act.subList(2, 4)).allMatch(c -> c.entry() instanceof SurgicalCase);
  }
}
