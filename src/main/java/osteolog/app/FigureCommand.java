package osteolog.app;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import osteolog.course.Course;
import osteolog.course.CourseFigure;
import osteolog.course.Look;
import osteolog.figure.Figure;
import osteolog.figure.FigureFile;
import osteolog.figure.FigureFormat;
import osteolog.figure.Palette;
import osteolog.series.plot.Style;
import osteolog.store.Logbook;
import osteolog.ui.series.SeriesFilter;
import osteolog.ui.series.SeriesReading;
import osteolog.ui.series.SeriesView;
import osteolog.ui.series.Shown;
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

  @Option(names = "--case", paramLabel = "LABEL", description = "The label of the case.")
  private @Nullable String label;

  @Option(
      names = "--series",
      paramLabel = "VIEW",
      description =
          "A figure of the series instead: pain, courses, swimmer, recurrence_free, delays.")
  private @Nullable SeriesView seriesView;

  @Option(
      names = "--cases",
      paramLabel = "SOURCE",
      defaultValue = "own",
      description = "Which cases of the series: own, published, both (${DEFAULT-VALUE}).")
  private SeriesFilter.Source source;

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
      var figure = seriesView == null ? course(logbook) : series(logbook, seriesView);
      if (figure.isEmpty()) {
        return ExitCode.USAGE;
      }
      FigureFile.write(figure.get(), format.get(), to, false);
      spec.commandLine().getOut().println(words.text("command.wrote", to.toString()));
    }
    return ExitCode.OK;
  }

  private Optional<Figure> course(Logbook logbook) {
    var cases = new CaseLabel(logbook, outside.words());
    var found = label == null ? Optional.<UUID>empty() : cases.find(label);
    if (found.isEmpty()) {
      spec.commandLine().getErr().println(cases.notFound());
      return Optional.empty();
    }
    var course = Course.of(logbook.caseFile(found.get()), outside.words());
    double points = CourseFigure.millimetres(width);
    return Optional.of(CourseFigure.of(course, points, Look.of(palette(), points)));
  }

  private Optional<Figure> series(Logbook logbook, SeriesView view) {
    var figure =
        new SeriesReading(logbook)
            .read(
                new SeriesFilter("", source, Set.of(), Set.of(), Set.of()),
                SeriesFiles.job(),
                outside.today())
            .flatMap(
                picked ->
                    picked.drawn(
                        view,
                        new Style(
                            outside.words(),
                            palette(),
                            CourseFigure.millimetres(width),
                            SeriesFiles.TEXT)))
            .<Figure>map(Shown::figure);
    if (figure.isEmpty()) {
      spec.commandLine()
          .getErr()
          .println(outside.words().text("series.none." + view.name().toLowerCase(Locale.ROOT)));
    }
    return figure;
  }

  private Palette palette() {
    return grey ? Palette.GREY : Palette.LIGHT;
  }

  private Optional<FigureFormat> format() {
    var file = to.getFileName();
    var name = file == null ? "" : file.toString().toLowerCase(Locale.ROOT);
    return Arrays.stream(FigureFormat.values())
        .filter(f -> name.endsWith("." + f.name().toLowerCase(Locale.ROOT)))
        .findFirst();
  }
}
