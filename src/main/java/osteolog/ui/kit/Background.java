package osteolog.ui.kit;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// Work away from the screen: what to do goes to the worker, what came of it back to the screen,
/// what went wrong to the one place for trouble.
///
/// A worker does its work in the order in which it was asked for; it is never interrupted, because
/// an interrupt during file work closes the store for the whole program.
public final class Background {

  private final Executor worker;
  private final Executor screen;
  private final Consumer<Throwable> trouble;

  /// The three things that tests replace.
  public Background(Executor worker, Executor screen, Consumer<Throwable> trouble) {
    this.worker = worker;
    this.screen = screen;
    this.trouble = trouble;
  }

  /// Does `work` on the worker, then `after` with its result on the screen; trouble is told.
  public <T> void ask(Callable<T> work, Consumer<T> after) {
    ask(work, after, this::tell);
  }

  /// Does `work` on the worker, then on the screen `after` with its result, or `failed` with what
  /// went wrong, whatever it was.
  public <T> void ask(Callable<T> work, Consumer<T> after, Consumer<Throwable> failed) {
    worker.execute(
        () -> {
          Runnable answer;
          try {
            var result = work.call();
            answer = () -> after.accept(result);
          } catch (Throwable wrong) {
            answer = () -> failed.accept(wrong);
          }
          screen.execute(answer);
        });
  }

  /// Runs on the screen.
  public void onScreen(Runnable shown) {
    screen.execute(shown);
  }

  /// Tells of trouble.
  public void tell(Throwable wrong) {
    trouble.accept(wrong);
  }
}
