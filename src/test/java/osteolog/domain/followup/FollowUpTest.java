package osteolog.domain.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.OptionalLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.target.Standing;

/// The one definition of due, overdue, seen in time, seen late, missed and lost.
class FollowUpTest {

  private static final LocalDate BIOPSY = LocalDate.of(2026, 1, 31);
  private static final LocalDate TARGET = LocalDate.of(2026, 7, 31);

  @Property
  @Label("every day around the window of a planned visit has the standing that follows from it")
  void everyDay(@ForAll @IntRange(max = 60) int window, @ForAll @IntRange(max = 2) int way) {
    var one = Followed.biopsy(BIOPSY.toString());
    var plan = one.planned(way == 0 ? "b+6m" : way == 1 ? TARGET.toString() : "b+181d", window);
    for (int off = -60 - window; off <= 60 + window; off++) {
      var today = TARGET.plusDays(off);
      var expected =
          off < -window ? Standing.AHEAD : off <= window ? Standing.DUE : Standing.OVERDUE;
      assertThat(one.standing(plan, today)).as("%s days off", off).isEqualTo(expected);
    }
  }

  @Property(tries = 60)
  @Label("list, badge and page say the same of a case on every day around each boundary")
  void agreement(@ForAll @IntRange(max = 40) int window, @ForAll @IntRange(max = 400) int seenDay) {
    var one = Followed.biopsy(BIOPSY.toString());
    one.planned("b+3m", window);
    one.planned("b+6m", window);
    one.planned("2027-01", 0);
    one.seen(BIOPSY.plusDays(seenDay).toString());
    for (int day = 0; day < 480; day += 1) {
      var today = BIOPSY.plusDays(day);
      var page = FollowUp.of(one.file());
      var calling =
          page.targets().stream().map(t -> t.standing(today)).filter(Standing::isCalling).sorted();
      var first = calling.toList().stream().findFirst();
      assertThat(DueLine.badge(one.summary(), today)).isEqualTo(first);
      var line =
          DueLine.of(java.util.List.of(one.summary()), today).stream()
              .filter(l -> l.standing().isCalling())
              .findFirst();
      assertThat(line.map(DueLine::standing)).isEqualTo(first);
      assertThat(line.map(DueLine::daysOver).filter(OptionalLong::isPresent).isPresent())
          .isEqualTo(first.filter(s -> s == Standing.OVERDUE).isPresent());
    }
  }

  @Property
  @Label("a visit on any day is in time within the window and late between it and the next")
  void everyVisit(@ForAll @IntRange(max = 30) int window) {
    for (int off = -60 - window; off <= 60 + window; off++) {
      var one = Followed.biopsy(BIOPSY.toString());
      var plan = one.planned("b+6m", window);
      one.planned("b+24m", window);
      one.seen(TARGET.plusDays(off).toString());
      var today = TARGET.plusDays(window + 1);
      var expected =
          off < -window
              ? Standing.OVERDUE
              : off <= window ? Standing.SEEN_IN_TIME : Standing.SEEN_LATE;
      assertThat(one.standing(plan, today)).as("%s days off", off).isEqualTo(expected);
    }
  }

  @Property
  @Label("a month of the biopsy alone makes a visit perhaps late before it is surely late")
  void partialBiopsy(@ForAll @IntRange(max = 30) int window) {
    var one = Followed.biopsy("2026-01");
    var plan = one.planned("b+6m", window);
    var first = LocalDate.of(2026, 7, 1);
    var last = LocalDate.of(2026, 7, 31);
    for (int off = -60; off <= 92 + 60; off++) {
      var today = first.plusDays(off);
      var expected =
          today.isBefore(first.minusDays(window))
              ? Standing.AHEAD
              : !today.isAfter(first.plusDays(window))
                  ? Standing.DUE
                  : !today.isAfter(last.plusDays(window)) ? Standing.MAY_BE_LATE : Standing.OVERDUE;
      assertThat(one.standing(plan, today)).as("%s", today).isEqualTo(expected);
    }
  }

