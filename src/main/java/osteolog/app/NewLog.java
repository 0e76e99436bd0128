package osteolog.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import osteolog.domain.Change;
import osteolog.exchange.published.PublishedCases;
import osteolog.store.Logbook;
import osteolog.store.Opening;
import osteolog.store.StoreTrouble;

/// Makes a log for the first time, empty or with the published cases.
final class NewLog {

  private NewLog() {}

  /// Makes the user's own log; the folders that lead to it are made too.
  static Logbook own(Path folder, Opening opening, boolean withPublished)
      throws IOException, StoreTrouble {
    var above = folder.toAbsolutePath().getParent();
    if (above != null) {
      Files.createDirectories(above);
    }
    return at(folder, opening, withPublished);
  }

  /// Makes a log in a folder that is new or empty and whose own place is there: a missing place may
  /// be a drive that is not plugged in.
  static Logbook at(Path folder, Opening opening, boolean withPublished) throws StoreTrouble {
    var logbook = Logbook.create(folder, opening);
    if (withPublished) {
      load(logbook);
    }
    return logbook;
  }

  /// Puts the published cases into a log, as one act.
  static void load(Logbook logbook) throws StoreTrouble {
    List<Change> changes = PublishedCases.abe2020().entries().stream().map(Change::added).toList();
    logbook.apply("published", changes);
  }
}
