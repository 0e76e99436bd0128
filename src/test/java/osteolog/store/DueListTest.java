package osteolog.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import osteolog.domain.Change;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.followup.DueLine;
import osteolog.domain.followup.FollowUp;
import osteolog.domain.target.Standing;

/// The follow-up list over a store of 2,000 cases of which it is known how each visit stands,
/// because they were made so.
class DueListTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final int CASES = 2_000;
  private static final int[] MONTHS = {3, 6, 12, 24, 36};
  private static final int WINDOW = 20;

  @TempDir Path folder;

  private final Random random = new Random(4);
  private final Map<UUID, Standing> truth = new HashMap<>();
  private final Map<UUID, Optional<Standing>> badges = new HashMap<>();
  private long number;

  private UUID id() {
    return new UUID(7, number++);
  }

  private static Change added(EntryKind kind, UUID id, UUID caseId, String... pairs) {
    var texts = new HashMap<String, String>();
    texts.put("id", id.toString());
    texts.put("case_id", caseId.toString());
    for (int i = 0; i < pairs.length; i += 2) {
      texts.put(pairs[i], pairs[i + 1]);
    }
    return Change.added(Entry.of(kind, texts));
  }

  /// A case with a plan, each target of which is made to come to something.
  private void add(List<Change> changes) {
    var caseId = id();
    changes.add(added(EntryKind.CASE, caseId, caseId, "label", "K" + number));
    var biopsy = TODAY.minusDays(random.nextInt(1_500));
    changes.add(
        added(
            EntryKind.PROCEDURE,
            id(),
            caseId,
            "procedure",
            "open_biopsy",
            "when",
            biopsy.toString()));
    int fate = random.nextInt(10);
    var last = TODAY.minusDays(random.nextInt(400));
    boolean lost = fate == 0;
    var plans = new ArrayList<UUID>();
    var days = new ArrayList<LocalDate>();
    for (int months : MONTHS) {
      plans.add(id());
      days.add(biopsy.plusMonths(months));
      changes.add(
          added(
              EntryKind.VISIT,
              plans.getLast(),
              caseId,
              "state",
              "planned",
              "when",
              "b+" + months + "m",
              "window_days",
              "" + WINDOW,
              "schedule",
              "S"));
    }
    LocalDate lastSeen = null;
    for (int i = 0; i < MONTHS.length; i++) {
      int kind = random.nextInt(4);
      var seen =
          kind == 0
              ? null
              : kind == 3
                  ? days.get(i).plusDays(WINDOW + 1 + random.nextInt(20))
                  : days.get(i).plusDays(random.nextInt(2 * WINDOW + 1) - WINDOW);
      if (seen != null && !seen.isAfter(TODAY) && !(lost && !seen.isBefore(last))) {
        truth.put(plans.get(i), kind == 3 ? Standing.SEEN_LATE : Standing.SEEN_IN_TIME);
        changes.add(added(EntryKind.VISIT, id(), caseId, "state", "done", "when", seen.toString()));
        lastSeen = seen;
      }
    }
    if (lost) {
      changes.add(
          added(
              EntryKind.OUTCOME,
              id(),
              caseId,
              "outcome",
              "status_at_end",
              "end_status",
              "lost",
              "when",
              last.toString()));
    }
    for (int i = 0; i < MONTHS.length; i++) {
      var closes = days.get(i).plusDays(WINDOW);
      var open =
          lastSeen != null && lastSeen.isAfter(closes)
              ? Standing.MISSED
              : lost
                  ? Standing.LOST
                  : TODAY.isAfter(closes)
                      ? Standing.OVERDUE
                      : TODAY.isBefore(days.get(i).minusDays(WINDOW))
                          ? Standing.AHEAD
                          : Standing.DUE;
      truth.putIfAbsent(plans.get(i), open);
    }
    badges.put(
        caseId, plans.stream().map(truth::get).filter(Standing::isCalling).sorted().findFirst());
  }

  @Test
  @DisplayName(
      "every planned visit of 2,000 cases stands as it was made to, in page, list and badge")
  void knownTruth() throws Exception {
    try (var logbook = Stores.create(folder.resolve("store"))) {
      var changes = new ArrayList<Change>();
      for (int i = 0; i < CASES; i++) {
        add(changes);
      }
      logbook.apply("import", changes);
    }
    try (var logbook = Stores.open(folder.resolve("store"))) {
      logbook.eachCase(
          file -> {
            for (var target : FollowUp.of(file).targets()) {
              assertThat(target.standing(TODAY)).isEqualTo(truth.get(target.planned().entryId()));
            }
          });
      var lines = DueLine.of(logbook.summaries(), TODAY);
      for (var one : logbook.summaries()) {
        var badge = badges.get(one.id());
        assertThat(DueLine.badge(one, TODAY)).isEqualTo(badge);
        assertThat(
                lines.stream()
                    .filter(line -> line.caseId().equals(one.id()) && line.standing().isCalling())
                    .map(DueLine::standing))
            .containsExactlyElementsOf(badge.stream().toList());
      }
      assertThat(lines.stream().filter(line -> line.standing() == Standing.LOST))
          .hasSizeGreaterThan(100);
      assertThat(logbook.check().sound()).isTrue();
    }
    assertThat(truth.values())
        .contains(
            Standing.SEEN_IN_TIME,
            Standing.SEEN_LATE,
            Standing.MISSED,
            Standing.LOST,
            Standing.OVERDUE,
            Standing.DUE,
            Standing.AHEAD);
  }
}
