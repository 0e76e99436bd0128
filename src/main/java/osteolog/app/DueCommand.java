package osteolog.app;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import osteolog.domain.followup.DueLine;
import osteolog.domain.target.Standing;
import osteolog.exchange.calendar.CalendarFile;
import osteolog.exchange.csv.CsvOptions;
import osteolog.ui.followup.DueRows;
import osteolog.ui.followup.DueWords;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `due`: who is to be seen.
@Command(
    name = "due",
    mixinStandardHelpOptions = true,
    description = "Lists who is due, overdue, missed or lost; the same list as the window's.")
final class DueCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private StoreOption store;

  @Option(
      names = "--on",
      paramLabel = "DATE",
      description = "The day to reckon from, as 2026-11-21; today where it is not given.")
  private @Nullable String on;

  @Option(
      names = "--within",
      paramLabel = "DAYS",
      description = "Also list whose window opens within so many days; 7 where it is not given.",
      defaultValue = "7")
  private int within;

  @ArgGroup private @Nullable Form form;

  @Option(
      names = "--labels",
      description = "Put the labels of the cases into the calendar; without it no event names one.")
  private boolean labels;

  /// What is printed instead of lines to read.
  private static final class Form {
    @Option(names = "--csv", description = "Print CSV: one row for each line.")
    private boolean csv;

    @Option(names = "--ics", description = "Print a calendar file (RFC 5545).")
    private boolean ics;
  }

  private final Outside outside;

  DueCommand(Outside outside) {
    this.outside = outside;
  }

  @Override
  public Integer call() throws Exception {
    var out = spec.commandLine().getOut();
    var today = day();
    if (today == null) {
      spec.commandLine().getErr().println(outside.words().text("command.due.no_day"));
      return ExitCode.USAGE;
    }
    try (var logbook = store.open(outside)) {
      var lines = DueLine.of(logbook.summaries(), today, within);
      var words = new DueWords(outside.words());
      if (form != null && form.csv) {
        DueRows.write(lines, words, out, CsvOptions.DEFAULT.withoutByteOrderMark());
      } else if (form != null && form.ics) {
        CalendarFile.write(words.events(lines, labels), today, out);
        out.flush();
      } else {
        print(lines, words, out);
      }
    }
    return ExitCode.OK;
  }

  private @Nullable LocalDate day() {
    try {
      return on == null ? outside.today() : LocalDate.parse(on);
    } catch (DateTimeParseException notADay) {
      return null;
    }
  }

  private void print(List<DueLine> lines, DueWords words, PrintWriter out) {
    for (var line : lines) {
      out.println(
          outside
              .words()
              .text(
                  "command.due.line",
                  line.label(),
                  words.standing(line),
                  words.about(line),
                  line.target().map(t -> words.what(t.planned())).orElse(""))
              .strip());
    }
    out.println(
        outside
            .words()
            .text(
                "command.due.sum",
                count(lines, Standing.OVERDUE),
                count(lines, Standing.MAY_BE_LATE),
                count(lines, Standing.DUE),
                count(lines, Standing.AHEAD),
                count(lines, Standing.LOST)));
  }

  private static String count(List<DueLine> lines, Standing standing) {
    return Long.toString(lines.stream().filter(line -> line.standing() == standing).count());
  }
}
