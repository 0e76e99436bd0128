package osteolog.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import osteolog.domain.entry.NewIds;
import osteolog.store.Logbook;
import osteolog.store.Progress;
import osteolog.store.StoreTrouble;
import osteolog.ui.Shell;
import osteolog.ui.kit.Background;
import osteolog.ui.kit.FileChoice;
import osteolog.ui.kit.Theme;
import osteolog.ui.kit.Trouble;
import osteolog.ui.kit.View;
import osteolog.words.Words;

/// A window over a fresh log in a test's own folder, on a day that stands still; the work is done
/// on the screen thread at once, so that a test sees what came of it.
final class OpenLog implements AutoCloseable {

  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T09:30:00Z"), ZoneOffset.UTC);

  final Outside outside;
  final Logbook logbook;
  final Hands hands = Hands.atWindow();
  final List<Throwable> troubles = new ArrayList<>();
  Optional<Path> chosen = Optional.empty();
  List<Path> more = List.of();
  private final Deque<Runnable> waiting = new ConcurrentLinkedDeque<>();
  private boolean stepped;
  private View<Shell> shell;

  private OpenLog(Path folder, Locale language) throws StoreTrouble {
    outside =
        new Outside(
            CLOCK,
            "dr",
            Words.in(language),
            folder,
            new Settings(folder.resolveSibling(folder.getFileName() + ".settings.json")));
    logbook =
        Logbook.isStore(folder)
            ? Logbook.open(folder, outside.opening(Progress.NONE))
            : Logbook.create(folder, outside.opening(Progress.NONE));
  }

  static OpenLog empty(Path folder) throws StoreTrouble {
    return new OpenLog(folder, Locale.ENGLISH);
  }

  static OpenLog published(Path folder, Locale language) throws StoreTrouble {
    var log = new OpenLog(folder, language);
    NewLog.load(log.logbook);
    return log;
  }

  /// From now on the worker does one piece of work whenever the test says so, as a slow disk would.
  OpenLog stepped() {
    stepped = true;
    return this;
  }

  /// The worker does the next piece of work, and the screen takes the answer.
  OpenLog step() {
    var work = waiting.poll();
    if (work != null) {
      work.run();
    }
    hands.settle();
    return this;
  }

  /// The worker does all that it was asked.
  OpenLog catchUp() {
    while (!waiting.isEmpty()) {
      step();
    }
    return this;
  }

  /// What a close button does; tells whether the window would close.
  boolean closes() {
    var closed = new AtomicBoolean();
    hands.onScreen(() -> shell.controller().leave(() -> closed.set(true)));
    catchUp();
    return closed.get();
  }

  /// Opens the window over the log.
  OpenLog window(ColorScheme scheme, double width, double height) {
    var theme = hands.onScreen(Theme::new);
    hands.onScreen(() -> theme.set(scheme));
    var background =
        stepped
            ? new Background(waiting::add, Platform::runLater, this::tell)
            : new Background(Runnable::run, Runnable::run, this::tell);
    var wiring =
        new Wiring(
            logbook,
            background,
            background,
            outside,
            new Chosen(),
            theme,
            new NewIds(CLOCK, new Random(1)));
    hands.show(
        () -> {
          shell = wiring.shell();
          return shell.root();
        },
        width,
        height);
    catchUp();
    hands.onScreen(() -> shell.controller().logIsAt(outside.log().toString()));
    hands.onScreen(() -> shell.controller().ready());
    return this;
  }

  OpenLog window() {
    return window(ColorScheme.LIGHT, 980, 700);
  }

  /// Loads one FXML by its name, in these words.
  View<?> load(String name, Words words) {
    if (name.equals("start")) {
      return Wiring.startScreen(words);
    }
    var spoken =
        new Outside(outside.clock(), outside.user(), words, outside.log(), outside.settings());
    var background = new Background(Runnable::run, Runnable::run, troubles::add);
    return new Wiring(
            logbook,
            background,
            background,
            spoken,
            new Chosen(),
            new Theme(),
            new NewIds(CLOCK, new Random(1)))
        .view(name);
  }

  private void tell(Throwable failure) {
    troubles.add(failure);
    shell.controller().tell(Trouble.of(failure, outside.words()));
  }

  @Override
  public void close() throws StoreTrouble {
    hands.close();
    logbook.close();
  }

  final class Chosen implements FileChoice {
    @Override
    public Optional<Path> newFile(String title, String proposed, String ending) {
      return chosen.map(folder -> folder.resolve(proposed));
    }

    @Override
    public Optional<Path> file(String title) {
      return chosen;
    }

    @Override
    public List<Path> files(String title) {
      return Stream.concat(chosen.stream(), more.stream()).toList();
    }

    @Override
    public Optional<Path> folder(String title) {
      return chosen;
    }
  }
}
