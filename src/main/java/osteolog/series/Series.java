package osteolog.series;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import osteolog.domain.entry.EndStatus;
import osteolog.series.statistics.KaplanMeier;
import osteolog.series.statistics.Observed;
import osteolog.series.statistics.Proportion;
import osteolog.series.statistics.Rate;
import osteolog.series.statistics.SignedRank;
import osteolog.series.statistics.Spread;

/// The cases chosen, and what can be said of all of them together.
///
/// @param cases the cases, in the order in which they are told
public record Series(List<SeriesCase> cases) {

  /// Copies the cases.
  public Series {
    cases = List.copyOf(cases);
  }

  /// How many cases there are.
  public int n() {
    return cases.size();
  }

  /// How many of them are taken from the literature: selected by those who reported them.
  public int published() {
    return (int) cases.stream().filter(SeriesCase::isPublished).count();
  }

  /// The ages at presentation.
  public Optional<Spread> ages() {
    return spread(c -> Optional.ofNullable(c.surgicalCase().age()).map(Integer::doubleValue));
  }

  /// The months from onset to diagnosis.
  public Optional<Spread> delays() {
    return spread(
        c -> c.delay().isPresent() ? Optional.of(c.delay().getAsDouble()) : Optional.empty());
  }

  /// The months of follow-up, to the last sure contact.
  public Optional<Spread> followed() {
    return spread(
        c -> c.followed().isPresent() ? Optional.of(c.followed().getAsDouble()) : Optional.empty());
  }

  private Optional<Spread> spread(Function<SeriesCase, Optional<Double>> value) {
    var values =
        cases.stream().flatMap(c -> value.apply(c).stream()).mapToDouble(Double::doubleValue);
    var all = values.toArray();
    return all.length == 0 ? Optional.empty() : Optional.of(Spread.of(all));
  }

  /// Until recurrence, or the last contact without one.
  public List<Observed> observed() {
    return recurrences().map(Recurrence::observed).toList();
  }

  /// The same with what may have been a recurrence taken as one.
  public List<Observed> strict() {
    return recurrences().map(Recurrence::strict).toList();
  }

  private Stream<Recurrence> recurrences() {
    return cases.stream().flatMap(c -> c.recurrence().stream());
  }

  /// Being without recurrence over the months.
  public KaplanMeier recurrenceFree() {
    return KaplanMeier.of(observed());
  }

  /// How long patients were under observation: the end of observation is what is waited for, and a
  /// patient with a recurrence leaves with it.
  public KaplanMeier observation() {
    return KaplanMeier.of(observed().stream().map(Observed::reversed).toList());
  }

  /// Recurrences over the months under observation.
  public Optional<Rate> rate() {
    double time = observed().stream().mapToDouble(Observed::time).sum();
    int events = (int) observed().stream().filter(Observed::event).count();
    return time > 0 ? Optional.of(new Rate(events, time)) : Optional.empty();
  }

  /// How many have had a recurrence, of those seen after month 0.
  public Optional<Proportion> recurred() {
    return proportion(observed().stream().filter(Observed::event).count(), observed().size());
  }

  /// How many felt a change that matters by its share, of those of whom that can be told.
  public Optional<Proportion> relievedByShare() {
    var reliefs = reliefs().toList();
    return proportion(reliefs.stream().filter(Relief::byShare).count(), reliefs.size());
  }

  /// How many felt a change that matters by its points, of those of whom that can be told.
  public Optional<Proportion> relievedByPoints() {
    var told = reliefs().flatMap(r -> r.byPoints().stream()).toList();
    return proportion(told.stream().filter(by -> by).count(), told.size());
  }

  private Stream<Relief> reliefs() {
    return cases.stream().flatMap(c -> c.relief().stream());
  }

  /// The falls of pain in points, one for each case of which that can be told.
  public double[] falls() {
    return reliefs()
        .filter(r -> r.points().isPresent())
        .mapToDouble(r -> r.points().getAsDouble())
        .toArray();
  }

  /// The exact test of these falls; none of no pair.
  public Optional<SignedRank> signedRank() {
    return falls().length == 0 ? Optional.empty() : Optional.of(SignedRank.of(falls()));
  }

  /// How many are lost to follow-up, of all.
  public Optional<Proportion> lost() {
    return proportion(
        cases.stream()
            .filter(c -> c.ending().filter(e -> e.status() == EndStatus.LOST).isPresent())
            .count(),
        n());
  }

  /// Of how many something holds, of all.
  public Optional<Proportion> holding(Predicate<SeriesCase> what) {
    return proportion(cases.stream().filter(what).count(), n());
  }

  private static Optional<Proportion> proportion(long count, int of) {
    return of == 0 ? Optional.empty() : Optional.of(new Proportion((int) count, of));
  }
}
