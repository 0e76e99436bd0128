package osteolog.ui.kit;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The long work that takes cases out of the log or brings them in: one piece at a time, on a
/// worker of its own, so that no save waits for it. It goes on while other screens are shown.
public final class LongWork {

  /// A piece of work, done on the worker.
  ///
  /// @param <T> what comes of it
  @FunctionalInterface
  public interface Deed<T> {
    /// Does it; tells the job how far it is, and asks it whether to stop.
    T done(Job job) throws Exception;
  }

  private final Background worker;
  private final ReadOnlyObjectWrapper<Optional<Job>> underWay =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private String about = "";
  private String said = "";

  /// Work on this worker.
  public LongWork(Background worker) {
    this.worker = worker;
  }

  /// What is under way; empty while nothing is.
  public ReadOnlyObjectProperty<Optional<Job>> underWay() {
    return underWay.getReadOnlyProperty();
  }

  /// What is under way, in words; empty where nobody said so, as of an export.
  public String about() {
    return about;
  }

  /// The sentence with which the last work ended; empty before that.
  public String said() {
    return said;
  }

  /// Begins with `deed`, unless other work is under way. On the screen, `done` takes what came of
  /// it, or `failed` is asked after the trouble was told; each gives the sentence to show.
  public <T> void begin(Deed<T> deed, Function<T, String> done, Supplier<String> failed) {
    begin("", deed, done, failed);
  }

  /// Begins as the other way does, and says in words what is under way.
  public <T> void begin(
      String words, Deed<T> deed, Function<T, String> done, Supplier<String> failed) {
    if (underWay.get().isPresent()) {
      return;
    }
    about = words;
    var job = new Job(worker);
    underWay.set(Optional.of(job));
    worker.ask(
        () -> deed.done(job),
        result -> end(done.apply(result)),
        wrong -> {
          worker.tell(wrong);
          end(failed.get());
        });
  }

  private void end(String sentence) {
    said = sentence;
    underWay.set(Optional.empty());
  }

  /// Asks what is under way to stop; no half file is left.
  public void stop() {
    underWay.get().ifPresent(Job::stop);
  }
}
