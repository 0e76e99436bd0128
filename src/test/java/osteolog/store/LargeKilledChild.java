package osteolog.store;

import java.nio.file.Path;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import osteolog.domain.Change;
import osteolog.domain.time.Moment;

/// A program that saves large acts and small ones, and takes them back, until it is killed; it
/// prints each act once it was acknowledged. What an act adds follows from its number and name.
final class LargeKilledChild {

  static final String LARGE = "large";

  private static final String SMALL = "small";
  private static final int SCORES = 100;
  private static final int CASES = Act.LARGE / SCORES + 1;

  private LargeKilledChild() {}

  public static void main(String[] arguments) throws StoreTrouble {
    KilledProcess.endWithParent();
    var folder = Path.of(arguments[0]);
    var random = new Random(Long.parseLong(arguments[1]));
    var logbook = Logbook.isStore(folder) ? Stores.open(folder) : Stores.create(folder);
    System.err.println("ready");
    while (true) {
      System.out.println(line(act(logbook, random)));
    }
  }

  private static Act act(Logbook logbook, Random random) throws StoreTrouble {
    int dice = random.nextInt(10);
    if (dice == 0 && logbook.undoable().isPresent()) {
      return logbook.undo();
    }
    if (dice == 1 && logbook.redoable().isPresent()) {
      return logbook.redo();
    }
    var name = dice <= 3 ? SMALL : LARGE;
    long number =
        1
            + Stream.of(logbook.undoable(), logbook.redoable())
                .mapToLong(act -> act.map(Act::number).orElse(0L))
                .max()
                .orElse(0);
    return logbook.applyAll(name, Spool.of(to -> told(name, number, to)));
  }

  /// What the act of that number adds.
  static boolean told(String name, long number, Consumer<Change> to) {
    int cases = name.equals(LARGE) ? CASES : 1;
    for (int i = 0; i < cases; i++) {
      var caseId = new UUID(number, -1 - i);
      to.accept(Change.added(Samples.plainCase(caseId, "Case " + number + "-" + i)));
      for (int k = 0; k < SCORES; k++) {
        var id = new UUID(number, i * SCORES + k);
        to.accept(Change.added(Samples.nrs(id, caseId, Moment.months(k), "" + k % 11)));
      }
    }
    return true;
  }

  /// The act in one line: number, name, what it reverses.
  static String line(Act act) {
    var reverses = act.reverses().isPresent() ? "" + act.reverses().getAsLong() : "-";
    return act.number() + " " + act.name() + " " + reverses + " .";
  }
}
