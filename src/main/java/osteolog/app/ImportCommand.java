package osteolog.app;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import osteolog.domain.CaseSummary;
import osteolog.domain.Change;
import osteolog.domain.Widening;
import osteolog.exchange.Progress;
import osteolog.exchange.incoming.Arrival;
import osteolog.exchange.incoming.Attached;
import osteolog.exchange.incoming.Incoming;
import osteolog.exchange.incoming.IncomingRefused;
import osteolog.exchange.incoming.OwnFiles;
import osteolog.exchange.incoming.Recognised;
import osteolog.exchange.incoming.RedcapFile;
import osteolog.exchange.mapping.Doubt;
import osteolog.exchange.mapping.Mapping;
import osteolog.exchange.mapping.MappingRefused;
import osteolog.exchange.mapping.Proposal;
import osteolog.exchange.table.Hints;
import osteolog.exchange.table.TableFile;
import osteolog.exchange.table.TableRefused;
import osteolog.store.Logbook;
import osteolog.store.Spool;
import osteolog.store.StoreTrouble;
import osteolog.ui.importing.BroughtFiles;
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
    } catch (IncomingRefused refused) {
      return refused(refused);
    } catch (MappingRefused refused) {
      return say(in.faulty(refused.faults().getFirst(), String.valueOf(map)));
    } catch (StoreTrouble refused) {
      if (refused.kind() != StoreTrouble.Kind.CHANGED_MEANWHILE) {
        throw refused;
      }
      return refused("command.import.elsewhere");
    }
  }

  private static String line(long line) {
    return line == 0 ? "" : Long.toString(line);
  }

  private int refused(IncomingRefused refused) {
    return refused(
        "refused." + refused.code(),
        refused.file().isEmpty() ? files.getFirst().toString() : refused.file(),
        line(refused.line()));
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
        var name = String.valueOf(files.getFirst().getFileName());
        var table = TableFile.open(files.getFirst(), Hints.NONE);
        return bringIn(new MappedFile(name, table, mapping, logbook)::read, () -> {}, logbook);
      }
      return switch (Recognised.of(files, () -> false).orElseThrow()) {
        case Recognised.OwnTables(var places, _) ->
            bringIn(places, brought -> new OwnFiles(places, logbook, brought), logbook);
        case Recognised.RedcapRecords(var file, _) ->
            bringIn(
                List.of(file),
                brought -> new RedcapFile(file, logbook, new SecureRandom().nextLong(), brought),
                logbook);
        case Recognised.Other(var file, var why) -> {
          // A workbook is no broken CSV, nor is XML; the latter is refused by its name here.
          if (Files.isRegularFile(file) && !TableFile.sheets(file).isEmpty()) {
            yield refused("refused.csv.not_ours", String.valueOf(file.getFileName()));
          }
          yield refused(why);
        }
      };
    }
  }

  /// Whole entries, with the files that lie beside them.
  private int bringIn(List<Path> places, Function<Attached, Incoming> incoming, Logbook logbook)
      throws Exception {
    try (var brought = new BroughtFiles(places, logbook.files(), dryRun)) {
      var reading = incoming.apply(brought);
      return bringIn(
          reader -> reading.read(reader, Progress.NONE, () -> false).orElseThrow(),
          brought::keep,
          logbook);
    }
  }

  /// Hands over what comes in.
  private interface Reading {
    /// How many rows were passed over, as nothing of ours stands in them.
    long read(Consumer<Arrival> reader) throws Exception;
  }

  /// What must be there before changes are saved.
  private interface Before {
    void keep() throws Exception;
  }

  /// How much came to what.
  private final class Count {
    private long same;
    private long notTaken;
    private long passedOver;

    void take(Arrival arrival, Consumer<Change> changes) {
      switch (arrival) {
        case Arrival.Taken(_, var change) -> changes.accept(change);
        case Arrival.Same _ -> same++;
        case Arrival.NotTaken refused -> {
          if (notTaken++ < NAMED) {
            tell(refused);
          }
        }
      }
    }
  }

  private int bringIn(Reading reading, Before before, Logbook logbook) throws Exception {
    var widening =
        new Widening(
            id -> logbook.index().get(id).map(CaseSummary::surgicalCase), outside.signature());
    var count = new Count();
    var spool =
        Spool.<Exception>of(
            to -> {
              count.passedOver =
                  reading.read(
                      arrival -> count.take(arrival, change -> widening.of(change).forEach(to)));
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
    out()
        .println(
            outside
                .words()
                .text(
                    dryRun ? "command.import.would" : "command.import.done",
                    Long.toString(changes),
                    Long.toString(count.same),
                    Long.toString(count.notTaken)));
    if (count.passedOver > 0) {
      out()
          .println(
              outside.words().text("command.import.passed_over", Long.toString(count.passedOver)));
    }
    if (count.notTaken > 0 && map != null) {
      spec.commandLine().getErr().println(outside.words().text("command.import.settle"));
    }
    return count.notTaken > 0 ? ExitCode.SOFTWARE : ExitCode.OK;
  }

  private void tell(Arrival.NotTaken row) {
    var say = new ImportWords(outside.words());
    spec.commandLine()
        .getErr()
        .println(
            outside
                .words()
                .text(
                    "command.import.not_taken",
                    row.place().file(),
                    Long.toString(row.place().line()),
                    row.reasons().stream().map(say::reason).collect(Collectors.joining("; "))));
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
