package osteolog.exchange.packet;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/// The keys by which others know a log: one to check its signature (Ed25519), one to encrypt for it
/// (X25519). They are no secret.
public final class PublicKeys {

  /// How long both are together, in bytes.
  static final int LENGTH = 64;

  /// How long each is, in bytes.
  static final int ONE = 32;

  private static final String PREFIX = "osteolog-key-1:";
  private static final int PRINTED = 20;
  private static final byte[] ED25519 = HexFormat.of().parseHex("302a300506032b6570032100");
  private static final byte[] X25519 = HexFormat.of().parseHex("302a300506032b656e032100");

  private final byte[] bytes;

  private PublicKeys(byte[] bytes) {
    this.bytes = bytes.clone();
  }

  static PublicKeys of(PublicKey sign, PublicKey agree) {
    var bytes = new byte[LENGTH];
    System.arraycopy(sign.getEncoded(), ED25519.length, bytes, 0, ONE);
    System.arraycopy(agree.getEncoded(), X25519.length, bytes, ONE, ONE);
    return new PublicKeys(bytes);
  }

  static PublicKeys of(byte[] bytes) {
    if (bytes.length != LENGTH) {
      throw new IllegalArgumentException("not the length of two keys");
    }
    return new PublicKeys(bytes);
  }

  /// The keys of a line of text, or empty where it is none or has a slip in it.
  public static Optional<PublicKeys> parse(String text) {
    return KeyText.read(PREFIX, text, LENGTH).map(PublicKeys::new);
  }

  /// The keys as one line of text, with a checksum.
  public String text() {
    return KeyText.write(PREFIX, bytes);
  }

  /// What two people compare on the telephone: 160 bits, as ten groups of four hexadecimal figures.
  public String fingerprint() {
    var hash = Arrays.copyOf(KeyText.sha256(PREFIX, bytes), PRINTED);
    return HexFormat.of().withUpperCase().formatHex(hash).replaceAll("(.{4})(?!$)", "$1 ");
  }

  byte[] bytes() {
    return bytes.clone();
  }

  PublicKey sign() throws GeneralSecurityException {
    return key("Ed25519", ED25519, Arrays.copyOf(bytes, ONE));
  }

  PublicKey agree() throws GeneralSecurityException {
    return agree(Arrays.copyOfRange(bytes, ONE, LENGTH));
  }

  static PublicKey agree(byte[] raw) throws GeneralSecurityException {
    return key("X25519", X25519, raw);
  }

  /// The bytes of a key for encryption.
  static byte[] raw(PublicKey agree) {
    var encoded = agree.getEncoded();
    return Arrays.copyOfRange(encoded, X25519.length, encoded.length);
  }

  private static PublicKey key(String name, byte[] head, byte[] raw)
      throws GeneralSecurityException {
    var encoded = Arrays.copyOf(head, head.length + ONE);
    System.arraycopy(raw, 0, encoded, head.length, ONE);
    return KeyFactory.getInstance(name).generatePublic(new X509EncodedKeySpec(encoded));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PublicKeys keys && Arrays.equals(bytes, keys.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return text();
  }
}
