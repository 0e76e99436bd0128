package osteolog.review.manuscript;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import osteolog.domain.CaseFile;
import osteolog.domain.entry.Sex;

/// Which recorded case is which case of the manuscript: by its label, else by age and sex, else by
/// being the only one.
final class Chosen {

  private final List<CaseFile> files;
  private final SortedSet<CaseKey> keys;
  private final Map<CaseKey, CaseFile> known = new LinkedHashMap<>();

  Chosen(List<CaseFile> files, SortedSet<CaseKey> keys) {
    this.files = List.copyOf(files);
    this.keys = keys;
    for (var key : keys) {
      var named = files.stream().filter(f -> isLabelled(f, key)).toList();
      if (named.size() == 1) {
        known.put(key, named.getFirst());
      }
    }
    if (keys.isEmpty() && files.size() == 1) {
      known.put(CaseKey.ONLY, files.getFirst());
    }
  }

  private static boolean isLabelled(CaseFile file, CaseKey key) {
    return CaseKey.ofLabel(file.surgicalCase().label()).filter(key::equals).isPresent();
  }

  /// Takes the age and sex that the manuscript gives a case whose label tells nothing.
  void meet(CaseKey key, int age, Sex sex) {
    if (!known.containsKey(key)) {
      person(age, sex).filter(f -> !known.containsValue(f)).ifPresent(f -> known.put(key, f));
    }
  }

  /// The case of this age and sex that a sentence without a name speaks of; empty where none or
  /// several are of that age and sex.
  Optional<CaseKey> byPerson(int age, Sex sex) {
    var file = person(age, sex);
    var named = file.flatMap(this::keyOf);
    return named.isPresent() || !keys.isEmpty()
        ? named
        : file.map(f -> new CaseKey(f.surgicalCase().label()));
  }

  private Optional<CaseFile> person(int age, Sex sex) {
    var same =
        files.stream()
            .filter(f -> Integer.valueOf(age).equals(f.surgicalCase().age()))
            .filter(f -> f.surgicalCase().sex() == sex)
            .toList();
    return same.size() == 1 ? Optional.of(same.getFirst()) : Optional.empty();
  }

  private Optional<CaseKey> keyOf(CaseFile file) {
    return known.entrySet().stream()
        .filter(e -> e.getValue().equals(file))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /// The one case of a report that numbers none.
  Optional<CaseKey> only() {
    return known.containsKey(CaseKey.ONLY) ? Optional.of(CaseKey.ONLY) : Optional.empty();
  }

  /// The cases that the manuscript names, in order.
  SortedSet<CaseKey> keys() {
    return keys;
  }

  /// The record of a case of the manuscript, where it is among the chosen ones.
  Optional<CaseFile> file(CaseKey key) {
    var file = Optional.ofNullable(known.get(key));
    return file.isPresent()
        ? file
        : files.stream().filter(f -> f.surgicalCase().label().equals(key.name())).findFirst();
  }

  /// The label of a case, or what the manuscript calls it.
  String label(CaseKey key) {
    return file(key).map(f -> f.surgicalCase().label()).orElse(key.name());
  }

  /// All chosen cases.
  List<CaseFile> files() {
    return files;
  }
}
