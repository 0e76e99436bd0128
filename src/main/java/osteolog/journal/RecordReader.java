package osteolog.journal;

import java.io.IOException;

/// Takes the records of a journal one after the other.
@FunctionalInterface
public interface RecordReader {

  /// Takes one record.
  ///
  /// @param number of the record, from 1
  /// @param payload as it was appended; the reader may keep it
  /// @return whether to go on; this, not an interrupt, is how reading is cancelled
  boolean read(long number, byte[] payload) throws IOException;
}
