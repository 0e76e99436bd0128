/// The append-only record of the store: numbered, chained, checksummed bytes, forced to disk before
/// they are acknowledged.
///
/// It knows bytes, not medicine, and nothing of the database beside it. A folder holds segments
/// named by the number of their first record (`00000001.log`), `head` (the last acknowledged
/// record, told twice: number, hash, CRC32C, from byte 0 and from byte 512), the side files of cut
/// tails (`torn-<number>-<n>.bin`) and `journal.lock`, which keeps a second program out. All
/// integers are big-endian.
///
/// A segment opens with 80 bytes whose layout is the same in every format version, so that an older
/// program can tell "newer" from "damaged":
///
/// | offset | bytes | content |
/// |---|---|---|
/// | 0 | 16 | `OSTEOLOG-JOURNAL` in ASCII |
/// | 16 | 4 | format version, now 1 |
/// | 20 | 16 | store id, a UUID |
/// | 36 | 8 | number of the segment's first record, as in the file name |
/// | 44 | 32 | chain hash of the record before it |
/// | 76 | 4 | CRC32C of the 76 bytes above |
///
/// Frames follow without a gap, `n` being the length of the payload:
///
/// | offset | bytes | content |
/// |---|---|---|
/// | 0 | 4 | `n`, 0 to 67,108,864 |
/// | 4 | 8 | record number, from 1, gapless across segments |
/// | 12 | 1 | seal: 0 plain; every other value is kept for encryption |
/// | 13 | 4 | CRC32C of the 13 bytes above |
/// | 17 | `n` | payload |
/// | 17+n | 32 | chain hash: SHA-256(hash of the record before, 17 header bytes, payload) |
/// | 49+n | 4 | CRC32C of everything above in the frame |
///
/// The hash before record 1 is the SHA-256 of the store id.
///
/// Two choices go beyond the obvious. The header has **a checksum of its own**, because a flipped
/// bit in the length of a record in the middle would otherwise look like one long torn record, and
/// every record after it would be cut off. The last checksum **covers the chain hash too**, so a
/// frame whose checksum is right but whose hash or number is wrong can never be a torn write: it
/// was moved or edited, and is reported even at the very end.
///
/// What is cut off on opening, and what is refused, is told in `TornRecord`, `TornHeader` and
/// `Promise`: an end that was acknowledged, by what `head` or the caller knows, is never taken for
/// torn. Without `head` one limit stays: damage to the very last record looks like a torn write; it
/// is kept aside and reported as a [TornTail].
@NullMarked
package osteolog.journal;

import org.jspecify.annotations.NullMarked;
