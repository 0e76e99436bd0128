package osteolog.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import osteolog.domain.CaseFile;
import osteolog.domain.Change;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.time.Moment;

class LogbookTest {

  @TempDir Path temp;

  @Test
  @DisplayName("entries of every kind are the same, field by field, after reopening")
  void reopened() throws StoreTrouble {
    var folder = temp.resolve("store");
    var samples = new Samples(1);
    var expected = new HashMap<UUID, Entry>();
    List<Object> content;
    try (var logbook = Stores.create(folder)) {
      for (int i = 0; i < 5; i++) {
        var act = logbook.apply("new case", samples.wholeCase(20));
        act.changes().forEach(c -> expected.put(c.id(), c.entry()));
      }
      Stores.assertSame(Stores.entries(logbook), expected);
      content = Stores.content(logbook);
    }
    try (var logbook = Stores.open(folder)) {
      assertThat(logbook.report().nothing()).isTrue();
      Stores.assertSame(Stores.entries(logbook), expected);
      assertThat(Stores.content(logbook)).isEqualTo(content);
      assertThat(logbook.check().sound()).isTrue();
      assertThat(logbook.count(EntryKind.PAIN)).isEqualTo(100);
    }
  }

  @Test
  @DisplayName("entries stand in the order in which they were made, also after removal and undo")
  void order() throws StoreTrouble {
    var caseId = UUID.randomUUID();
    var first = Samples.biopsy(UUID.randomUUID(), caseId, "2019-03-04");
    var second = Samples.biopsy(UUID.randomUUID(), caseId, "2021-03-04");
    try (var logbook = Stores.create(temp.resolve("store"))) {
      logbook.apply("case", List.of(Change.added(Samples.plainCase(caseId, "A"))));
      logbook.apply("first", List.of(Change.added(first)));
      logbook.apply("second", List.of(Change.added(second)));
      logbook.apply("removed", List.of(Change.removed(first)));
      assertThat(logbook.summary(caseId).anchor().date()).hasToString("Optional[2021-03-04]");
      logbook.undo();
      assertThat(logbook.summary(caseId).anchor().date()).hasToString("Optional[2019-03-04]");
      CaseFile file = logbook.caseFile(caseId);
      assertThat(file.entries()).containsExactly(first, second);
    }
    try (var logbook = Stores.open(temp.resolve("store"))) {
      assertThat(logbook.caseFile(caseId).entries()).containsExactly(first, second);
      assertThat(logbook.summary(caseId).anchor().date()).hasToString("Optional[2019-03-04]");
    }
  }

  @Test
  @DisplayName("a case is removed with its entries and comes back by one undo, after a restart too")
  void removal() throws StoreTrouble {
    var folder = temp.resolve("store");
    List<Object> content;
    UUID caseId;
    try (var logbook = Stores.create(folder)) {
      var act = logbook.apply("case", new Samples(2).wholeCase(3));
      caseId = act.changes().getFirst().caseId();
      content = Stores.content(logbook);
      logbook.apply("remove", logbook.removal(caseId));
      assertThat(logbook.summaries()).isEmpty();
      assertThat(logbook.count(EntryKind.PAIN)).isZero();
    }
    try (var logbook = Stores.open(folder)) {
      assertThat(logbook.undoable().orElseThrow().name()).isEqualTo("remove");
      logbook.undo();
      assertThat(Stores.content(logbook)).isEqualTo(content);
      logbook.redo();
      assertThat(logbook.summaries()).isEmpty();
      logbook.undo();
      assertThat(logbook.history(caseId)).hasSize((1 + 3 * (EntryKind.values().length - 1)) * 5);
      assertThat(logbook.check().sound()).isTrue();
    }
  }

  @Test
  @DisplayName("an edit of what is not stored is refused, and changes nothing")
  void changedMeanwhile() throws StoreTrouble {
    var one = Samples.plainCase(UUID.randomUUID(), "A");
    var other = Samples.plainCase(one.id(), "B");
    try (var logbook = Stores.create(temp.resolve("store"))) {
      logbook.apply("case", List.of(Change.added(one)));
      refused(logbook, StoreTrouble.Kind.CHANGED_MEANWHILE, Change.edited(other, one));
      refused(logbook, StoreTrouble.Kind.CHANGED_MEANWHILE, Change.added(one));
      refused(logbook, StoreTrouble.Kind.CHANGED_MEANWHILE, Change.removed(other));
      assertThat(logbook.summaries()).hasSize(1);
      assertThat(logbook.undoable().orElseThrow().number()).isEqualTo(1);
      assertThat(logbook.check().sound()).isTrue();
    }
  }

