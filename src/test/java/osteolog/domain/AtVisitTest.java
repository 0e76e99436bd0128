package osteolog.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.entry.PainObservation;
import osteolog.domain.entry.SurgicalCase;
import osteolog.domain.time.Moment;
import osteolog.domain.time.MomentCode;

/// What belongs to a visit, what was before it, what comes after, and what moves with it.
class AtVisitTest {

  private static final UUID CASE = new UUID(0, 1);
  private final List<Entry> entries = new ArrayList<>();

  private Entry add(EntryKind kind, String... pairs) {
    Map<String, String> texts = new HashMap<>();
    texts.put("id", new UUID(1, entries.size()).toString());
    texts.put("case_id", CASE.toString());
    for (int i = 0; i < pairs.length; i += 2) {
      texts.put(pairs[i], pairs[i + 1]);
    }
    var entry = Entry.of(kind, texts);
    entries.add(entry);
    return entry;
  }

  private CaseFile file() {
    var surgicalCase =
        (SurgicalCase) Entry.of(EntryKind.CASE, Map.of("id", CASE.toString(), "label", "A"));
    return new CaseFile(surgicalCase, entries);
  }

  private AtVisit at(String when) {
    return new AtVisit(file(), MomentCode.parse(when).orElseThrow());
  }

  @Test
  void whatIsToldOfTheSameTimeBelongsToTheVisitAndNothingElse() {
    var same = add(EntryKind.PAIN, "when", "b+6m", "scale", "nrs", "value", "3");
    add(EntryKind.PAIN, "when", "~b+6m", "scale", "nrs", "value", "4");
    add(EntryKind.PAIN, "when", "2020-06", "scale", "nrs", "value", "5");
    add(EntryKind.CLAIM, "when", "b+6m", "subject", "age", "claimed", "60");
    assertThat(at("b+6m").entries(EntryKind.PAIN)).containsExactly(same);
    assertThat(at("b+6m").entries(EntryKind.CLAIM)).isEmpty();
  }

  @Test
  void whatIsToldOfAWholeSeriesBelongsToNoVisitAndDoesNotMoveWithIt() {
    var visit = add(EntryKind.VISIT, "when", "b+6m", "state", "done");
    add(EntryKind.PAIN, "when", "b+6m", "scale", "nrs", "value", "3", "scope", "series");
    add(EntryKind.OUTCOME, "when", "b+6m", "outcome", "recurrence", "scope", "series");
    assertThat(at("b+6m").entries(EntryKind.PAIN)).isEmpty();
    assertThat(at("b+6m").entries(EntryKind.OUTCOME)).isEmpty();
    assertThat(at("b+6m").moved(visit.id(), entries, Moment.months(7))).isEmpty();
  }

  @Test
  void nothingBelongsToAVisitAtAnUnknownTime() {
    add(EntryKind.PAIN, "when", "unknown", "scale", "nrs", "value", "3");
    assertThat(at("unknown").entries(EntryKind.PAIN)).isEmpty();
    assertThat(at("unknown").isKnown()).isFalse();
  }

  @Test
  void theLastBeforeIsSurelyBefore() {
    var early = add(EntryKind.PAIN, "when", "b+3m", "scale", "nrs", "value", "6");
    add(EntryKind.PAIN, "when", "~b+5m", "scale", "nrs", "value", "5");
    add(EntryKind.PAIN, "when", ">b+4m", "scale", "nrs", "value", "4");
    add(EntryKind.PAIN, "when", "b+6m", "scale", "nrs", "value", "3");
    assertThat(at("b+6m").last(PainObservation.class, _ -> true)).contains((PainObservation) early);
    assertThat(at("b+3m").last(PainObservation.class, _ -> true)).isEmpty();
  }

