package osteolog.journal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// Adds bytes up to one SHA-256, which every Java platform must offer.
final class Sha256 {
  private final MessageDigest digest;

  Sha256() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  Sha256 update(byte[] bytes) {
    digest.update(bytes);
    return this;
  }

  Hash hash() {
    return Hash.of(digest.digest());
  }
}
