package osteolog.exchange.mapping;

import java.util.List;
import osteolog.domain.Change;
import osteolog.exchange.table.Row;

/// What becomes of one row.
public sealed interface Outcome {

  /// The row as it stands in the table.
  Row row();

  /// It says something new.
  ///
  /// @param changes the entries that it adds and edits, the case before what belongs to it
  record Taken(Row row, List<Change> changes) implements Outcome {
    /// Copies the changes.
    public Taken {
      changes = List.copyOf(changes);
    }
  }

  /// It says nothing that is not there already.
  record Same(Row row) implements Outcome {}

  /// Nothing of it is taken.
  ///
  /// @param problems every reason
  record NotTaken(Row row, List<CellProblem> problems) implements Outcome {
    /// Copies the problems.
    public NotTaken {
      problems = List.copyOf(problems);
    }
  }

  /// Takes the outcomes, row by row.
  @FunctionalInterface
  interface Reader {
    /// Takes one; `false` where no further one is wanted.
    boolean outcome(Outcome outcome);
  }
}
