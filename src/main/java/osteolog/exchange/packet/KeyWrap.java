package osteolog.exchange.packet;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.spec.NamedParameterSpec;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.KeyAgreement;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import osteolog.exchange.packet.Frame.Slot;
import osteolog.exchange.packet.PacketRefused.Why;

/// Wraps the key of a packet's content for those who can open it: under a passphrase
/// (PBKDF2-HMAC-SHA256) or for a public key (ephemeral X25519, HKDF-SHA256), each with AES-256-GCM.
final class KeyWrap {

  /// How often a passphrase is hashed (OWASP's figure for PBKDF2-HMAC-SHA256).
  static final int ROUNDS = 600_000;

  /// More than this would only keep the reader busy.
  private static final int MOST_ROUNDS = 10_000_000;

  private static final int KEY_BITS = 256;
  private static final int KEY = KEY_BITS / 8;
  private static final int TAG = 16;
  private static final int SALT = 16;
  private static final byte[] INFO =
      "osteolog packet 1 key wrap".getBytes(StandardCharsets.US_ASCII);

  private final byte[] prologue;
  private final int floor;

  /// Wraps for the packet with this prologue; no passphrase hashed fewer times than `floor` is
  /// taken.
  KeyWrap(byte[] prologue, int floor) {
    this.prologue = prologue;
    this.floor = floor;
  }

  Slot forPassphrase(SecretKey content, String passphrase, int rounds, SecureRandom random)
      throws GeneralSecurityException {
    var salt = bytes(random, SALT);
    var body = ByteBuffer.allocate(SALT + Integer.BYTES + Frame.NONCE + KEY + TAG);
    body.put(salt).putInt(rounds);
    wrap(content, hashed(passphrase, salt, rounds), random, body);
    return new Slot(Frame.PASSPHRASE, body.array());
  }

  Optional<SecretKey> byPassphrase(Slot slot, String passphrase)
      throws GeneralSecurityException, PacketRefused {
    var body = ByteBuffer.wrap(slot.body());
    var salt = new byte[SALT];
    body.get(salt);
    int rounds = body.getInt();
    if (rounds < floor) {
      throw new PacketRefused(Why.NOT_A_PACKET);
    }
    if (rounds > MOST_ROUNDS) {
      throw new PacketRefused(Why.TOO_LARGE);
    }
    return unwrap(hashed(passphrase, salt, rounds), body);
  }

  Slot forKeys(SecretKey content, PublicKeys recipient, SecureRandom random)
      throws GeneralSecurityException {
    var pairs = KeyPairGenerator.getInstance("X25519");
    pairs.initialize(NamedParameterSpec.X25519, random);
    var once = pairs.generateKeyPair();
    var body = ByteBuffer.allocate(PublicKeys.ONE + Frame.NONCE + KEY + TAG);
    body.put(PublicKeys.raw(once.getPublic()));
    var key = agreed(once.getPrivate(), recipient.agree(), once.getPublic(), recipient.agree());
    wrap(content, key, random, body);
    return new Slot(Frame.KEYS, body.array());
  }

  Optional<SecretKey> byKeys(Slot slot, PacketKeys keys) throws GeneralSecurityException {
    var body = ByteBuffer.wrap(slot.body());
    var raw = new byte[PublicKeys.ONE];
    body.get(raw);
    var once = PublicKeys.agree(raw);
    return unwrap(agreed(keys.agree(), once, once, keys.publicKeys().agree()), body);
  }

  private void wrap(SecretKey content, SecretKey key, SecureRandom random, ByteBuffer body)
      throws GeneralSecurityException {
    var nonce = bytes(random, Frame.NONCE);
    body.put(nonce).put(cipher(Cipher.ENCRYPT_MODE, key, nonce).doFinal(content.getEncoded()));
  }

  private Optional<SecretKey> unwrap(SecretKey key, ByteBuffer body)
      throws GeneralSecurityException {
    var nonce = new byte[Frame.NONCE];
    body.get(nonce);
    var wrapped = new byte[body.remaining()];
    body.get(wrapped);
    try {
      var content = cipher(Cipher.DECRYPT_MODE, key, nonce).doFinal(wrapped);
      return content.length == KEY
          ? Optional.of(new SecretKeySpec(content, "AES"))
          : Optional.empty();
    } catch (AEADBadTagException notThisKey) {
      return Optional.empty();
    }
  }

  private Cipher cipher(int mode, SecretKey key, byte[] nonce) throws GeneralSecurityException {
    return cipher(mode, key, nonce, prologue);
  }

  /// AES-256-GCM, bound to what stands before.
  static Cipher cipher(int mode, SecretKey key, byte[] nonce, byte[] bound)
      throws GeneralSecurityException {
    var cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(TAG * 8, nonce));
    cipher.updateAAD(bound);
    return cipher;
  }

  private static SecretKey hashed(String passphrase, byte[] salt, int rounds)
      throws GeneralSecurityException {
    // The same words typed on another keyboard are the same passphrase.
    var words = Normalizer.normalize(passphrase, Normalizer.Form.NFKC).toCharArray();
    var spec = new PBEKeySpec(words, salt, rounds, KEY_BITS);
    try {
      var made = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec);
      return new SecretKeySpec(made.getEncoded(), "AES");
    } finally {
      spec.clearPassword();
      Arrays.fill(words, '\0');
    }
  }

  private static SecretKey agreed(
      PrivateKey mine, PublicKey theirs, PublicKey once, PublicKey recipient)
      throws GeneralSecurityException {
    var agreement = KeyAgreement.getInstance("X25519");
    agreement.init(mine);
    agreement.doPhase(theirs, true);
    var info =
        ByteBuffer.allocate(INFO.length + 2 * PublicKeys.ONE)
            .put(INFO)
            .put(PublicKeys.raw(once))
            .put(PublicKeys.raw(recipient))
            .array();
    return KDF.getInstance("HKDF-SHA256")
        .deriveKey(
            "AES",
            HKDFParameterSpec.ofExtract().addIKM(agreement.generateSecret()).thenExpand(info, KEY));
  }

  static byte[] bytes(SecureRandom random, int length) {
    var bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }
}
