package osteolog.ui.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import osteolog.domain.CaseFile;
import osteolog.domain.CaseSummary;
import osteolog.domain.entry.PainScale;
import osteolog.series.Series;
import osteolog.series.SeriesCase;
import osteolog.series.plot.PainScores;
import osteolog.store.Logbook;
import osteolog.ui.kit.EveryCase;
import osteolog.ui.kit.Job;

/// Reads the cases of a series.
///
/// @param logbook the log
public record SeriesReading(Logbook logbook) {

  /// A case that is asked for by name costs as much as so many in a row.
  private static final int FEW = 10;

  /// The cases that a filter picks; none where the job was stopped. For a worker.
  public Optional<Picked> read(SeriesFilter filter, Job job, LocalDate today) {
    var labels = new HashMap<UUID, String>();
    var order = new ArrayList<UUID>();
    for (CaseSummary one : filter.find(logbook.index())) {
      labels.put(one.id(), one.surgicalCase().label());
      order.add(one.id());
    }
    var cases = new HashMap<UUID, SeriesCase>();
    var first = new HashMap<UUID, CaseFile>();
    var wanted = order.subList(0, Math.min(order.size(), Picked.MOST_COURSES));
    boolean whole =
        each(
            order,
            job,
            file -> {
              var id = file.surgicalCase().id();
              if (labels.containsKey(id)) {
                cases.put(id, SeriesCase.of(file));
                if (wanted.contains(id)) {
                  first.put(id, file);
                }
              }
            });
    if (!whole) {
      return Optional.empty();
    }
    return Optional.of(
        new Picked(
            new Series(inOrder(order, cases)),
            scores(labels),
            inOrder(wanted, first),
            Map.copyOf(labels),
            today));
  }

  /// Few cases are read one by one, many by going through all.
  private boolean each(List<UUID> order, Job job, Consumer<CaseFile> reader) {
    if (order.size() * FEW > logbook.index().size()) {
      return EveryCase.read(logbook, job, reader);
    }
    for (int i = 0; i < order.size() && !job.isStopped(); i++) {
      reader.accept(logbook.caseFile(order.get(i)));
      job.reached(i + 1L, order.size());
    }
    return !job.isStopped();
  }

  private static <T> List<T> inOrder(List<UUID> order, Map<UUID, T> found) {
    return order.stream().filter(found::containsKey).map(found::get).toList();
  }

  private PainScores scores(Map<UUID, String> labels) {
    var pain = logbook.painSeries(one -> labels.containsKey(one.id()));
    var vas = new boolean[pain.size()];
    for (int i = 0; i < vas.length; i++) {
      vas[i] = pain.scale(i) == PainScale.VAS;
    }
    return new PainScores(pain.cases(), pain.offsets(), pain.months(), vas, pain.values());
  }
}
