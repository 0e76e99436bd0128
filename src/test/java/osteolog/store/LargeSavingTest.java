package osteolog.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import osteolog.domain.CaseFile;
import osteolog.domain.Change;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.time.Moment;

class LargeSavingTest {

  private static final int CASES = 100;
  private static final int SCORES = 52;

  @TempDir Path temp;

  @Test
  @DisplayName("more changes than are held are one act: kept, proven, undone, done again as one")
  void oneAct() throws Exception {
    var folder = temp.resolve("store");
    Object full;
    try (var logbook = Stores.create(folder)) {
      logbook.apply("edit", new Samples(1).wholeCase(1));
      var before = Stores.content(logbook);
      var act = logbook.applyAll("import", Spool.of(LargeSavingTest::many));
      assertThat(act.isLarge()).isTrue();
      assertThat(logbook.count(EntryKind.PAIN)).isGreaterThan(Act.LARGE);
      full = Stores.content(logbook);
      logbook.undo();
      assertThat(Stores.content(logbook).equals(before)).isTrue();
      logbook.redo();
      assertThat(Stores.content(logbook).equals(full)).isTrue();
      assertThat(logbook.check().sound()).isTrue();
    }
    try (var logbook = Stores.open(folder)) {
      assertThat(logbook.undoable().orElseThrow().isLarge()).isTrue();
      assertThat(Stores.content(logbook).equals(full)).isTrue();
    }
    Files.delete(folder.resolve("osteolog.mv.db"));
    try (var logbook = Stores.open(folder)) {
      assertThat(logbook.report().rebuilt()).isTrue();
      assertThat(Stores.content(logbook).equals(full)).isTrue();
      assertThat(logbook.check().sound()).isTrue();
    }
  }

  @Test
  @DisplayName("what is stopped, fails or is refused on the way leaves nothing behind")
  void allOrNothing() throws Exception {
    var folder = temp.resolve("store");
    try (var logbook = Stores.create(folder)) {
      logbook.apply("edit", new Samples(1).wholeCase(1));
      var before = Stores.content(logbook);
      assertThat(Spool.of(to -> !many(to))).isNull();
      assertThatThrownBy(() -> Spool.of(LargeSavingTest::failing)).isInstanceOf(IOException.class);
      assertThatThrownBy(() -> logbook.applyAll("import", Spool.of(LargeSavingTest::twice)))
          .isInstanceOfSatisfying(
              StoreTrouble.class,
              trouble -> assertThat(trouble.kind()).isEqualTo(StoreTrouble.Kind.LABEL_TAKEN));
      assertThat(Stores.content(logbook).equals(before)).isTrue();
      logbook.apply("edit", new Samples(2).wholeCase(1));
      assertThat(logbook.check().sound()).isTrue();
    }
  }

  @Test
  @DisplayName(
      "an edit of what was changed meanwhile is refused, one of what was just added is not")
  void edits() throws Exception {
    try (var logbook = Stores.create(temp.resolve("store"))) {
      var one = Samples.plainCase(new UUID(1, 1), "one");
      var two = Samples.plainCase(new UUID(1, 1), "two");
      logbook.apply("edit", java.util.List.of(Change.added(one)));
      assertThatThrownBy(
              () -> logbook.applyAll("import", Spool.of(to -> told(to, Change.edited(two, one)))))
          .isInstanceOfSatisfying(
              StoreTrouble.class,
              trouble -> assertThat(trouble.kind()).isEqualTo(StoreTrouble.Kind.CHANGED_MEANWHILE));
      logbook.applyAll(
          "import", Spool.of(to -> told(to, Change.edited(one, two), Change.edited(two, one))));
      assertThat(logbook.summaries().getFirst().surgicalCase()).isEqualTo(one);
    }
  }

  @Test
  @DisplayName("what is derived of a case is what its tables hold, in whatever order it was told")
  void derived() throws Exception {
    var folder = temp.resolve("store");
    try (var logbook = Stores.create(folder)) {
      logbook.apply("edit", new Samples(1).wholeCase(1));
      logbook.applyAll("import", Spool.of(LargeSavingTest::muddled));
      assertDerived(logbook);
      logbook.undo();
      assertDerived(logbook);
      logbook.redo();
      assertDerived(logbook);
      assertThat(logbook.check().sound()).isTrue();
    }
    Files.delete(folder.resolve("osteolog.mv.db"));
    try (var logbook = Stores.open(folder)) {
      assertDerived(logbook);
      assertThat(logbook.check().sound()).isTrue();
    }
  }

