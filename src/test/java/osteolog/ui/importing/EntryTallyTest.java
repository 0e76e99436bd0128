package osteolog.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import osteolog.domain.Change;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.exchange.Listed;
import osteolog.exchange.incoming.Arrival;
import osteolog.exchange.incoming.Arrival.Place;
import osteolog.exchange.incoming.Arrival.Reason;
import osteolog.exchange.incoming.Misplaced;
import osteolog.words.Words;

/// A preview counts all and holds little, however much comes.
class EntryTallyTest {

  private static final int CASES = 20_000;

  private static Arrival.Taken added(int line, Entry entry) {
    return new Arrival.Taken(new Place("f.csv", line), Change.added(entry));
  }

  private static String id(int number) {
    return new UUID(number, 7).toString();
  }

  @Test
  void ofEachKindTheFirstAreShownAndAllAreCounted() {
    var tally = new EntryTally(new Listed(List.of()), new ImportWords(Words.in(Locale.ENGLISH)));
    for (int i = 0; i < CASES; i++) {
      tally.take(added(i, Entry.of(EntryKind.CASE, Map.of("id", id(i), "label", "C" + i))));
    }
    for (int i = 0; i < CASES; i++) {
      tally.take(
          added(
              i,
              Entry.of(
                  EntryKind.LESION,
                  Map.of("id", id(CASES + i), "case_id", id(i), "lesion_no", "1"))));
    }
    for (int i = 0; i < CASES; i++) {
      tally.take(
          new Arrival.NotTaken(
              new Place("f.csv", i), "", List.of(new Reason("", Misplaced.NO_SUCH_CASE))));
    }
    var whole = tally.whole(0, null);
    assertThat(whole.counted().taken()).isEqualTo(2 * CASES);
    assertThat(whole.counted().notTaken()).isEqualTo(CASES);
    assertThat(whole.rows()).hasSize(700);
    assertThat(whole.problems()).hasSize(500).allMatch(PreviewRow::isProblem);
    assertThat(whole.rows().get(100).what()).isEqualTo("New: Lesion");
    assertThat(whole.rows().get(100).label()).isEqualTo("C0");
    assertThat(whole.cut()).contains("100");
  }
}
