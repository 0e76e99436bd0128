package osteolog.app;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import osteolog.course.Course;
import osteolog.course.CourseFigure;
import osteolog.course.Look;
import osteolog.figure.FigureFile;
import osteolog.figure.FigureFormat;
import osteolog.figure.Palette;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `figure`: the course of one case as SVG, PDF or PNG.
@Command(
    name = "figure",
    mixinStandardHelpOptions = true,
    description = "Writes the course of one case as a figure for a paper.")
final class FigureCommand implements Callable<Integer> {

  private static final double NARROWEST = 60;
  private static final double WIDEST = 600;

  @Spec private CommandSpec spec;
  @Mixin private StoreOption store;

  @Option(
      names = "--case",
      required = true,
      paramLabel = "LABEL",
      description = "The label of the case.")
  private String label;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "FILE",
      description = "The file; its ending (svg, pdf, png) says the format.")
  private Path to;

  @Option(
      names = "--width",
      defaultValue = "176",
      paramLabel = "MM",
      description = "The width: 85 for one column, 176 for two (${DEFAULT-VALUE}).")
  private double width;

  @Option(names = "--grey", description = "Black, white and greys, for print without colour.")
  private boolean grey;

  private final Outside outside;

  FigureCommand(Outside outside) {
    this.outside = outside;
  }

  @Override
  public Integer call() throws Exception {
    var words = outside.words();
    if (!(width >= NARROWEST && width <= WIDEST)) {
      spec.commandLine().getErr().println(words.text("command.figure.width"));
      return ExitCode.USAGE;
    }
    var format = format();
    if (format.isEmpty()) {
      spec.commandLine().getErr().println(words.text("command.figure.ending", to.toString()));
      return ExitCode.USAGE;
    }
    try (var logbook = store.open(outside)) {
      var all = logbook.summaries();
      var found = all.stream().filter(c -> c.surgicalCase().label().equals(label)).findFirst();
      if (found.isEmpty()) {
        var labels =
            all.stream()
                .limit(20)
                .map(c -> c.surgicalCase().label().lines().findFirst().orElse(""))
                .map(l -> l.length() > 40 ? l.substring(0, 40) + "…" : l)
                .collect(Collectors.joining(", "));
        spec.commandLine().getErr().println(words.text("command.figure.no_case", labels));
        return ExitCode.USAGE;
      }
      var course = Course.of(logbook.caseFile(found.get().id()), words);
      double points = CourseFigure.millimetres(width);
      var figure =
          CourseFigure.of(course, points, Look.of(grey ? Palette.GREY : Palette.LIGHT, points));
      FigureFile.write(figure, format.get(), to, false);
      spec.commandLine().getOut().println(words.text("command.wrote", to.toString()));
    }
    return ExitCode.OK;
  }

  private Optional<FigureFormat> format() {
    var file = to.getFileName();
    var name = file == null ? "" : file.toString().toLowerCase(Locale.ROOT);
    return Arrays.stream(FigureFormat.values())
        .filter(f -> name.endsWith("." + f.name().toLowerCase(Locale.ROOT)))
        .findFirst();
  }
}
