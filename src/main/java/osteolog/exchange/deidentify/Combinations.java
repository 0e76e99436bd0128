package osteolog.exchange.deidentify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import osteolog.domain.CaseSummary;
import osteolog.domain.entry.Lesion;
import osteolog.domain.schema.Column;

/// Finds cases that stand out among those of a file by age, sex, bones and sides together: who
/// knows these of a patient knows which case it is.
///
/// No country is recorded, and no place goes out, so neither takes part.
final class Combinations {

  /// Fewer cases than this with the same combination are told.
  static final int FEW = 5;

  /// Cases with the same combination.
  ///
  /// @param codes their fresh names
  record Group(List<String> codes) {
    Group {
      codes = List.copyOf(codes);
    }
  }

  private Combinations() {}

  /// The groups of fewer than [#FEW] cases, the smallest first.
  static List<Group> rare(List<CaseSummary> deidentified) {
    var groups = new LinkedHashMap<List<String>, List<String>>();
    for (var summary : deidentified) {
      groups
          .computeIfAbsent(combination(summary), _ -> new ArrayList<>())
          .add(summary.surgicalCase().label());
    }
    return groups.values().stream()
        .filter(codes -> codes.size() < FEW)
        .map(Group::new)
        .sorted((a, b) -> Integer.compare(a.codes().size(), b.codes().size()))
        .toList();
  }

  private static List<String> combination(CaseSummary summary) {
    var age = summary.surgicalCase().age();
    return List.of(
        age == null ? "" : age.toString(),
        code(summary.surgicalCase().sex()),
        summary.lesions().stream()
            .map(Combinations::place)
            .collect(Collectors.toCollection(TreeSet::new))
            .toString());
  }

  private static String place(Lesion lesion) {
    return code(lesion.bone()) + " " + code(lesion.side());
  }

  private static String code(@Nullable Enum<?> constant) {
    return constant == null ? "" : Column.code(constant);
  }
}