  @Test
  void aDrugRunsUntilItIsSaidToBeStopped() {
    var running = add(EntryKind.MEDICATION, "drug", "nsaid", "start", "b+1m");
    add(EntryKind.MEDICATION, "drug", "opioid", "start", "b+1m", "stop", "b+3m");
    add(EntryKind.MEDICATION, "drug", "opioid", "start", "b+1m", "ongoing", "false");
    add(EntryKind.MEDICATION, "drug", "opioid", "start", "b+9m");
    add(EntryKind.MEDICATION, "drug", "opioid", "start", "b+6m");
    var undated = add(EntryKind.MEDICATION, "drug", "paracetamol");
    var stoppedHere =
        add(EntryKind.MEDICATION, "drug", "weak_opioid", "start", "b+1m", "stop", "b+6m");
    assertThat(at("b+6m").running()).isEqualTo(List.of(running, undated, stoppedHere));
  }

  @Test
  void aPlannedVisitIsOfferedUntilItSurelyLiesBefore() {
    add(EntryKind.VISIT, "when", "b+3m", "state", "planned");
    var next = add(EntryKind.VISIT, "when", "b+12m", "state", "planned");
    add(EntryKind.VISIT, "when", "b+12m", "state", "done");
    assertThat(at("b+6m").planned()).isEqualTo(List.of(next));
  }

  @Test
  void theVisitOfADayIsOneThatTookPlaceOnIt() {
    var day = LocalDate.of(2026, 11, 21);
    add(EntryKind.VISIT, "when", "2026-11-21", "state", "planned");
    assertThat(AtVisit.on(day, file())).isEmpty();
    var done = add(EntryKind.VISIT, "when", "2026-11-21", "state", "done");
    assertThat(AtVisit.on(day, file()).map(Entry.class::cast)).contains(done);
    assertThat(AtVisit.on(day.plusDays(1), file())).isEmpty();
  }

  @Property(tries = 200)
  void whatMovesWithAVisitIsAllThatBelongsToItAndComesBack(
      @ForAll @IntRange(max = 40) int from, @ForAll @IntRange(max = 40) int to) {
    entries.clear();
    var visit = add(EntryKind.VISIT, "when", "b+" + from + "m", "state", "done");
    add(EntryKind.PAIN, "when", "b+" + from + "m", "scale", "nrs", "value", "3");
    add(EntryKind.MEDICATION, "drug", "nsaid", "start", "b+" + from + "m");
    add(EntryKind.PAIN, "when", "b+41m", "scale", "nrs", "value", "4");
    var moved = at("b+" + from + "m").moved(visit.id(), entries, Moment.months(to));
    assertThat(moved).hasSize(2);
    assertThat(moved)
        .allSatisfy(c -> assertThat(CaseFile.when(c.after())).isEqualTo(Moment.months(to)));
    var there = moved.stream().map(Change::after).toList();
    var back =
        new AtVisit(new CaseFile(file().surgicalCase(), there), Moment.months(to))
            .moved(visit.id(), there, Moment.months(from));
    assertThat(back.stream().map(Change::after))
        .containsExactlyElementsOf(moved.stream().map(Change::before).toList());
  }

  @Test
  void nothingMovesWhereAnotherVisitIsToldOfTheSameTime() {
    var one = add(EntryKind.VISIT, "when", "2020-06", "state", "done");
    add(EntryKind.VISIT, "when", "2020-06", "state", "done");
    add(EntryKind.PAIN, "when", "2020-06", "scale", "nrs", "value", "3");
    assertThat(at("2020-06").moved(one.id(), entries, Moment.months(7))).isEmpty();
  }

  @Test
  void aDrugThatWasStoppedBeforeTheNewTimeKeepsItsOwn() {
    var visit = add(EntryKind.VISIT, "when", "b+6m", "state", "done");
    add(EntryKind.MEDICATION, "drug", "nsaid", "start", "b+6m", "stop", "b+7m");
    assertThat(at("b+6m").moved(visit.id(), entries, Moment.months(9))).isEmpty();
  }
}
