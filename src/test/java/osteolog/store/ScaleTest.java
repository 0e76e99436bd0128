package osteolog.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import osteolog.domain.CaseSummary;
import osteolog.domain.Change;
import osteolog.domain.entry.Bone;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.entry.Side;
import osteolog.domain.time.Moment;

class ScaleTest {

  private static final int CASES = 2_000;
  private static final int SCORES = 10;

  @TempDir Path temp;

  @Test
  @DisplayName("2,000 cases with 20,000 scores come in slices, and are found, streamed and packed")
  void manyCases() throws StoreTrouble {
    try (var logbook = Stores.create(temp.resolve("store"))) {
      for (int slice = 0; slice < CASES / 100; slice++) {
        logbook.apply("import", slice(slice * 100));
      }
      assertThat(logbook.count(EntryKind.PAIN)).isEqualTo(CASES * SCORES);
      caseByCase(logbook);
      found(logbook);
      var pain = logbook.painSeries(_ -> true);
      assertThat(pain.size()).isEqualTo(CASES * SCORES);
      assertThat(pain.offsets()[CASES]).isEqualTo(CASES * SCORES);
      assertThat(pain.months()[3]).isEqualTo(3);
      logbook.undo();
      assertThat(logbook.count(EntryKind.PAIN)).isEqualTo((CASES - 100) * SCORES);
      assertThat(logbook.painSeries(_ -> true).size()).isEqualTo((CASES - 100) * SCORES);
    }
    deleteAndRebuild();
  }

  private void deleteAndRebuild() throws StoreTrouble {
    var database = temp.resolve("store/osteolog.mv.db").toFile();
    assertThat(database.delete()).isTrue();
    try (var logbook = Stores.open(temp.resolve("store"))) {
      assertThat(logbook.report().rebuilt()).isTrue();
      assertThat(logbook.count(EntryKind.PAIN)).isEqualTo((CASES - 100) * SCORES);
      assertThat(logbook.painSeries(_ -> true).size()).isEqualTo((CASES - 100) * SCORES);
      assertThat(logbook.check().sound()).isTrue();
    }
  }

  private static List<Change> slice(int first) {
    var changes = new ArrayList<Change>();
    for (int i = first; i < first + 100; i++) {
      var caseId = UUID.randomUUID();
      changes.add(Change.added(Samples.plainCase(caseId, "Case %05d".formatted(i))));
      changes.add(
          Change.added(
              Entry.of(
                  EntryKind.LESION,
                  Map.of(
                      "id",
                      UUID.randomUUID().toString(),
                      "case_id",
                      caseId.toString(),
                      "lesion_no",
                      "1",
                      "bone",
                      i % 2 == 0 ? "tibia" : "femur",
                      "side",
                      i % 3 == 0 ? "left" : "right"))));
      for (int month = 0; month < SCORES; month++) {
        changes.add(
            Change.added(Samples.nrs(UUID.randomUUID(), caseId, Moment.months(month), "" + month)));
      }
    }
    return changes;
  }

  private static void caseByCase(Logbook logbook) {
    var seen = new HashSet<UUID>();
    var cases = new ArrayList<UUID>();
    logbook.each(
        EntryKind.PAIN,
        entry -> {
          assertThat(seen.add(entry.id())).isTrue();
          if (cases.isEmpty() || !cases.getLast().equals(entry.caseId())) {
            cases.add(entry.caseId());
          }
        });
    assertThat(seen).hasSize(CASES * SCORES);
    assertThat(cases).hasSize(CASES).doesNotHaveDuplicates();
  }

  private static void found(Logbook logbook) {
    var index = logbook.index();
    assertThat(labels(index.find(CaseQuery.of("case 0001")))).hasSize(11);
    assertThat(labels(index.find(CaseQuery.of("case 00012")))).containsExactly("Case 00012");
    assertThat(index.find(CaseQuery.of("00012 tibia right left"))).isEmpty();
    assertThat(labels(index.find(CaseQuery.of("ＬＥＦＴ　tibia 00012")))).containsExactly("Case 00012");
    assertThat(index.find(CaseQuery.ALL)).hasSize(CASES);
    var leftTibia = new CaseQuery("", Set.of(), Set.of(Bone.TIBIA), Set.of(Side.LEFT));
    assertThat(index.find(leftTibia)).hasSize(334);
    assertThat(labels(index.find(leftTibia))).isSorted();
  }

  private static List<String> labels(List<CaseSummary> found) {
    return found.stream().map(s -> s.surgicalCase().label()).toList();
  }
}
