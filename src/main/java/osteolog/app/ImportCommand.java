package osteolog.app;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import osteolog.domain.CaseSummary;
import osteolog.domain.Widening;
import osteolog.domain.schema.Column;
import osteolog.exchange.csv.CsvRefused;
import osteolog.exchange.mapping.Mapping;
import osteolog.exchange.mapping.MappingRefused;
import osteolog.exchange.mapping.Proposal;
import osteolog.exchange.redcap.RedcapRefused;
import osteolog.exchange.table.Hints;
import osteolog.exchange.table.TableFile;
import osteolog.exchange.table.TableRefused;
import osteolog.store.Logbook;
import osteolog.store.Spool;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `import`: brings cases in from Osteolog's own CSV, from REDCap, or from any table by a mapping.
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = {
      "Brings cases in, as one step that can be undone.",
      "They stand in Osteolog's own CSV files or a folder of them, in the records of a REDCap"
          + " project made with our dictionary, or, with a mapping, in any CSV or Excel table."
    },
    footer = "Exit code 1 where rows were not taken.")
final class ImportCommand implements Callable<Integer> {

  /// So many rows that are not taken are named.
  private static final int NAMED = 20;

  @Spec private CommandSpec spec;
  @Mixin private StoreOption store;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "What to bring in.")
  private List<Path> files;

  @Option(
      names = "--map",
      paramLabel = "MAPPING",
      description = "What the columns of the table mean, as a JSON file; see --propose.")
  private @Nullable Path map;

  @Option(
      names = "--propose",
      paramLabel = "MAPPING",
      description =
          "Write a proposed mapping for the table into this new file, and bring in" + " nothing.")
  private @Nullable Path propose;

  @Option(names = "--dry-run", description = "Say what would come in, and change nothing.")
  private boolean dryRun;

  private final Outside outside;

  ImportCommand(Outside outside) {
    this.outside = outside;
  }

  @Override
  public Integer call() throws Exception {
    try {
      return propose == null ? bringIn() : propose(propose);
    } catch (TableRefused refused) {
      return refused(
          "import.refused." + Column.code(refused.reason()),
          files.getFirst().toString(),
          line(refused.line().orElse(0)),
          line(refused.limit().orElse(0)));
    } catch (CsvRefused refused) {
      return refused(
          "refused.csv." + Column.code(refused.why()),
          files.getFirst().toString(),
          line(refused.line()));
    } catch (RedcapRefused refused) {
      return refused(
          "refused.redcap." + Column.code(refused.why()),
          files.getFirst().toString(),
          line(refused.line()));
    } catch (MappingRefused refused) {
      var first = refused.faults().getFirst();
      return refused("import.faulty." + Column.code(first.why()), first.where());
    }
  }

  private static String line(long line) {
    return line == 0 ? "" : Long.toString(line);
  }

  private int refused(String key, String... where) {
    spec.commandLine().getErr().println(outside.words().text(key, (Object[]) where));
    return ExitCode.USAGE;
  }

  private int propose(Path target) throws Exception {
    var proposal = Proposal.of("mapping", TableFile.open(files.getFirst(), Hints.NONE), 1000);
    Files.writeString(
        target, proposal.mapping().toJson(), java.nio.file.StandardOpenOption.CREATE_NEW);
    var words = outside.words();
    out().println(words.text("command.wrote", target.toString()));
    if (!proposal.doubts().isEmpty()) {
      out()
          .println(words.text("command.import.doubts", Integer.toString(proposal.doubts().size())));
    }
    return ExitCode.OK;
  }

  private int bringIn() throws Exception {
    try (var logbook = store.open(outside)) {
      if (map != null) {
        var mapping = Mapping.fromJson(Files.readString(map, StandardCharsets.UTF_8));
        var table = TableFile.open(files.getFirst(), Hints.NONE);
        return bringIn(new MappedFile(table, mapping, logbook), () -> {}, logbook);
      }
      return bringInWhole(logbook);
    }
  }

  /// Whole entries, with the files that lie beside them.
  private int bringInWhole(Logbook logbook) throws Exception {
    try (var brought = new BroughtFiles(files, logbook.files(), dryRun)) {
      try {
        return bringIn(
            new OwnFiles(files, logbook, brought, outside.words()), brought::keep, logbook);
      } catch (CsvRefused refused) {
        if (refused.why() != CsvRefused.Why.NOT_OURS || files.size() != 1) {
          throw refused;
        }
      }
      var seed = new SecureRandom().nextLong();
      return bringIn(
          new RedcapFile(files.getFirst(), logbook, seed, brought, outside.words()),
          brought::keep,
          logbook);
    }
  }

  /// What must be there before changes are saved.
  private interface Before {
    void keep() throws Exception;
  }

  private int bringIn(Incoming incoming, Before before, Logbook logbook) throws Exception {
    var widening =
        new Widening(
            id -> logbook.index().get(id).map(CaseSummary::surgicalCase), outside.signature());
    var named = new AtomicLong();
    var counts = new java.util.ArrayList<Incoming.Count>(1);
    var spool =
        Spool.<Exception>of(
            to -> {
              counts.add(
                  incoming.tell(
                      change -> widening.of(change).forEach(to),
                      row -> {
                        if (named.getAndIncrement() < NAMED) {
                          tell(row);
                        }
                      }));
              return true;
            });
    long changes = spool == null ? 0 : spool.size();
    if (!dryRun) {
      // Before the changes: no attachment is ever without its file.
      before.keep();
    }
    if (spool != null && changes > 0 && !dryRun) {
      logbook.applyAll("import.case", spool);
    }
    var count = counts.getFirst();
    out()
        .println(
            outside
                .words()
                .text(
                    dryRun ? "command.import.would" : "command.import.done",
                    Long.toString(changes),
                    Long.toString(count.same()),
                    Long.toString(count.notTaken())));
    return count.notTaken() > 0 ? ExitCode.SOFTWARE : ExitCode.OK;
  }

  private void tell(Incoming.NotTaken row) {
    spec.commandLine()
        .getErr()
        .println(
            outside
                .words()
                .text(
                    "command.import.not_taken",
                    row.file().isEmpty() ? files.getFirst().toString() : row.file(),
                    Long.toString(row.line()),
                    row.reason()));
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
