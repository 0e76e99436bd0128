package osteolog.ui.review;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import osteolog.domain.Change;
import osteolog.store.Act;
import osteolog.store.Logbook;
import osteolog.ui.kit.Background;
import osteolog.ui.kit.Edits;
import osteolog.ui.kit.EveryCase;
import osteolog.ui.kit.Job;

/// The findings of every case: read once, away from the screen, and then kept up with every act.
///
/// It is used on the screen's thread alone.
final class AllFindings {

  private final Logbook logbook;
  private final Background background;
  private final Background reading;
  private final Map<UUID, List<FindingRow>> rows = new HashMap<>();
  private final Set<UUID> changed = new HashSet<>();
  private Consumer<Job> started = _ -> {};
  private Runnable ended = () -> {};
  private boolean isRead;
  private @Nullable Job job;

  /// The findings of this log book; `background` reads single cases, `reading` all of them, so that
  /// no save waits for it.
  AllFindings(Logbook logbook, Background background, Background reading, Edits edits) {
    this.logbook = logbook;
    this.background = background;
    this.reading = reading;
    edits.onChange(act -> act.ifPresent(this::note));
  }

  private void note(Act act) {
    if (act.isLarge()) {
      isRead = false;
    }
    act.changes().stream().map(Change::caseId).forEach(changed::add);
  }

  /// What to do when all cases begin to be read, and when there is something new to show.
  void on(Consumer<Job> started, Runnable ended) {
    this.started = started;
    this.ended = ended;
  }

  /// Reads what is not known yet: every case at first, then those that were edited.
  void read() {
    if (isRead) {
      readChanged();
    } else if (job == null) {
      readAll();
    }
  }

  private void readAll() {
    var begun = new Job(reading);
    job = begun;
    changed.clear();
    started.accept(begun);
    reading.ask(
        () -> all(begun),
        found -> {
          found.ifPresent(
              all -> {
                rows.clear();
                rows.putAll(all);
              });
          end(found.isPresent());
        },
        wrong -> {
          reading.tell(wrong);
          end(false);
        });
  }

  /// Every case's findings; none where it was stopped.
  private Optional<Map<UUID, List<FindingRow>>> all(Job begun) {
    var found = new HashMap<UUID, List<FindingRow>>();
    boolean whole =
        EveryCase.read(
            logbook, begun, file -> found.put(file.surgicalCase().id(), FindingRow.of(file)));
    return whole ? Optional.of(found) : Optional.empty();
  }

  private void end(boolean whole) {
    job = null;
    isRead = whole;
    ended.run();
    if (whole) {
      readChanged();
    }
  }

  private void readChanged() {
    if (changed.isEmpty()) {
      return;
    }
    var ids = Set.copyOf(changed);
    changed.clear();
    background.ask(
        () -> {
          var found = new HashMap<UUID, List<FindingRow>>();
          for (var id : ids) {
            found.put(
                id,
                logbook.index().get(id).isPresent()
                    ? FindingRow.of(logbook.caseFile(id))
                    : List.of());
          }
          return found;
        },
        found -> {
          rows.putAll(found);
          ended.run();
        });
  }

  /// Whether every case has been read.
  boolean isRead() {
    return isRead;
  }

  /// Stops reading, where it is under way.
  void stop() {
    if (job != null) {
      job.stop();
    }
  }

  /// What is known, case by case in the order of their labels.
  Stream<FindingRow> rows() {
    return logbook.index().all().stream()
        .flatMap(summary -> rows.getOrDefault(summary.id(), List.of()).stream());
  }
}
