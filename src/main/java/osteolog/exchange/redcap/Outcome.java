package osteolog.exchange.redcap;

import java.util.List;
import org.jspecify.annotations.Nullable;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;

/// What became of one entry of a records file; a row can hold several.
public sealed interface Outcome {

  /// An entry, as the row tells it.
  ///
  /// @param line the line of the file where the row begins, from 1
  record Taken(long line, Entry entry) implements Outcome {}

  /// An entry that cannot be made of the row.
  ///
  /// @param line the line of the file where the row begins, from 1
  /// @param record the name of the record; empty where the row tells none
  /// @param kind what it would have been; `null` where the row as a whole is at fault
  /// @param faults what is wrong, at least one thing
  record NotTaken(long line, String record, @Nullable EntryKind kind, List<Fault> faults)
      implements Outcome {

    /// Copies the faults.
    public NotTaken {
      faults = List.copyOf(faults);
    }
  }
}
