package osteolog.ui.files;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import osteolog.exchange.image.FileRefused;
import osteolog.ui.kit.Background;
import osteolog.ui.kit.Job;

/// The files that are to be attached: each is copied aside and read, one after the other, and the
/// next only when it was decided what becomes of the one before.
final class Arrivals {

  /// Who decides.
  interface Desk {
    /// A file is being read, which may take a while.
    void reading(String name);

    /// A file was read and waits to be kept or discarded.
    void read(Offered offered);

    /// A file was refused; nothing of it is left.
    void refused(String name, FileRefused refused);

    /// No file is being read and none waits.
    void idle();
  }

  private final Intake intake;
  private final Background worker;
  private final Desk desk;
  private final Deque<Path> waiting = new ArrayDeque<>();
  private @Nullable Job job;
  private @Nullable Offered offered;

  Arrivals(Intake intake, Background worker, Desk desk) {
    this.intake = intake;
    this.worker = worker;
    this.desk = desk;
  }

  /// Takes files in after those that wait already.
  void add(List<Path> files) {
    waiting.addAll(files);
    next();
  }

  /// How many wait behind the one that is read or shown.
  int behind() {
    return waiting.size();
  }

  /// The file that waits to be kept or discarded.
  @Nullable Offered offered() {
    return offered;
  }

  private void next() {
    if (job != null || offered != null) {
      return;
    }
    var path = waiting.poll();
    if (path == null) {
      desk.idle();
      return;
    }
    var mine = new Job(worker);
    job = mine;
    var last = path.getFileName();
    var name = last == null ? path.toString() : last.toString();
    desk.reading(name);
    worker.ask(
        () -> intake.read(path, name, mine::isStopped),
        read -> {
          if (read.isEmpty()) {
            ended(mine);
          } else if (mine.isStopped()) {
            letGo(read.get());
            ended(mine);
          } else {
            job = null;
            offered = read.get();
            desk.read(read.get());
          }
        },
        wrong -> {
          if (wrong instanceof FileRefused refused) {
            // What was let go of may belong to another case than the one that is shown now.
            if (!mine.isStopped()) {
              desk.refused(name, refused);
            }
          } else {
            worker.tell(wrong);
          }
          ended(mine);
        });
  }

  private void ended(Job ended) {
    if (job == ended) {
      job = null;
      next();
    }
  }

  /// Makes the file that is shown count, then does `then`, and goes on to the next.
  void keep(Runnable then) {
    var kept = offered;
    offered = null;
    if (kept != null) {
      worker.ask(() -> intake.keep(kept), _ -> then.run());
    }
    next();
  }

  /// Lets go of the file that is read or shown, and goes on to the next.
  void discard() {
    if (job != null) {
      job.stop();
      return;
    }
    var left = offered;
    offered = null;
    if (left != null) {
      letGo(left);
    }
    next();
  }

  /// Lets go of all files.
  void end() {
    waiting.clear();
    if (job != null) {
      job.stop();
      job = null;
    }
    var left = offered;
    offered = null;
    if (left != null) {
      letGo(left);
    }
  }

  private void letGo(Offered left) {
    worker.ask(() -> intake.discard(left), _ -> {});
  }
}
