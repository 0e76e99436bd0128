package osteolog.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import osteolog.domain.Change;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.pool.Attribution;
import osteolog.domain.pool.Said;
import osteolog.domain.pool.Told;

class ToldTest {

  private static final UUID CASE = new UUID(1, 1);
  private static final UUID ELSEWHERE = new UUID(2, 2);
  private static final Said COLLEAGUE =
      new Said("Dr Mori", Instant.parse("2020-01-02T03:04:05Z"), new UUID(5, 5));

  @TempDir Path temp;

  @Test
  @DisplayName(
      "a column is said by who changed it last, or by whom a merge names, also after a restart")
  void said() throws Exception {
    var folder = temp.resolve("store");
    try (var logbook = Stores.create(folder)) {
      merge(logbook);
      assertSaid(logbook);
    }
    try (var logbook = Stores.open(folder)) {
      assertSaid(logbook);
    }
    Files.delete(folder.resolve("osteolog.mv.db"));
    try (var logbook = Stores.open(folder)) {
      assertSaid(logbook);
      assertThat(logbook.check().sound()).isTrue();
    }
  }

  @Test
  @DisplayName("a merge that is taken back takes its names along, and redo brings them again")
  void undone() throws Exception {
    try (var logbook = Stores.create(temp.resolve("store"))) {
      merge(logbook);
      logbook.undo();
      assertThat(logbook.told(ELSEWHERE)).isEmpty();
      assertThat(logbook.told(CASE).orElseThrow().aliases()).isEmpty();
      assertThat(said(logbook).get("label").who()).isEqualTo("Dr Test");
      assertThat(said(logbook)).doesNotContainKey("age");
      logbook.redo();
      assertSaid(logbook);
      logbook.undo();
      assertThat(logbook.told(ELSEWHERE)).isEmpty();
    }
  }

  @Test
  @DisplayName("what others said of values that stay the same is kept as well")
  void withoutAChange() throws Exception {
    try (var logbook = Stores.create(temp.resolve("store"))) {
      logbook.apply("edit", List.of(Change.added(theCase(Map.of()))));
      var later = new Said("Dr Mori", Instant.parse("2030-01-02T03:04:05Z"), new UUID(5, 5));
      logbook.apply(
          "merge",
          List.of(),
          new Attribution(
              new UUID(9, 9), Map.of(CASE, Map.of("label", later)), Map.of(ELSEWHERE, CASE)));
      assertThat(logbook.told(ELSEWHERE).orElseThrow().caseId()).isEqualTo(CASE);
      logbook.undo();
      assertThat(logbook.told(ELSEWHERE)).isEmpty();
    }
  }

  private static void merge(Logbook logbook) throws StoreTrouble {
    var before = theCase(Map.of());
    logbook.apply("edit", List.of(Change.added(before)));
    logbook.apply(
        "merge",
        List.of(Change.edited(before, theCase(Map.of("age", "60")))),
        new Attribution(
            new UUID(9, 9), Map.of(CASE, Map.of("age", COLLEAGUE)), Map.of(ELSEWHERE, CASE)));
  }

  private static void assertSaid(Logbook logbook) {
    assertThat(said(logbook).get("age")).isEqualTo(COLLEAGUE);
    assertThat(said(logbook).get("label").log()).isEqualTo(logbook.id());
    assertThat(logbook.told(ELSEWHERE).orElseThrow().caseId()).isEqualTo(CASE);
    assertThat(logbook.told(CASE).orElseThrow().aliases()).containsExactly(ELSEWHERE);
  }

  private static Map<String, Said> said(Logbook logbook) {
    return logbook.told(CASE).orElseThrow().entries().stream()
        .map(Told::said)
        .findFirst()
        .orElseThrow();
  }

  private static Entry theCase(Map<String, String> more) {
    var texts = new java.util.HashMap<>(Map.of("id", CASE.toString(), "label", "Case 1"));
    texts.putAll(more);
    return Entry.of(EntryKind.CASE, texts);
  }
}
