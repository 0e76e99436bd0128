package osteolog.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/// The program's own messages, in two small files that take turns.
///
/// Only what this program writes goes there, and it writes classes and frames alone: what libraries
/// say may quote what they were given, so it goes nowhere.
final class Messages {

  private static final int SIZE = 1 << 20;

  private Messages() {}

  /// Sends the messages to `folder`; where that cannot be written, there are none.
  static void to(Path folder) {
    var root = Logger.getLogger("");
    for (var handler : root.getHandlers()) {
      root.removeHandler(handler);
    }
    try {
      Files.createDirectories(folder);
      var file =
          new FileHandler(folder.toString().replace("%", "%%") + "/osteolog-%g.txt", SIZE, 2, true);
      file.setFormatter(new SimpleFormatter());
      var own = Logger.getLogger("osteolog");
      own.setUseParentHandlers(false);
      own.setLevel(Level.INFO);
      own.addHandler(file);
    } catch (IOException unwritable) {
      // A clinic may forbid it; the program works without, and says its troubles on the screen.
      root.setLevel(Level.OFF);
    }
  }
}
