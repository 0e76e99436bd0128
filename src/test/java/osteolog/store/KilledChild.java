package osteolog.store;

import java.nio.file.Path;

/// A program that edits a store until it is killed, and prints each act once it was acknowledged.
final class KilledChild {

  private KilledChild() {}

  public static void main(String[] arguments) throws StoreTrouble {
    KilledProcess.endWithParent();
    var folder = Path.of(arguments[0]);
    var logbook = Logbook.isStore(folder) ? Stores.open(folder) : Stores.create(folder);
    var edits = new RandomEdits(logbook, Long.parseLong(arguments[1]));
    System.err.println("ready");
    while (true) {
      System.out.println(line(edits.actOrUndo()));
    }
  }

  /// The act in one line: number, identity, what it reverses, and each entry as it left it.
  static String line(Act act) {
    var line = new StringBuilder();
    line.append(act.number()).append(' ').append(act.id()).append(' ');
    line.append(act.reverses().isPresent() ? "" + act.reverses().getAsLong() : "-");
    for (var change : act.changes()) {
      var after = ActText.text(change.after());
      line.append(' ').append(change.id()).append('=');
      line.append(after == null ? "-" : "" + Sums.of(after));
    }
    return line.append(" .").toString();
  }
}
