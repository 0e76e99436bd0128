package osteolog.app;

import java.util.function.Consumer;
import osteolog.domain.Change;

/// A file whose cases can be brought in, whatever its format.
interface Incoming {

  /// Why one row is not taken; it quotes no value.
  ///
  /// @param file the name of the file, where there are several, else empty
  /// @param line the line of the file, from 1
  /// @param reason column and code of each fault
  record NotTaken(String file, long line, String reason) {}

  /// How many rows came to what.
  ///
  /// @param same rows that say nothing new
  /// @param notTaken rows that are not taken
  /// @param passedOver rows of other forms, in which nothing of ours stands
  record Count(long same, long notTaken, long passedOver) {

    /// A count of a file that has no rows of others.
    Count(long same, long notTaken) {
      this(same, notTaken, 0);
    }
  }

  /// Tells every change that the file makes, a case before its entries, and every row that is not
  /// taken. The log must stay as it is meanwhile.
  Count tell(Consumer<Change> changes, Consumer<NotTaken> notTaken) throws Exception;
}
