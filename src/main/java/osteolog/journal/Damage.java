package osteolog.journal;

import java.nio.file.Path;

/// The first place from which a journal cannot be trusted; never holds anything of a payload.
///
/// @param why what is wrong there
/// @param number the record that should stand there, from 1
/// @param file the segment, or the folder when there is no segment at all
/// @param offset bytes from the start of the file
public record Damage(Why why, long number, Path file, long offset) {

  /// What can be wrong; the words for the user are the caller's.
  public enum Why {
    /// The file ends inside a record or a header.
    CUT_SHORT,
    /// The bytes of a record do not agree with their checksum.
    CHECKSUM,
    /// A whole record, or segment, that does not follow from the one before: edited or moved.
    CHAIN,
    /// A whole record, or segment, with another number: removed, repeated or moved.
    NUMBER,
    /// Not damage: the record is sealed in a way this program does not know.
    SEAL,
    /// A record longer than [Journal#MAX_PAYLOAD].
    LENGTH,
    /// The bytes of a segment's header do not agree with their checksum.
    HEADER,
    /// The file is no journal segment.
    FOREIGN_FILE,
    /// The segment belongs to another store.
    FOREIGN_STORE,
    /// Not damage: a newer program wrote the segment.
    NEWER_FORMAT,
    /// Records are gone from here on: a segment was removed, or the journal ends before the head it
    /// is compared with.
    MISSING,
    /// The record is whole, but not the one the expected head stands for: the journal was rewritten
    /// or swapped for another copy.
    OTHER_HISTORY
  }
}
