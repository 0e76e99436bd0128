package osteolog.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Callable;
import osteolog.domain.CaseFile;
import osteolog.exchange.csv.CsvOptions;
import osteolog.review.FindingWords;
import osteolog.review.Judged;
import osteolog.review.Review;
import osteolog.review.Severity;
import osteolog.store.Logbook;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `review`: what the cases of a log say against themselves.
@Command(
    name = "review",
    mixinStandardHelpOptions = true,
    description = "Checks every case against itself; exit code 1 where findings are open.")
final class ReviewCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private StoreOption store;

  @Option(names = "--csv", description = "Print CSV: one row for each finding.")
  private boolean csv;

  private final Outside outside;

  ReviewCommand(Outside outside) {
    this.outside = outside;
  }

  @Override
  public Integer call() throws Exception {
    var out = spec.commandLine().getOut();
    try (var logbook = store.open(outside)) {
      boolean open = csv ? table(logbook, out) : lines(logbook, out);
      return open ? ExitCode.SOFTWARE : ExitCode.OK;
    }
  }

  private boolean table(Logbook logbook, PrintWriter out) throws IOException {
    var options = CsvOptions.DEFAULT.withoutByteOrderMark();
    var table = new ReviewTable(out, options, outside.words());
    var count = new Count();
    logbook.eachCase(
        file ->
            Review.judged(file)
                .forEach(
                    judged -> {
                      table.add(judged);
                      count.add(judged);
                    }));
    table.flush();
    return count.open > 0;
  }

  private boolean lines(Logbook logbook, PrintWriter out) {
    var words = new FindingWords(outside.words());
    var count = new Count();
    logbook.eachCase(
        file ->
            Review.judged(file)
                .forEach(
                    judged -> {
                      out.println(line(file, judged, words));
                      count.add(judged);
                    }));
    out.println(
        outside
            .words()
            .text(
                "command.review.sum",
                count.of(Severity.CONTRADICTION),
                count.of(Severity.QUESTION),
                count.of(Severity.GAP),
                Long.toString(count.accepted)));
    return count.open > 0;
  }

  private String line(CaseFile file, Judged judged, FindingWords words) {
    var names = outside.words();
    return names.text(
        "command.review.line",
        file.surgicalCase().label(),
        names.name(judged.finding().severity()),
        names.name(judged.state()),
        words.sentence(judged.finding()));
  }

  /// How many findings there are.
  private static final class Count {
    private final Map<Severity, Long> bySeverity = new EnumMap<>(Severity.class);
    private long open;
    private long accepted;

    void add(Judged judged) {
      if (judged.isOpen()) {
        open++;
        bySeverity.merge(judged.finding().severity(), 1L, Long::sum);
      } else {
        accepted++;
      }
    }

    String of(Severity severity) {
      return Long.toString(bySeverity.getOrDefault(severity, 0L));
    }
  }
}
