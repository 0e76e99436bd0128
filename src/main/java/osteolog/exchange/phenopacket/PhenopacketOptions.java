package osteolog.exchange.phenopacket;

import java.time.Instant;

/// How the file is written.
///
/// @param created when it is made
/// @param createdBy who made it, as the format asks for: a person, a clinic or the program
/// @param replace whether a file of the same name may be replaced
public record PhenopacketOptions(Instant created, String createdBy, boolean replace) {

  /// Refuses to leave open who made it.
  public PhenopacketOptions {
    if (createdBy.isBlank()) {
      throw new IllegalArgumentException("who made the file is not said");
    }
  }

  /// Made by the program, replacing nothing.
  public static PhenopacketOptions at(Instant created) {
    return new PhenopacketOptions(created, "Osteolog", false);
  }

  /// The same, replacing a file of the same name.
  public PhenopacketOptions replacing() {
    return new PhenopacketOptions(created, createdBy, true);
  }
}
