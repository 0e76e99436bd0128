package osteolog.app;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import osteolog.domain.entry.NewIds;
import osteolog.store.Logbook;
import osteolog.store.StoreTrouble;
import osteolog.ui.Shell;
import osteolog.ui.StartScreen;
import osteolog.ui.kit.Background;
import osteolog.ui.kit.Theme;
import osteolog.ui.kit.Trouble;
import osteolog.ui.kit.View;

/// The window. It opens the log beside the first paint, and closes only when what was typed is on
/// the disk.
public final class Desktop extends Application {

  private static final long LAST_WORK_SECONDS = 60;

  private final Outside outside = Outside.here();
  private final Theme theme = new Theme();
  private final ExecutorService storing = one("osteolog-store");
  private final ExecutorService exporting = one("osteolog-export");
  private final AtomicReference<@Nullable Logbook> logbook = new AtomicReference<>();
  private @Nullable Stage window;
  private @Nullable Shell shell;
  private volatile @Nullable View<StartScreen> start;

  private static ExecutorService one(String name) {
    return Executors.newSingleThreadExecutor(work -> new Thread(work, name));
  }

  @Override
  public void start(Stage stage) {
    var folder = Path.of(getParameters().getRaw().getFirst());
    Thread.setDefaultUncaughtExceptionHandler((_, failure) -> tell(failure));
    theme.followSystem();
    var first = Wiring.startScreen(outside.words());
    start = first;
    window = stage;
    var scene = new Scene(first.root(), 1200, 800);
    Theme.dress(scene);
    stage.setTitle(outside.words().text("app.title"));
    for (var size : new int[] {16, 32, 64, 128, 256}) {
      var icon = Desktop.class.getResourceAsStream("/osteolog/icons/osteolog-" + size + ".png");
      if (icon != null) {
        stage.getIcons().add(new Image(icon));
      }
    }
    stage.setMinWidth(1000);
    stage.setMinHeight(700);
    stage.setScene(scene);
    stage.setOnCloseRequest(
        request -> {
          if (shell != null) {
            request.consume();
            shell.leave(stage::close);
          }
        });
    stage.show();
    if (Logbook.isStore(folder)) {
      open(() -> Logbook.open(folder, outside.opening(this::reached)));
    } else {
      first.controller().ask(folder, () -> create(folder, true), () -> create(folder, false));
    }
  }

  private void create(Path folder, boolean published) {
    open(
        () ->
            folder.equals(outside.log())
                ? NewLog.own(folder, outside.opening(this::reached), published)
                : NewLog.at(folder, outside.opening(this::reached), published));
  }

  private interface Opened {
    Logbook log() throws Exception;
  }

  private void open(Opened opened) {
    var waiting = start;
    if (waiting != null) {
      waiting.controller().waitFor();
    }
    var background = new Background(storing, Platform::runLater, this::tell);
    background.ask(
        () -> {
          // The worker holds it from the start, so that it is closed even if the window is gone by
          // then.
          var log = opened.log();
          logbook.set(log);
          return log;
        },
        log -> show(log, background));
  }

  private void reached(long done, long total) {
    var waiting = start;
    if (waiting != null) {
      Platform.runLater(() -> waiting.controller().reached(done, total));
    }
  }

  private void show(Logbook log, Background background) {
    var stage = window;
    if (stage == null) {
      return;
    }
    var wiring =
        new Wiring(
            log,
            background,
            new Background(exporting, Platform::runLater, this::tell),
            outside,
            new SystemFileChoice(stage),
            theme,
            new NewIds(outside.clock(), new SecureRandom()));
    var view = wiring.shell();
    shell = view.controller();
    shell.logIsAt(getParameters().getRaw().getFirst());
    stage.getScene().setRoot(view.root());
    view.controller().ready();
    OpeningWords.of(log.report(), outside.words()).ifPresent(view.controller()::tell);
    start = null;
  }

  private void tell(Throwable failure) {
    Trouble.log(failure);
    var trouble = Trouble.of(failure, outside.words());
    Platform.runLater(
        () -> {
          var waiting = start;
          if (shell != null) {
            shell.tell(trouble);
          } else if (waiting != null) {
            waiting.controller().cannot(trouble);
          }
        });
  }

  private void close() {
    var open = logbook.get();
    if (open == null) {
      return;
    }
    try {
      open.close();
    } catch (StoreTrouble trouble) {
      // Everything acknowledged is in the journal; the next start puts the working copy right.
      Trouble.log(trouble);
    }
  }

  @Override
  public void stop() throws InterruptedException {
    exporting.shutdown();
    boolean exported = exporting.awaitTermination(LAST_WORK_SECONDS, TimeUnit.SECONDS);
    storing.execute(this::close);
    // The worker is let finish, never interrupted.
    storing.shutdown();
    if (!storing.awaitTermination(LAST_WORK_SECONDS, TimeUnit.SECONDS) || !exported) {
      Trouble.log(new IllegalStateException("the last work takes too long"));
    }
  }
}
