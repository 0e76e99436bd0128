package osteolog.domain.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import osteolog.domain.Change;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.entry.Visit;
import osteolog.domain.target.Watch;
import osteolog.domain.time.Anchor;

/// Schedules in a case: planned from an event, counted from another, taken over to other cases.
class ScheduleTest {

  private final AtomicLong number = new AtomicLong();

  private UUID id() {
    return new UUID(2, number.incrementAndGet());
  }

  private Followed with(ReadySchedule ready, Followed one, CountedFrom from) {
    ready
        .under("S", 4, 3)
        .planned(one.file(), from, this::id)
        .forEach(change -> one.take(change.entry()));
    return one;
  }

  private static java.util.List<String> plan(Followed one) {
    return one.file().all(Visit.class).stream().map(v -> v.when().toString()).toList();
  }

  @Test
  @DisplayName("after a biopsy an IMOS is seen at 6 weeks, 3, 6, 12, 24 and 36 months")
  void imos() {
    var one =
        with(
            ReadySchedule.IMOS_AFTER_BIOPSY, Followed.biopsy("2026-01-31"), CountedFrom.MONTH_ZERO);
    assertThat(plan(one)).containsExactly("b+6w", "b+3m", "b+6m", "b+12m", "b+24m", "b+36m");
  }

  @Test
  @DisplayName("the films after a bisphosphonate count from the day that it was stopped")
  void bisphosphonate() {
    var one = Followed.biopsy("2026-01-31");
    var drug =
        one.add(
            EntryKind.EXPOSURE,
            "exposure",
            "bisphosphonate",
            "presence",
            "present",
            "start",
            "2024",
            "stop",
            "2026-03");
    with(ReadySchedule.BISPHOSPHONATE_STOPPED, one, new CountedFrom(Optional.of(drug)));
    assertThat(plan(one)).containsExactly("2027-03", "2028-03");
  }

  @Test
  @DisplayName("a blood lead is repeated as often as the user says")
  void lead() {
    var one = with(ReadySchedule.LEAD_LEVEL, Followed.biopsy("2026-01-31"), CountedFrom.MONTH_ZERO);
    assertThat(plan(one)).containsExactly("b+4m", "b+8m", "b+12m");
  }

  @Test
  @DisplayName("counted from a re-operation, what is to come moves and what is past stays")
  void recounted() {
    var one =
        with(
            ReadySchedule.IMOS_AFTER_BIOPSY, Followed.biopsy("2026-01-31"), CountedFrom.MONTH_ZERO);
    var again = one.add(EntryKind.PROCEDURE, "procedure", "reaming", "when", "2026-06-15");
    var recount = new Recount(one.file(), "S", new CountedFrom(Optional.of(again)));
    var today = LocalDate.of(2026, 6, 20);
    assertThat(recount.changes(Recount.Which.NOT_DONE, today)).hasSize(6);
    recount.changes(Recount.Which.COMING, today).forEach(change -> one.take(change.entry()));
    assertThat(plan(one))
        .containsExactly("b+6w", "b+3m", "2026-12-15", "2027-06-15", "2028-06-15", "2029-06-15");
    var back = new Recount(one.file(), "S", CountedFrom.MONTH_ZERO);
    back.changes(Recount.Which.NOT_DONE, today).forEach(change -> one.take(change.entry()));
    assertThat(plan(one)).containsExactly("b+6w", "b+3m", "b+6m", "b+12m", "b+24m", "b+36m");
  }

  @Test
  @DisplayName("the schedule of a case can be taken over to another")
  void takenOver() {
    var one =
        with(
            ReadySchedule.IMOS_AFTER_BIOPSY, Followed.biopsy("2026-01-31"), CountedFrom.MONTH_ZERO);
    assertThat(Schedule.of(one.file(), "S"))
        .isEqualTo(ReadySchedule.IMOS_AFTER_BIOPSY.under("S", 1, 1));
  }

  @Test
  @DisplayName("what is watched of a case is read back as it was written")
  void watch() {
    var one =
        with(ReadySchedule.IMOS_AFTER_BIOPSY, Followed.biopsy("2026-01"), CountedFrom.MONTH_ZERO);
    one.add(EntryKind.VISIT, "when", "2026-05-01", "state", "planned", "purpose", "a\tb\nc");
    one.add(EntryKind.OUTCOME, "outcome", "status_at_end", "end_status", "discharged");
    one.add(EntryKind.VISIT, "when", "2026-04-01", "state", "missed");
    var watch = FollowUp.of(one.file()).watch(one.file());
    var read = Watch.parse(one.file().anchor(), watch.toString());
    assertThat(read).isEqualTo(watch);
    assertThat(read.targets()).hasSize(1);
    assertThat(read.ending()).isPresent();
    assertThat(Watch.parse(Anchor.UNDATED, "")).isEqualTo(Watch.NOTHING);
  }

  @Test
  @DisplayName("a schedule is one act, which undo takes back whole")
  void oneAct() {
    var one = Followed.biopsy("2026-01-31");
    assertThat(
            ReadySchedule.IMOS_AFTER_BIOPSY
                .under("S", 1, 1)
                .planned(one.file(), CountedFrom.MONTH_ZERO, this::id))
        .allSatisfy(change -> assertThat(change.before()).isNull())
        .extracting(Change::caseId)
        .containsOnly(one.file().surgicalCase().id());
  }
}
