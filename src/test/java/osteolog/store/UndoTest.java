package osteolog.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.OptionalLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class UndoTest {

  @Property(tries = 2, shrinking = ShrinkingMode.OFF)
  @Label("100 random edits, undone one by one across a restart, leave what was there before each")
  void undoneOneByOne(@ForAll long seed) throws Exception {
    try (var temp = new TempFolder()) {
      undoneOneByOne(temp.path().resolve("store"), seed);
    }
  }

  private static void undoneOneByOne(Path folder, long seed) throws StoreTrouble {
    var before = new ArrayDeque<List<Object>>();
    try (var logbook = Stores.create(folder)) {
      var edits = new RandomEdits(logbook, seed);
      for (int i = 0; i < 100; i++) {
        before.push(Stores.content(logbook));
        edits.act();
      }
    }
    try (var logbook = Stores.open(folder)) {
      var full = Stores.content(logbook);
      while (!before.isEmpty()) {
        logbook.undo();
        assertThat(Stores.content(logbook).equals(before.pop())).isTrue();
      }
      assertThat(logbook.undoable()).isEmpty();
      assertThat(logbook.summaries()).isEmpty();
      for (int i = 0; i < 100; i++) {
        logbook.redo();
      }
      assertThat(logbook.redoable()).isEmpty();
      assertThat(Stores.content(logbook).equals(full)).isTrue();
      assertThat(logbook.check().sound()).isTrue();
    }
  }

  @Property(tries = 3, shrinking = ShrinkingMode.OFF)
  @Label("index, counts and pain after random edits are those of a store opened afresh")
  void indexFollows(@ForAll long seed) throws Exception {
    try (var temp = new TempFolder()) {
      indexFollows(temp.path().resolve("store"), seed);
    }
  }

  private static void indexFollows(Path folder, long seed) throws StoreTrouble {
    Object content;
    Object index;
    Object undoable;
    var logbook = Stores.create(folder);
    var edits = new RandomEdits(logbook, seed);
    logbook.painSeries(_ -> true);
    for (int i = 0; i < 120; i++) {
      edits.actOrUndo();
    }
    content = Stores.content(logbook);
    index = List.of(logbook.index().all(), Stores.counts(logbook), Stores.pain(logbook));
    undoable = List.of(logbook.undoable(), logbook.redoable());
    logbook.close();
    try (var fresh = Stores.open(folder)) {
      assertThat(Stores.content(fresh).equals(content)).isTrue();
      var freshIndex = List.of(fresh.index().all(), Stores.counts(fresh), Stores.pain(fresh));
      assertThat(freshIndex.equals(index)).isTrue();
      assertThat(List.of(fresh.undoable(), fresh.redoable()).equals(undoable)).isTrue();
      assertThat(fresh.check().sound()).isTrue();
    }
  }

  @Test
  @DisplayName("a new act after an undo leaves nothing to do again")
  void newActClearsRedo() {
    var stack = new UndoStack();
    stack.push(step(1));
    stack.push(step(2));
    stack.push(new History.Step(3, OptionalLong.of(2)));
    assertThat(stack.undoable()).hasValue(1);
    assertThat(stack.redoable()).hasValue(3);
    stack.push(new History.Step(4, OptionalLong.of(3)));
    assertThat(stack.undoable()).hasValue(4);
    assertThat(stack.redoable()).isEmpty();
    stack.push(new History.Step(5, OptionalLong.of(4)));
    stack.push(step(6));
    assertThat(stack.undoable()).hasValue(6);
    assertThat(stack.redoable()).isEmpty();
  }

  private static History.Step step(long number) {
    return new History.Step(number, OptionalLong.empty());
  }
}
