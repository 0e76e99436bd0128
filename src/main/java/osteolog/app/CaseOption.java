package osteolog.app;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import osteolog.domain.CaseSummary;
import osteolog.store.Logbook;
import osteolog.ui.series.SeriesFilter;
import picocli.CommandLine.Option;

/// Which cases a command is about: some by name, those of a kept series, or all.
final class CaseOption {

  @Option(
      names = "--case",
      paramLabel = "CASE",
      description = "A case, by its label or its identity; may stand several times.")
  private List<String> cases = List.of();

  @Option(
      names = "--series",
      paramLabel = "NAME",
      description = "The cases of a series that you keep under this name.")
  private @Nullable String series;

  /// Whether both ways of choosing are asked for at once.
  void refuseBoth() throws CommandRefused {
    if (series != null && !cases.isEmpty()) {
      throw new CommandRefused("command.packet.both");
    }
  }

  /// The cases, each once.
  List<UUID> ids(Logbook logbook, Settings settings) throws CommandRefused {
    if (series != null) {
      return ids(kept(series, new KeptSeries(settings).all()).find(logbook.index()));
    }
    if (cases.isEmpty()) {
      return ids(logbook.summaries());
    }
    var ids = new LinkedHashSet<UUID>();
    for (var name : cases) {
      ids.add(of(name, logbook.summaries()));
    }
    return List.copyOf(ids);
  }

  private static List<UUID> ids(List<CaseSummary> cases) {
    return cases.stream().map(CaseSummary::id).toList();
  }

  private static SeriesFilter kept(String name, List<SeriesFilter> all) throws CommandRefused {
    for (var one : all) {
      if (one.name().equals(name)) {
        return one;
      }
    }
    throw new CommandRefused(
        "command.packet.no_series",
        name,
        all.stream().map(SeriesFilter::name).collect(Collectors.joining(", ")));
  }

  private static UUID of(String name, List<CaseSummary> cases) throws CommandRefused {
    for (var one : cases) {
      if (isNamed(name, one.id(), one.surgicalCase().label())) {
        return one.id();
      }
    }
    throw new CommandRefused("command.packet.no_case", name);
  }

  /// Whether a case has that label or identity.
  static boolean isNamed(String name, UUID id, String label) {
    return label.equals(name) || id.toString().equalsIgnoreCase(name);
  }
}
