package osteolog.exchange.csv;

import java.util.List;
import osteolog.domain.entry.Entry;
import osteolog.domain.schema.Problem;

/// What came of one row, or of the columns, of a file that was read.
public sealed interface CsvOutcome {

  /// The name of the file, without the way to it.
  String file();

  /// An entry, as it was exported.
  ///
  /// @param line the line on which its row begins, from 1
  record Taken(String file, long line, Entry entry) implements CsvOutcome {}

  /// A row that is no entry, with everything that is wrong with it.
  ///
  /// The columns of the problems are headers of the file; the column is empty where the row has
  /// more cells than the header.
  ///
  /// @param line the line on which the row begins, from 1
  /// @param caseLabel the label of its case, as the row tells it; empty where it tells none
  record NotTaken(String file, long line, String caseLabel, List<Problem> problems)
      implements CsvOutcome {
    /// Copies the problems.
    public NotTaken {
      problems = List.copyOf(problems);
    }
  }

  /// Columns that are none of ours and are not read; told before the rows of their file.
  ///
  /// @param columns how many they are
  record Ignored(String file, int columns) implements CsvOutcome {}
}