  @Test
  @DisplayName("a number is kept as a number: an edit of 4.0 finds the 4 that is stored")
  void numbers() throws Exception {
    var folder = temp.resolve("store");
    var caseId = UUID.randomUUID();
    var said = Samples.nrs(UUID.randomUUID(), caseId, Moment.months(6), "4.0");
    var logbook = Stores.create(folder);
    logbook.apply(
        "case", List.of(Change.added(Samples.plainCase(caseId, "A")), Change.added(said)));
    var act =
        logbook.apply(
            "edit",
            List.of(Change.edited(said, Samples.nrs(said.id(), caseId, Moment.months(6), "5.50"))));
    assertThat(act.changes().getFirst().before().texts()).containsEntry("value", "4");
    assertThat(act.changes().getFirst().after().texts()).containsEntry("value", "5.5");
    logbook.dropDatabase();
    logbook.close();
    try (var reopened = Stores.open(folder)) {
      assertThat(reopened.report().rebuilt()).isFalse();
      assertThat(reopened.check().sound()).isTrue();
    }
  }

  @Test
  @DisplayName("two cases cannot have one label")
  void labelTaken() throws StoreTrouble {
    try (var logbook = Stores.create(temp.resolve("store"))) {
      var first = Samples.plainCase(UUID.randomUUID(), "A");
      var second = Samples.plainCase(UUID.randomUUID(), "B");
      logbook.apply("cases", List.of(Change.added(first), Change.added(second)));
      var again = Change.added(Samples.plainCase(UUID.randomUUID(), "A"));
      refused(logbook, StoreTrouble.Kind.LABEL_TAKEN, again);
      var renamed = Change.edited(second, Samples.plainCase(second.id(), "A"));
      refused(logbook, StoreTrouble.Kind.LABEL_TAKEN, renamed);
      assertThat(logbook.index().all()).hasSize(2);
      logbook.apply("removed", List.of(Change.removed(first)));
      logbook.apply("free again", List.of(again));
      assertThat(logbook.check().sound()).isTrue();
    }
  }

  @Test
  @DisplayName("an entry of no case, and half a character, are refused and leave nothing behind")
  void refusedByStore() throws StoreTrouble {
    try (var logbook = Stores.create(temp.resolve("store"))) {
      var orphan = Samples.biopsy(UUID.randomUUID(), UUID.randomUUID(), "2019");
      refused(logbook, StoreTrouble.Kind.REFUSED_BY_STORE, Change.added(orphan));
      var half = Samples.plainCase(UUID.randomUUID(), "half \uD83D");
      refused(logbook, StoreTrouble.Kind.REFUSED_BY_STORE, Change.added(half));
      assertThat(logbook.summaries()).isEmpty();
      assertThat(logbook.undoable()).isEmpty();
    }
    try (var logbook = Stores.open(temp.resolve("store"))) {
      assertThat(logbook.summaries()).isEmpty();
    }
  }

  @Test
  @DisplayName("there is nothing to undo in a new store")
  void nothingToUndo() throws StoreTrouble {
    try (var logbook = Stores.create(temp.resolve("store"))) {
      assertThat(logbook.undoable()).isEmpty();
      assertThatThrownBy(logbook::undo)
          .isInstanceOfSatisfying(
              StoreTrouble.class,
              t -> assertThat(t.kind()).isEqualTo(StoreTrouble.Kind.NOTHING_TO_UNDO));
    }
  }

  @Test
  @DisplayName("an empty folder can become a store, a folder with files cannot")
  void folders() throws Exception {
    var empty = Files.createDirectory(temp.resolve("empty"));
    Stores.create(empty).close();
    assertThat(Logbook.isStore(empty)).isTrue();
    var held = Files.createDirectory(temp.resolve("held"));
    Files.writeString(held.resolve("letter.txt"), "not ours");
    assertKind(() -> Stores.create(held), StoreTrouble.Kind.NOT_EMPTY);
    assertKind(() -> Stores.create(empty), StoreTrouble.Kind.NOT_EMPTY);
    assertKind(() -> Stores.open(held), StoreTrouble.Kind.NOT_A_STORE);
    assertKind(() -> Stores.open(temp.resolve("none")), StoreTrouble.Kind.MISSING_FOLDER);
    assertKind(() -> Stores.create(temp.resolve("no/such")), StoreTrouble.Kind.MISSING_FOLDER);
    assertKind(() -> Stores.create(temp.resolve("a;INIT=x")), StoreTrouble.Kind.UNSAFE_PATH);
    assertKind(() -> Stores.create(temp.resolve("a\nb")), StoreTrouble.Kind.UNSAFE_PATH);
    assertThat(held.toFile().list()).containsExactly("letter.txt");
  }

  private static void refused(Logbook logbook, StoreTrouble.Kind kind, Change change) {
    assertKind(() -> logbook.apply("refused", List.of(change)), kind);
  }

  static void assertKind(
      org.assertj.core.api.ThrowableAssert.ThrowingCallable call, StoreTrouble.Kind kind) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(StoreTrouble.class, t -> assertThat(t.kind()).isEqualTo(kind))
        .hasNoCause();
  }
}