  @Test
  @DisplayName("a month as the day of the plan is the plan: within it a visit is due and in time")
  void monthOfThePlan() {
    var one = Followed.biopsy("2026-01-31");
    var plan = one.planned("2026-07", 0);
    assertThat(one.standing(plan, "2026-07-20")).isEqualTo(Standing.DUE);
    assertThat(one.standing(plan, "2026-08-01")).isEqualTo(Standing.OVERDUE);
    one.seen("2026-07-20");
    assertThat(one.standing(plan, "2027-01-01")).isEqualTo(Standing.SEEN_IN_TIME);
  }

  @Test
  @DisplayName("about proves nothing: such a plan may be late and is never surely so")
  void about() {
    var one = Followed.biopsy("~2026-01-31");
    var plan = one.planned("b+6m", 0);
    assertThat(one.standing(plan, "2029-01-01")).isEqualTo(Standing.MAY_BE_LATE);
    one.seen("2028-12-31");
    assertThat(one.standing(plan, "2029-01-01")).isEqualTo(Standing.SEEN_MAY_BE_LATE);
  }

  @Test
  @DisplayName("without the date of month 0 nothing is late, and what was seen is still told")
  void undated() {
    var one = Followed.biopsy("unknown");
    var plan = one.planned("b+6m", 14);
    assertThat(one.standing(plan, "2040-01-01")).isEqualTo(Standing.UNDATED);
    one.seen("b+6m");
    assertThat(one.standing(plan, "2040-01-01")).isEqualTo(Standing.SEEN_IN_TIME);
    var later = one.planned("b+12m", 14);
    one.seen("b+15m");
    assertThat(one.standing(later, "2040-01-01")).isEqualTo(Standing.SEEN_LATE);
  }

  @Test
  @DisplayName("a visit that was passed over is missed; one that nobody came after stays overdue")
  void passedOver() {
    var one = Followed.biopsy("2026-01-31");
    var three = one.planned("b+3m", 14);
    var six = one.planned("b+6m", 14);
    assertThat(one.standing(three, "2026-12-01")).isEqualTo(Standing.OVERDUE);
    assertThat(one.standing(six, "2026-12-01")).isEqualTo(Standing.OVERDUE);
    one.seen("2026-08-01");
    assertThat(one.standing(three, "2026-12-01")).isEqualTo(Standing.MISSED);
    assertThat(one.standing(six, "2026-12-01")).isEqualTo(Standing.SEEN_IN_TIME);
  }

  @Test
  @DisplayName("a planned visit that took place keeps its plan and says whether it was in time")
  void ownRow() {
    var one = Followed.biopsy("2026-01-31");
    var late =
        one.add(
            EntryKind.VISIT,
            "when",
            "2026-09-30",
            "state",
            "done",
            "target",
            "b+6m",
            "window_days",
            "30");
    assertThat(one.standing(late, "2026-10-01")).isEqualTo(Standing.SEEN_LATE);
    var early = one.add(EntryKind.VISIT, "when", "2026-12-01", "state", "done", "target", "b+12m");
    assertThat(one.standing(early, "2026-12-02")).isEqualTo(Standing.SEEN_EARLY);
  }

  @Test
  @DisplayName("a note of a telephone call is a contact and no visit")
  void phone() {
    var one = Followed.biopsy("2026-01-31");
    var plan = one.planned("b+6m", 14);
    one.add(EntryKind.VISIT, "when", "2026-07-31", "state", "done", "mode", "phone");
    assertThat(one.standing(plan, "2026-09-01")).isEqualTo(Standing.OVERDUE);
    assertThat(one.file().lastContact().orElseThrow()).isEqualTo(6);
  }

