package osteolog.journal;

import java.nio.ByteBuffer;
import java.util.UUID;

/// The last record of a journal: its number and the hash that stands for it and everything before.
///
/// Written into backups and reports, because a chain alone does not show that its tail was cut off.
///
/// @param number of the last record, 0 when there is none
/// @param hash chain hash of that record, or of the store id when there is none
public record Head(long number, Hash hash) {

  /// @throws IllegalArgumentException when `number` is negative
  public Head {
    if (number < 0) {
      throw new IllegalArgumentException("A head has number 0 or more");
    }
  }

  /// The head of a journal that has no record yet.
  public static Head genesis(UUID storeId) {
    return new Head(0, new Sha256().update(idBytes(storeId)).hash());
  }

  static byte[] idBytes(UUID id) {
    return ByteBuffer.allocate(16)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
  }
}
