package osteolog.domain.schema;

import java.util.List;
import java.util.stream.Collectors;

/// An entry that cannot be kept, with every reason at once; it quotes no value of a patient.
public final class Refused extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  private final transient List<Problem> problems;

  /// Refused for these reasons, of which there is at least one.
  public Refused(List<Problem> problems) {
    super(
        problems.stream().map(p -> p.column() + ": " + p.why()).collect(Collectors.joining(", ")));
    this.problems = List.copyOf(problems);
  }

  /// Why, column by column.
  public List<Problem> problems() {
    return problems;
  }
}
