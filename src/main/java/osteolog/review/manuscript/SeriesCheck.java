package osteolog.review.manuscript;

import java.util.Objects;
import java.util.Optional;

/// Compares the numbers of cases that a manuscript tells with the cases that are there.
final class SeriesCheck {

  private final Chosen chosen;

  SeriesCheck(Chosen chosen) {
    this.chosen = chosen;
  }

  /// What is known of a number of cases; empty in a report of one case, where it is not of its own
  /// series.
  Optional<Comparison> check(Statement told) {
    if (!(told.fact() instanceof Fact.Count count) || chosen.only().isPresent()) {
      return Optional.empty();
    }
    return Optional.of(count.sex() == null ? all(told, count) : ofASex(told, count));
  }

  private Comparison all(Statement told, Fact.Count count) {
    int there = chosen.keys().isEmpty() ? chosen.files().size() : chosen.keys().size();
    return verdict(told, count.number(), there);
  }

  private Comparison ofASex(Statement told, Fact.Count count) {
    var files =
        chosen.keys().isEmpty()
            ? chosen.files()
            : chosen.keys().stream().map(chosen::file).flatMap(Optional::stream).toList();
    int all = chosen.keys().isEmpty() ? chosen.files().size() : chosen.keys().size();
    var sexes = files.stream().map(f -> f.surgicalCase().sex()).filter(Objects::nonNull).toList();
    if (sexes.size() < all) {
      return Comparison.of(
          Topic.COUNT, Verdict.NOT_RECORDED, Optional.empty(), told, new Against.Nothing());
    }
    return verdict(
        told, count.number(), (int) sexes.stream().filter(s -> s == count.sex()).count());
  }

  private static Comparison verdict(Statement told, int said, int there) {
    return Comparison.of(
        Topic.COUNT,
        said == there ? Verdict.AGREES : Verdict.DISAGREES,
        Optional.empty(),
        told,
        new Against.Counted(there));
  }
}