  private static void assertDerived(Logbook logbook) {
    var digests = Digest.all(logbook.handle());
    var packs = PainPack.all(logbook.handle());
    int cases = 0;
    for (var summary : logbook.summaries()) {
      var file = CaseFiles.stored(logbook.handle(), summary.id()).orElseThrow();
      assertThat(digests).containsEntry(summary.id(), Digest.of(file));
      assertThat(packs.getOrDefault(summary.id(), new byte[0])).isEqualTo(PainPack.of(file));
      cases++;
    }
    assertThat(digests).hasSize(cases);
  }

  /// Cases with their entries, entries that come late, an edit, a case that goes again, and a case
  /// and an entry of one identity.
  private static boolean muddled(Consumer<Change> to) {
    many(to);
    for (int i = 0; i < 10; i++) {
      var id = new UUID(5, i);
      var one = Samples.plainCase(id, "Muddled " + i);
      to.accept(Change.added(one));
      to.accept(Change.added(Samples.nrs(new UUID(6, i), id, Moment.months(3), "4")));
      if (i % 3 == 0) {
        to.accept(Change.edited(one, Samples.plainCase(id, "Edited " + i)));
      }
      if (i % 4 == 1) {
        to.accept(Change.added(Samples.nrs(id, new UUID(5, i - 1), Moment.months(1), "5")));
        to.accept(Change.added(Samples.biopsy(new UUID(9, i), id, "2020-01-02")));
      }
    }
    var gone = Samples.plainCase(new UUID(5, 10), "Gone");
    return told(to, Change.added(gone), Change.removed(gone));
  }

  @Test
  @Tag("longtest")
  @DisplayName("a million scores are kept as one act in 512 MB of memory")
  void aMillion() throws Exception {
    try (var logbook = Stores.create(temp.resolve("store"))) {
      var caseId = new UUID(7, 7);
      long begun = System.nanoTime();
      logbook.applyAll(
          "import",
          Spool.of(
              to -> {
                for (int i = 0; i < 10_000; i++) {
                  var id = new UUID(7, i);
                  to.accept(Change.added(Samples.plainCase(id, "Case " + i)));
                  for (int k = 0; k < 100; k++) {
                    to.accept(
                        Change.added(
                            Samples.nrs(new UUID(i, k), id, Moment.months(k), "" + (i + k) % 11)));
                  }
                }
                return true;
              }));
      System.out.println("a million scores: " + (System.nanoTime() - begun) / 1_000_000 + " ms");
      assertThat(logbook.count(EntryKind.PAIN)).isEqualTo(1_000_000);
      assertThat(logbook.caseFile(caseId)).extracting(CaseFile::entries).isNotNull();
      begun = System.nanoTime();
      assertThat(logbook.check().sound()).isTrue();
      System.out.println("proven: " + (System.nanoTime() - begun) / 1_000_000 + " ms");
    }
  }

  private static boolean failing(Consumer<Change> to) throws IOException {
    many(to);
    throw new IOException();
  }

  private static boolean twice(Consumer<Change> to) {
    return told(
        to,
        Change.added(Samples.plainCase(new UUID(8, 8), "new")),
        Change.added(Samples.plainCase(new UUID(9, 9), "new")));
  }

  private static boolean told(Consumer<Change> to, Change... changes) {
    java.util.List.of(changes).forEach(to);
    return true;
  }

  private static boolean many(Consumer<Change> to) {
    for (int i = 0; i < CASES; i++) {
      var caseId = new UUID(3, i);
      to.accept(Change.added(Samples.plainCase(caseId, "Imported " + i)));
      for (int k = 0; k < SCORES; k++) {
        to.accept(
            Change.added(
                Samples.nrs(new UUID(4, i * SCORES + k), caseId, Moment.months(k), "" + k % 11)));
      }
    }
    return true;
  }
}
