package osteolog.app;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import osteolog.domain.CaseSummary;
import osteolog.domain.Widening;
import osteolog.domain.schema.Column;
import osteolog.exchange.csv.CsvRefused;
import osteolog.exchange.mapping.Doubt;
import osteolog.exchange.mapping.Mapping;
import osteolog.exchange.mapping.MappingRefused;
import osteolog.exchange.mapping.Proposal;
import osteolog.exchange.redcap.RedcapRefused;
import osteolog.exchange.table.Hints;
import osteolog.exchange.table.TableFile;
import osteolog.exchange.table.TableRefused;
import osteolog.store.Logbook;
import osteolog.store.Spool;
import osteolog.ui.importing.ImportWords;
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
    if (files.size() > 1 && (map != null || propose != null)) {
      return refused("command.import.one_table");
    }
    if (map != null && !Files.exists(map)) {
      return refused("refused.csv.missing", map.toString());
    }
    var in = new ImportWords(outside.words());
    try {
      return propose == null ? bringIn() : propose(propose);
    } catch (TableRefused refused) {
      return say(in.refused(files.getFirst().toString(), refused));
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
      return say(in.faulty(refused.faults().getFirst(), String.valueOf(map)));
    }
  }

  private static String line(long line) {
    return line == 0 ? "" : Long.toString(line);
  }

  private int refused(String key, String... where) {
    return say(outside.words().text(key, (Object[]) where));
  }

  private int say(String sentence) {
    spec.commandLine().getErr().println(sentence);
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
      var in = new ImportWords(words);
      var headers =
          proposal.doubts().stream()
              .collect(
                  Collectors.groupingBy(
                      in::doubt,
                      LinkedHashMap::new,
                      Collectors.mapping(Doubt::header, Collectors.joining(", "))));
      headers.forEach((doubt, of) -> out().println((of.isEmpty() ? "" : of + ": ") + doubt));
    }
    return ExitCode.OK;
  }

  private int bringIn() throws Exception {
    try (var logbook = store.open(outside)) {
      if (map != null) {
        var mapping = Mapping.fromJson(MappedFile.text(map));
        var table = TableFile.open(files.getFirst(), Hints.NONE);
        return bringIn(new MappedFile(table, mapping, logbook, outside.words()), logbook);
      }
      try {
        return bringIn(new OwnFiles(files, logbook, outside.words()), logbook);
      } catch (CsvRefused refused) {
        if (refused.why() != CsvRefused.Why.NOT_OURS || files.size() != 1) {
          throw refused;
        }
      }
      return bringIn(
          new RedcapFile(files.getFirst(), logbook, new SecureRandom().nextLong(), outside.words()),
          logbook);
    }
  }

  private int bringIn(Incoming incoming, Logbook logbook) throws Exception {
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
    if (count.passedOver() > 0) {
      out()
          .println(
              outside
                  .words()
                  .text("command.import.passed_over", Long.toString(count.passedOver())));
    }
    if (count.notTaken() > 0 && map != null) {
      spec.commandLine().getErr().println(outside.words().text("command.import.settle"));
    }
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
