package osteolog.exchange.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import osteolog.domain.entry.EntryKind;
import osteolog.exchange.Progress;
import osteolog.exchange.table.Note;
import osteolog.exchange.table.Row;
import osteolog.exchange.table.Table;

/// A long file, row by row.
class ManyRowsTest {

  private static final int ROWS = 100_000;
  private static final int CASES = 1_000;

  /// Scores of a thousand cases, made as they are read.
  private record Scores(List<String> header) implements Table {
    @Override
    public List<Note> notes() {
      return List.of();
    }

    @Override
    public void read(RowReader reader) {
      for (int i = 0; i < ROWS; i++) {
        var cells = List.of("K" + i % CASES, "41", "tibia", Integer.toString(i % 11));
        if (!reader.row(new Row(i + 2L, cells, Set.of()))) {
          return;
        }
      }
    }
  }

  private static final Mapping MAPPING =
      new Mapping(
          "long",
          CaseColumns.label("Case"),
          List.of(
              Slot.of(EntryKind.CASE, 1, List.of(Feed.cell("age", "Age"))),
              Slot.of(EntryKind.LESION, 1, List.of(Feed.cell("bone", "Bone"))),
              Slot.of(
                  EntryKind.PAIN,
                  1,
                  List.of(Feed.cell("value", "NRS"), Feed.always("scale", "nrs")))));

  private final int[] ids = new int[1];

  private Importing importing() throws MappingRefused {
    var table = new Scores(List.of("Case", "Age", "Bone", "NRS"));
    return new Importing(MAPPING, table, new Kept(), () -> new UUID(1, ++ids[0]));
  }

  @Test
  void casesAndTheirFactsAreAddedOnceAndEveryScoreIsAdded() throws Exception {
    var tally = new Tally(10, Progress.NONE, () -> false);
    importing().read(tally);

    var preview = tally.preview();
    assertThat(preview.rows()).isEqualTo(ROWS);
    assertThat(preview.newCases()).isEqualTo(CASES);
    assertThat(preview.added().get(EntryKind.LESION)).isEqualTo(CASES);
    assertThat(preview.added().get(EntryKind.PAIN)).isEqualTo(ROWS);
    assertThat(preview.notTaken()).isZero();
    assertThat(preview.first()).hasSize(10);
  }

  @Test
  void aLesionIsTheSameHoweverFarItsRowsLieApart() throws Exception {
    var numbered =
        Slot.of(
            EntryKind.LESION, 1, List.of(Feed.always("lesion_no", "1"), Feed.cell("bone", "Bone")));
    var mapping = new Mapping("long", CaseColumns.label("Case"), List.of(numbered));
    var table = new Repeated(List.of("Case", "Bone"));
    var tally = new Tally(0, Progress.NONE, () -> false);
    new Importing(mapping, table, new Kept(), () -> new UUID(1, ++ids[0])).read(tally);

    assertThat(tally.preview().taken()).isEqualTo(Repeated.LESIONS);
    assertThat(tally.preview().same()).isEqualTo(Repeated.LESIONS);
  }

  /// Each lesion of many cases twice, all others between.
  private record Repeated(List<String> header) implements Table {
    private static final int LESIONS = 6_000;

    @Override
    public List<Note> notes() {
      return List.of();
    }

    @Override
    public void read(RowReader reader) {
      for (int i = 0; i < 2 * LESIONS; i++) {
        reader.row(new Row(i + 2L, List.of("K" + i % LESIONS, "tibia"), Set.of()));
      }
    }
  }

  @Test
  void aReaderThatWantsNoMoreGetsNoMore() throws Exception {
    var tally = new Tally(10, Progress.NONE, () -> ids[0] > 20);
    importing().read(tally);

    assertThat(tally.preview().rows()).isLessThan(20);
  }

  @Test
  void identitiesAreKeptByTheHundredThousand() {
    var table = IdTable.map();
    for (int i = 1; i <= ROWS; i++) {
      table.put(IdTable.key("K" + i), new UUID(7, i));
    }

    assertThat(table.get(IdTable.key("K77777"))).isEqualTo(new UUID(7, 77777));
    assertThat(table.has(IdTable.key("K0"))).isFalse();
  }
}
