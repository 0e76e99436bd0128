package osteolog.exchange.deidentify;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// The cells of free text that a person accepted, each with the very text that was looked at.
final class Accepted {

  static final Accepted NOTHING = new Accepted(Set.of());

  private record Cell(UUID row, String column, String text) {}

  private final Set<Cell> cells;

  private Accepted(Set<Cell> cells) {
    this.cells = cells;
  }

  static Accepted of(Collection<TextCell> cells) {
    return new Accepted(
        cells.stream()
            .map(c -> new Cell(c.row(), c.column(), c.text()))
            .collect(Collectors.toUnmodifiableSet()));
  }

  /// Whether this text was accepted there; one that was changed since was not.
  boolean has(UUID row, String column, String text) {
    return !cells.isEmpty() && cells.contains(new Cell(row, column, text));
  }

  /// The accepted texts.
  Collection<String> texts() {
    return cells.stream().map(Cell::text).toList();
  }
}
