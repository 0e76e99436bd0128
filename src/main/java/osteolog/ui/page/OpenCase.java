package osteolog.ui.page;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import osteolog.domain.CaseFile;
import osteolog.domain.entry.SurgicalCase;
import osteolog.store.Logbook;
import osteolog.ui.kit.Background;
import osteolog.ui.kit.Edits;

/// The case that a page shows: read anew after every edit, and let go with the page.
public final class OpenCase {

  private final Logbook logbook;
  private final Background background;
  private final Edits edits;

  private @Nullable UUID id;
  private @Nullable CaseFile file;
  private Subscription reading = () -> {};
  private Consumer<CaseFile> read = _ -> {};
  private Runnable gone = () -> {};
  private Runnable notKept = () -> {};

  /// A case of this log book, changed through `edits`.
  public OpenCase(Logbook logbook, Background background, Edits edits) {
    this.logbook = logbook;
    this.background = background;
    this.edits = edits;
  }

  /// What to do with each reading, when the case is there no more, and when a new one was refused.
  void on(Consumer<CaseFile> read, Runnable gone, Runnable notKept) {
    this.read = read;
    this.gone = gone;
    this.notKept = notKept;
  }

  /// Takes this case from here on; it may be a new one that is not kept yet.
  void begin(UUID caseId) {
    end();
    id = caseId;
    reading = edits.onChange(act -> read(act.isEmpty()));
  }

  /// Reads the case as it is kept.
  void read() {
    read(false);
  }

  private void read(boolean afterFailure) {
    var wanted = id;
    if (wanted == null) {
      return;
    }
    background.ask(
        () ->
            logbook.index().get(wanted).isPresent()
                ? Optional.of(logbook.caseFile(wanted))
                : Optional.<CaseFile>empty(),
        found -> {
          // What was read before a later edit is older than what the user sees; that edit reads
          // anew.
          if (wanted.equals(id) && edits.isIdle()) {
            take(found, afterFailure);
          }
        });
  }

  private void take(Optional<CaseFile> found, boolean afterFailure) {
    if (found.isPresent()) {
      file = found.get();
      read.accept(found.get());
    } else if (file != null) {
      gone.run();
    } else if (afterFailure) {
      notKept.run();
    }
  }

  /// Lets go of the case.
  void end() {
    reading.unsubscribe();
    reading = () -> {};
    id = null;
    file = null;
  }

  /// The case with its entries, where it has been read.
  Optional<CaseFile> file() {
    return Optional.ofNullable(file);
  }

  /// Whether another case has the label of this one.
  boolean isLabelTaken(SurgicalCase one) {
    boolean own = file != null && file.surgicalCase().label().equals(one.label());
    return !own && logbook.index().hasLabel(one.label());
  }

  /// Removes the case with all its entries; undo brings them back.
  void remove() {
    var removed = id;
    if (removed != null) {
      background.ask(
          () -> logbook.removal(removed), changes -> edits.apply("remove.case", changes, () -> {}));
    }
  }
}
