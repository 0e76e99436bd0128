package osteolog.exchange.packet;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/// The keys of a log: it signs its packets with one and opens those made for it with the other.
///
/// Whoever has them can sign in its name, so they belong in a file that only its owner can read.
public final class PacketKeys {

  private static final String PREFIX = "osteolog-private-key-1:";
  private static final byte[] ED25519 = HexFormat.of().parseHex("302e020100300506032b657004220420");
  private static final byte[] X25519 = HexFormat.of().parseHex("302e020100300506032b656e04220420");

  private final PrivateKey sign;
  private final PrivateKey agree;
  private final PublicKeys open;

  private PacketKeys(PrivateKey sign, PrivateKey agree, PublicKeys open) {
    this.sign = sign;
    this.agree = agree;
    this.open = open;
  }

  /// New keys, of that source of chance.
  public static PacketKeys generate(SecureRandom random) {
    try {
      var signs = KeyPairGenerator.getInstance("Ed25519");
      signs.initialize(NamedParameterSpec.ED25519, random);
      var sign = signs.generateKeyPair();
      var agrees = KeyPairGenerator.getInstance("X25519");
      agrees.initialize(NamedParameterSpec.X25519, random);
      var agree = agrees.generateKeyPair();
      return new PacketKeys(
          sign.getPrivate(),
          agree.getPrivate(),
          PublicKeys.of(sign.getPublic(), agree.getPublic()));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /// The keys of a file, or empty where it holds none or has a slip in it.
  public static Optional<PacketKeys> read(byte[] file) {
    return KeyText.read(PREFIX, new String(file, StandardCharsets.UTF_8), 2 * PublicKeys.LENGTH)
        .map(PacketKeys::of);
  }

  private static PacketKeys of(byte[] bytes) {
    try {
      int one = PublicKeys.ONE;
      return new PacketKeys(
          key("Ed25519", ED25519, Arrays.copyOf(bytes, one)),
          key("X25519", X25519, Arrays.copyOfRange(bytes, one, 2 * one)),
          PublicKeys.of(Arrays.copyOfRange(bytes, 2 * one, bytes.length)));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("any 32 bytes are a key");
    }
  }

  private static PrivateKey key(String name, byte[] head, byte[] raw)
      throws GeneralSecurityException {
    var encoded = Arrays.copyOf(head, head.length + raw.length);
    System.arraycopy(raw, 0, encoded, head.length, raw.length);
    return KeyFactory.getInstance(name).generatePrivate(new PKCS8EncodedKeySpec(encoded));
  }

  /// The keys as a file: one line of text.
  public byte[] bytes() {
    int one = PublicKeys.ONE;
    var all = new byte[2 * PublicKeys.LENGTH];
    System.arraycopy(tail(sign.getEncoded()), 0, all, 0, one);
    System.arraycopy(tail(agree.getEncoded()), 0, all, one, one);
    System.arraycopy(open.bytes(), 0, all, 2 * one, PublicKeys.LENGTH);
    return (KeyText.write(PREFIX, all) + "\n").getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] tail(byte[] encoded) {
    return Arrays.copyOfRange(encoded, encoded.length - PublicKeys.ONE, encoded.length);
  }

  /// The keys that others may know.
  public PublicKeys publicKeys() {
    return open;
  }

  PrivateKey sign() {
    return sign;
  }

  PrivateKey agree() {
    return agree;
  }
}
