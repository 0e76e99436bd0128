package osteolog.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import osteolog.domain.CaseProgress;
import osteolog.domain.CaseSummary;
import osteolog.domain.Change;
import osteolog.domain.Signature;
import osteolog.domain.Widening;
import osteolog.domain.entry.SurgicalCase;
import osteolog.domain.pool.Attribution;
import osteolog.store.Act;
import osteolog.store.Changes;
import osteolog.store.Logbook;
import osteolog.store.Spool;
import osteolog.store.StoreTrouble;

/// The one way from a screen to the store: sends changes to the worker, and tells every open screen
/// to read again when they are kept. Undo and redo come from the store's own history.
///
/// All of it runs on the screen's thread but the deeds themselves.
public final class Edits {

  /// How the last edit stands.
  public enum State {
    /// Nothing edited since the program started.
    UNTOUCHED,
    /// On its way to the disk.
    SAVING,
    /// On the disk.
    SAVED,
    /// Refused or failed; the trouble was told.
    FAILED
  }

  /// What can be undone and redone now.
  public record Steps(Optional<Act> undo, Optional<Act> redo) {}

  private final Logbook logbook;
  private final Background background;
  private final Supplier<Signature> signature;
  private final List<Consumer<Optional<Act>>> readers = new ArrayList<>();
  private final List<Consumer<Boolean>> waiting = new ArrayList<>();
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.UNTOUCHED);
  private final ReadOnlyObjectWrapper<Steps> steps =
      new ReadOnlyObjectWrapper<>(new Steps(Optional.empty(), Optional.empty()));
  private int pending;
  private boolean failing;

  @FunctionalInterface
  private interface Deed {
    Optional<Act> act() throws Exception;
  }

  private record Done(Optional<Act> act, Steps steps) {}

  /// Edits of this log book; `signature` says who edits, and today.
  public Edits(Logbook logbook, Background background, Supplier<Signature> signature) {
    this.logbook = logbook;
    this.background = background;
    this.signature = signature;
    background.ask(this::stepsNow, steps::set);
  }

  private Steps stepsNow() {
    return new Steps(logbook.undoable(), logbook.redoable());
  }

  /// Keeps the changes, and what they do to the state of their cases, as one act under a name, such
  /// as `edit.pain`; `refused` runs where they were not kept.
  public void apply(String name, List<Change> changes, Runnable refused) {
    run(() -> Optional.of(logbook.apply(name, widened(changes))), refused);
  }

  private List<Change> widened(List<Change> changes) {
    return CaseProgress.widened(changes, this::kept, signature.get());
  }

  private Optional<SurgicalCase> kept(UUID id) {
    return logbook.index().get(id).map(CaseSummary::surgicalCase);
  }

  /// Keeps what others said, with what it does to the state of their cases, as one act.
  public void pool(String name, List<Change> changes, Attribution from, Runnable refused) {
    run(() -> Optional.of(logbook.apply(name, widened(changes), from)), refused);
  }

  /// Keeps what was spooled, as one act; `ended` runs with whether it was kept. What stopped it, if
  /// anything did, is told as trouble.
  public void applyAll(String name, Spool changes, Consumer<Boolean> ended) {
    run(
        () -> {
          var act = Optional.of(logbook.applyAll(name, changes));
          background.onScreen(() -> ended.accept(true));
          return act;
        },
        () -> ended.accept(false));
  }

  /// Takes changes, and what they do to the state of their cases, to be kept by [#applyAll]; none
  /// where they were stopped. May be called on any worker.
  public <E extends Exception> @Nullable Spool spool(Changes<E> changes) throws StoreTrouble, E {
    return Spool.of(widened(changes));
  }

  private <E extends Exception> Changes<E> widened(Changes<E> changes) {
    return to -> {
      var widening = new Widening(this::kept, signature.get());
      return changes.tell(change -> widening.of(change).forEach(to));
    };
  }

  /// Who edits, and today.
  public Signature signature() {
    return signature.get();
  }

  /// Takes back the last act, if there is one.
  public void undo() {
    if (pending > 0 || steps.get().undo().isPresent()) {
      run(
          () -> logbook.undoable().isPresent() ? Optional.of(logbook.undo()) : Optional.empty(),
          () -> {});
    }
  }

  /// Does the act again that was taken back last, if there is one.
  public void redo() {
    if (pending > 0 || steps.get().redo().isPresent()) {
      run(
          () -> logbook.redoable().isPresent() ? Optional.of(logbook.redo()) : Optional.empty(),
          () -> {});
    }
  }

  /// How the last edit stands.
  public ReadOnlyObjectProperty<State> state() {
    return state.getReadOnlyProperty();
  }

  /// What can be undone and redone now.
  public ReadOnlyObjectProperty<Steps> steps() {
    return steps.getReadOnlyProperty();
  }

  /// Whether nothing is on its way to the disk. What was read before that is older than what the
  /// user sees, and must not be shown.
  public boolean isIdle() {
    return pending == 0;
  }

  /// Runs `then` once nothing is on its way to the disk, with whether all of it arrived.
  public void whenIdle(Consumer<Boolean> then) {
    if (isIdle()) {
      then.accept(true);
    } else {
      waiting.add(then);
    }
  }

  /// Calls `reader` on the screen after every act, with the act, and after every failure with none,
  /// until the subscription ends.
  public Subscription onChange(Consumer<Optional<Act>> reader) {
    readers.add(reader);
    return () -> readers.remove(reader);
  }

  private void run(Deed deed, Runnable refused) {
    pending++;
    state.set(State.SAVING);
    background.ask(
        () -> new Done(deed.act(), stepsNow()),
        done -> {
          pending--;
          steps.set(done.steps());
          answered(done.act(), State.SAVED);
        },
        wrong -> {
          pending--;
          // What was sent after it rests on it and fails too: the first failure is the reason.
          if (!failing) {
            failing = true;
            background.tell(wrong);
          }
          refused.run();
          answered(Optional.empty(), State.FAILED);
        });
  }

  private void answered(Optional<Act> act, State now) {
    state.set(failing ? State.FAILED : pending > 0 ? State.SAVING : now);
    for (var reader : List.copyOf(readers)) {
      try {
        reader.accept(act);
      } catch (RuntimeException wrong) {
        // One screen that fails must not leave the others with what is no longer so.
        background.tell(wrong);
      }
    }
    if (pending == 0) {
      boolean arrived = !failing;
      failing = false;
      var ready = List.copyOf(waiting);
      waiting.clear();
      ready.forEach(then -> then.accept(arrived));
    }
  }
}
