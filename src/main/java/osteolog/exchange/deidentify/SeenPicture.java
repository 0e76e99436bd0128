package osteolog.exchange.deidentify;

import java.util.UUID;

/// A picture that a person looked at and let go.
///
/// @param attachment the entry, by its identity in the log
/// @param sha256 the file that was looked at: another one in its place was not
/// @param frame which of its pictures, from 0
public record SeenPicture(UUID attachment, String sha256, int frame) {

  /// Never the hash, which finds the file again: this text may reach a log.
  @Override
  public String toString() {
    return "SeenPicture[" + frame + "]";
  }
}
