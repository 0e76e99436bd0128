package osteolog.store;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalLong;

/// Which act would be undone next and which done again, derived from the acts alone: it is the same
/// after a restart.
final class UndoStack {

  private final Deque<Long> undo = new ArrayDeque<>();
  private final Deque<Long> redo = new ArrayDeque<>();

  /// Takes the next act into account.
  void push(History.Step step) {
    var reverses = step.reverses();
    if (reverses.isEmpty()) {
      undo.push(step.number());
      redo.clear();
    } else if (is(undo, reverses.getAsLong())) {
      undo.pop();
      redo.push(step.number());
    } else if (is(redo, reverses.getAsLong())) {
      redo.pop();
      undo.push(step.number());
    }
  }

  private static boolean is(Deque<Long> stack, long number) {
    var top = stack.peek();
    return top != null && top == number;
  }

  OptionalLong undoable() {
    return top(undo);
  }

  OptionalLong redoable() {
    return top(redo);
  }

  private static OptionalLong top(Deque<Long> stack) {
    var top = stack.peek();
    return top == null ? OptionalLong.empty() : OptionalLong.of(top);
  }
}