  @Test
  @DisplayName("one visit serves two schedules; each has its own count")
  void twoSchedules() {
    var one = Followed.biopsy("2026-01-31");
    var a = one.add(EntryKind.VISIT, "when", "b+6m", "state", "planned", "schedule", "A");
    var b = one.add(EntryKind.VISIT, "when", "2026-07-31", "state", "planned", "schedule", "B");
    one.seen("2026-07-31");
    assertThat(one.standing(a, "2026-08-01")).isEqualTo(Standing.SEEN_IN_TIME);
    assertThat(one.standing(b, "2026-08-01")).isEqualTo(Standing.SEEN_IN_TIME);
  }

  @Test
  @DisplayName("who is lost is not called; who comes back is followed again")
  void lost() {
    var one = Followed.biopsy("2026-01-31");
    var plan = one.planned("b+6m", 14);
    one.add(
        EntryKind.OUTCOME,
        "when",
        "2026-06-01",
        "outcome",
        "status_at_end",
        "end_status",
        "lost",
        "loss_reason",
        "moved");
    assertThat(one.standing(plan, "2026-09-01")).isEqualTo(Standing.LOST);
    assertThat(one.file().lastContact()).isEmpty();
    assertThat(DueLine.of(java.util.List.of(one.summary()), LocalDate.of(2026, 9, 1)))
        .extracting(DueLine::standing)
        .containsExactly(Standing.LOST);
    one.seen("2026-06-15");
    assertThat(one.standing(plan, "2026-09-01")).isEqualTo(Standing.OVERDUE);
  }

  @Test
  @DisplayName("visits after the last planned day are shown beside the plan")
  void afterTheLastPlannedDay() {
    var one = Followed.biopsy("2026-01-31");
    one.planned("b+6m", 14);
    one.seen("2026-07-31");
    var after = one.seen("2026-10-01");
    assertThat(FollowUp.of(one.file()).beside()).hasSize(1).first().isEqualTo(after);
  }

  @Test
  @DisplayName("a blood lead that was measured is the planned repeat of it")
  void watched() {
    var one = Followed.biopsy("2026-01-31");
    var plan = one.add(EntryKind.MONITORING, "when", "2026-05", "item", "lead", "state", "planned");
    assertThat(one.standing(plan, "2026-06-02")).isEqualTo(Standing.OVERDUE);
    one.add(EntryKind.LAB, "when", "2026-05-04", "test", "blood_lead", "value", "12");
    assertThat(one.standing(plan, "2026-06-02")).isEqualTo(Standing.SEEN_IN_TIME);
  }

  @Test
  @DisplayName("a published case is nobody's to call")
  void published() {
    var one = Followed.biopsy("2026-01-31").about("citation", "Abe 2020");
    one.planned("b+6m", 14);
    assertThat(DueLine.of(java.util.List.of(one.summary()), LocalDate.of(2029, 1, 1))).isEmpty();
    assertThat(DueLine.badge(one.summary(), LocalDate.of(2029, 1, 1))).isEmpty();
  }

  @Test
  @DisplayName("where only results are to be recorded, a result is the visit; else it is not")
  void onlyResults() {
    var one = Followed.biopsy("2026-01-31");
    var lead =
        one.add(
            EntryKind.VISIT,
            "when",
            "b+3m",
            "state",
            "planned",
            "window_days",
            "7",
            "to_record",
            "blood_lead",
            "schedule",
            "L");
    var clinic =
        one.add(
            EntryKind.VISIT,
            "when",
            "b+3m",
            "state",
            "planned",
            "window_days",
            "7",
            "to_record",
            "blood_lead;pain",
            "schedule",
            "C");
    one.add(EntryKind.LAB, "when", "2026-05-01", "test", "blood_lead", "value", "12");
    assertThat(one.standing(lead, "2026-06-02")).isEqualTo(Standing.SEEN_IN_TIME);
    assertThat(one.standing(clinic, "2026-06-02")).isEqualTo(Standing.OVERDUE);
  }
}
