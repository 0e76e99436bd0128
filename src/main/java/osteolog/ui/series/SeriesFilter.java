package osteolog.ui.series;

import java.util.List;
import java.util.Set;
import osteolog.domain.CaseSummary;
import osteolog.domain.entry.Bone;
import osteolog.domain.entry.Condition;
import osteolog.domain.entry.Side;
import osteolog.store.CaseIndex;
import osteolog.store.CaseQuery;

/// Which cases belong to a series, under a name. Empty sets ask for nothing.
///
/// @param name its name; empty while it is not kept
/// @param source own cases, published ones, or, only where that is asked for, both
/// @param diagnoses one of these diagnoses
/// @param bones a lesion in one of these bones
/// @param sides a lesion on one of these sides
public record SeriesFilter(
    String name, Source source, Set<Condition> diagnoses, Set<Bone> bones, Set<Side> sides) {

  /// Where cases come from.
  public enum Source {
    OWN,
    PUBLISHED,
    BOTH;

    private boolean takes(CaseSummary one) {
      return this == BOTH || one.surgicalCase().isPublished() == (this == PUBLISHED);
    }
  }

  /// Copies the sets.
  public SeriesFilter {
    diagnoses = Set.copyOf(diagnoses);
    bones = Set.copyOf(bones);
    sides = Set.copyOf(sides);
  }

  /// Every case of a source.
  public static SeriesFilter all(Source source) {
    return new SeriesFilter("", source, Set.of(), Set.of(), Set.of());
  }

  /// The cases that belong to the series, in the order of their labels.
  public List<CaseSummary> find(CaseIndex index) {
    return index.find(new CaseQuery("", diagnoses, bones, sides)).stream()
        .filter(source::takes)
        .toList();
  }

  /// The same under a name.
  SeriesFilter named(String other) {
    return new SeriesFilter(other, source, diagnoses, bones, sides);
  }

  @Override
  public String toString() {
    return name;
  }
}
