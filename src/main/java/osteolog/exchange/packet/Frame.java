package osteolog.exchange.packet;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import osteolog.exchange.packet.PacketRefused.Why;

/// The parts of a packet's file: who signed it, who can open it, the encrypted content and the
/// signature over all of that (`docs/packet-format.md`).
///
/// @param signer the signer's public keys
/// @param nonce the nonce of the content
/// @param slots the content's key, once for each who can open it
/// @param content the encrypted content, its tag at the end
/// @param signed how many bytes the signature covers: all before it
@SuppressWarnings("ArrayRecordComponent") // frames are never compared
record Frame(byte[] signer, byte[] nonce, List<Slot> slots, byte[] content, int signed) {

  /// One way to open a packet.
  ///
  /// @param type [#PASSPHRASE] or [#KEYS]
  /// @param body what that way needs, and the wrapped key
  @SuppressWarnings("ArrayRecordComponent") // nor are slots
  record Slot(byte type, byte[] body) {}

  static final byte PASSPHRASE = 1;
  static final byte KEYS = 2;
  static final int NONCE = 12;
  static final int SIGNATURE = 64;
  static final int MOST_CONTENT = 64 * 1024 * 1024;

  /// How long a file can be.
  static final int MOST_FILE = MOST_CONTENT + 64 * 1024;

  private static final byte[] MAGIC = "OSTEOPKT".getBytes(StandardCharsets.US_ASCII);
  private static final short VERSION = 1;
  private static final int MOST_SLOTS = Lock.MOST + 1;
  private static final int MOST_BODY = 256;

  /// What stands before the slots; each wrapped key is bound to it.
  static byte[] prologue(byte[] signer, byte[] nonce) {
    return ByteBuffer.allocate(MAGIC.length + Short.BYTES + PublicKeys.LENGTH + NONCE)
        .put(MAGIC)
        .putShort(VERSION)
        .put(signer)
        .put(nonce)
        .array();
  }

  byte[] prologue() {
    return prologue(signer, nonce);
  }

  /// Everything before the content, which is bound to it.
  static byte[] header(byte[] signer, byte[] nonce, List<Slot> slots) {
    int length = slots.stream().mapToInt(s -> 1 + Short.BYTES + s.body().length).sum();
    var prologue = prologue(signer, nonce);
    var header = ByteBuffer.allocate(prologue.length + 1 + length).put(prologue);
    header.put((byte) slots.size());
    slots.forEach(s -> header.put(s.type()).putShort((short) s.body().length).put(s.body()));
    return header.array();
  }

  byte[] header() {
    return header(signer, nonce, slots);
  }

  /// Header and content as they are signed.
  static byte[] signedPart(byte[] header, byte[] content) {
    return ByteBuffer.allocate(header.length + Integer.BYTES + content.length)
        .put(header)
        .putInt(content.length)
        .put(content)
        .array();
  }

  /// Takes a file apart; nothing in it is believed yet.
  static Frame of(byte[] file) throws PacketRefused {
    checkMagic(file);
    try {
      var in = ByteBuffer.wrap(file).position(MAGIC.length);
      checkVersion(in.getShort());
      var signer = bytes(in, PublicKeys.LENGTH);
      var nonce = bytes(in, NONCE);
      int number = in.get();
      if (number < 1 || number > MOST_SLOTS) {
        throw new PacketRefused(Why.ALTERED);
      }
      var slots = new ArrayList<Slot>();
      for (int i = 0; i < number; i++) {
        byte type = in.get();
        slots.add(new Slot(type, bytes(in, within(in.getShort(), MOST_BODY, Why.ALTERED))));
      }
      var content = bytes(in, within(in.getInt(), MOST_CONTENT, Why.TOO_LARGE));
      int signed = in.position();
      bytes(in, SIGNATURE);
      if (in.hasRemaining()) {
        throw new PacketRefused(Why.ALTERED);
      }
      return new Frame(signer, nonce, slots, content, signed);
    } catch (BufferUnderflowException cut) {
      throw new PacketRefused(Why.TRUNCATED);
    }
  }

  private static void checkMagic(byte[] file) throws PacketRefused {
    int length = Math.min(file.length, MAGIC.length);
    if (length == 0 || !Arrays.equals(file, 0, length, MAGIC, 0, length)) {
      throw new PacketRefused(Why.NOT_A_PACKET);
    }
    if (length < MAGIC.length) {
      throw new PacketRefused(Why.TRUNCATED);
    }
  }

  private static void checkVersion(short version) throws PacketRefused {
    if (version != VERSION) {
      throw new PacketRefused(version > VERSION ? Why.NEWER_VERSION : Why.NOT_A_PACKET);
    }
  }

  private static int within(int length, int most, Why why) throws PacketRefused {
    if (length < 0 || length > most) {
      throw new PacketRefused(why);
    }
    return length;
  }

  private static byte[] bytes(ByteBuffer in, int length) {
    // Looked at first: a length that a file only claims must not take memory.
    if (in.remaining() < length) {
      throw new BufferUnderflowException();
    }
    var bytes = new byte[length];
    in.get(bytes);
    return bytes;
  }
}
