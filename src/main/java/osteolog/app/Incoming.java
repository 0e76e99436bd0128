package osteolog.app;

import java.util.function.Consumer;
import osteolog.domain.Change;

/// A file whose cases can be brought in, whatever its format.
interface Incoming {

  /// Why one row is not taken; it quotes no value.
  ///
  /// @param file the name of the file, where there are several, else empty
  /// @param line the line of the file, from 1
  /// @param reason column and code of each fault, or what an attachment lacks, in words
  record NotTaken(String file, long line, String reason) {}

  /// How many rows came to what.
  ///
  /// @param same rows that say nothing new
  /// @param notTaken rows that are not taken
  record Count(long same, long notTaken) {}

  /// Tells every change that the file makes, a case before its entries, and every row that is not
  /// taken. The log must stay as it is meanwhile.
  Count tell(Consumer<Change> changes, Consumer<NotTaken> notTaken) throws Exception;
}
