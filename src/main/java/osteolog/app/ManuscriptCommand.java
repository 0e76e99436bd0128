package osteolog.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import osteolog.domain.CaseFile;
import osteolog.domain.CaseSummary;
import osteolog.domain.schema.Column;
import osteolog.exchange.csv.CsvOptions;
import osteolog.exchange.text.PaperRefused;
import osteolog.exchange.text.PaperText;
import osteolog.review.manuscript.Comparison;
import osteolog.review.manuscript.ComparisonWords;
import osteolog.review.manuscript.Manuscript;
import osteolog.review.manuscript.ManuscriptCheck;
import osteolog.review.manuscript.Verdict;
import osteolog.store.Logbook;
import osteolog.ui.manuscript.ManuscriptRows;
import osteolog.ui.manuscript.PaperCases;
import osteolog.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `manuscript`: compares the text of a draft or a paper with recorded cases.
@Command(
    name = "manuscript",
    mixinStandardHelpOptions = true,
    description = "Compares a draft or a paper (text or PDF, in English) with recorded cases.",
    footer = "Exit code 1 where the manuscript disagrees with the record or with itself.")
final class ManuscriptCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private StoreOption store;

  @Parameters(paramLabel = "FILE", description = "The text: plain text or PDF.")
  private Path file;

  @Option(
      names = "--case",
      paramLabel = "LABEL",
      description =
          "A case that the manuscript is about; may stand several times. All cases of"
              + " the log where it is not given.")
  private List<String> labels = List.of();

  @Option(names = "--csv", description = "Print the table instead of sentences.")
  private boolean csv;

  private final Outside outside;

  ManuscriptCommand(Outside outside) {
    this.outside = outside;
  }

  @Override
  public Integer call() throws Exception {
    var err = spec.commandLine().getErr();
    String text;
    try {
      text = PaperText.read(file);
    } catch (PaperRefused refused) {
      err.println(outside.words().text("paper." + Column.code(refused.why()), file.toString()));
      return ExitCode.USAGE;
    }
    try (var logbook = store.open(outside)) {
      var cases = cases(logbook, err);
      if (cases.isEmpty()) {
        return ExitCode.USAGE;
      }
      var comparisons = ManuscriptCheck.of(Manuscript.read(text), cases.get());
      var out = spec.commandLine().getOut();
      if (csv) {
        ManuscriptRows.write(comparisons, out, CsvOptions.DEFAULT.withoutByteOrderMark());
      } else {
        print(comparisons, out, outside.words());
      }
      boolean clash = comparisons.stream().anyMatch(c -> c.verdict() == Verdict.DISAGREES);
      return clash ? ExitCode.SOFTWARE : ExitCode.OK;
    }
  }

  private Optional<List<CaseFile>> cases(Logbook logbook, PrintWriter err) {
    var about = PaperCases.of(logbook, labels);
    var words = outside.words();
    if (about.tooMany() > 0) {
      err.println(words.text("command.manuscript.name_cases", Integer.toString(about.tooMany())));
      return Optional.empty();
    }
    if (!about.unknown().isEmpty()) {
      err.println(words.text("command.manuscript.no_case", shown(logbook.summaries())));
      return Optional.empty();
    }
    return Optional.of(about.files());
  }

  private static String shown(List<CaseSummary> all) {
    return all.stream()
        .limit(20)
        .map(c -> c.surgicalCase().label().lines().findFirst().orElse(""))
        .map(l -> l.length() > 40 ? l.substring(0, 40) + "…" : l)
        .collect(Collectors.joining(", "));
  }

  /// Prints the comparisons, contradictions first, and how many there are of each.
  private static void print(List<Comparison> comparisons, PrintWriter out, Words words) {
    if (comparisons.isEmpty()) {
      out.println(words.text("manuscript.nothing"));
      return;
    }
    var say = new ComparisonWords(words);
    int agree = 0;
    int disagree = 0;
    for (var verdict : List.of(Verdict.DISAGREES, Verdict.AGREES)) {
      var some = comparisons.stream().filter(c -> c.verdict() == verdict).toList();
      some.forEach(c -> print(c, out, words, say));
      disagree += verdict == Verdict.DISAGREES ? some.size() : 0;
      agree += verdict == Verdict.AGREES ? some.size() : 0;
    }
    comparisons.stream()
        .filter(c -> c.verdict() != Verdict.DISAGREES && c.verdict() != Verdict.AGREES)
        .forEach(c -> print(c, out, words, say));
    int rest = comparisons.size() - agree - disagree;
    out.println(
        words.text(
            "manuscript.sum",
            Integer.toString(agree),
            Integer.toString(disagree),
            Integer.toString(rest)));
  }

  private static void print(
      Comparison comparison, PrintWriter out, Words words, ComparisonWords say) {
    var line = Integer.toString(comparison.line());
    var place =
        comparison
            .label()
            .map(label -> words.text("manuscript.line.case", line, label))
            .orElseGet(() -> words.text("manuscript.line", line));
    out.println(
        place
            + " · "
            + say.topic(comparison.topic())
            + " · "
            + say.verdict(comparison.verdict())
            + " · "
            + say.say(comparison));
    out.println("    " + comparison.sentence().words());
  }
}
