package osteolog.exchange.redcap;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import osteolog.domain.entry.Applies;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.schema.Column;

/// When a field is shown: as the domain says which columns apply, and never otherwise.
final class Branching {

  private Branching() {}

  /// The logic for a column, with single quotes; empty where it always applies.
  static String of(EntryKind kind, String column) {
    return kind.shape().columns().stream()
        .filter(c -> c.type() == Column.Type.CODE && decides(kind, c, column))
        .map(decider -> logic(kind, decider, column))
        .findFirst()
        .orElse("");
  }

  private static boolean decides(EntryKind kind, Column decider, String column) {
    return decider.codes().stream()
            .map(code -> Applies.to(kind, column, Map.of(decider.name(), code)))
            .distinct()
            .count()
        > 1;
  }

  private static String logic(EntryKind kind, Column decider, String column) {
    // Before anything is chosen the column may apply too.
    return Stream.concat(
            Applies.to(kind, column, Map.of()) ? Stream.of("") : Stream.of(),
            decider.codes().stream()
                .filter(code -> Applies.to(kind, column, Map.of(decider.name(), code))))
        .map(code -> "[" + FormNames.field(kind, decider.name()) + "] = '" + code + "'")
        .collect(Collectors.joining(" or "));
  }
}
