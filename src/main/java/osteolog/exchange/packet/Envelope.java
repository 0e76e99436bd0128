package osteolog.exchange.packet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.Signature;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import osteolog.exchange.packet.Frame.Slot;
import osteolog.exchange.packet.PacketRefused.Why;

/// Seals packets into files and opens them again.
///
/// The content is encrypted with AES-256-GCM under a key of its own, that key is wrapped for each
/// who can open it, and everything is signed with Ed25519. The signature is looked at first: what
/// is not as somebody signed it is not worked on.
public final class Envelope {

  private static final int KEY = 32;

  private final SecureRandom random;
  private final int rounds;
  private final int floor;

  /// Seals with this source of chance.
  public Envelope(SecureRandom random) {
    this(random, KeyWrap.ROUNDS, KeyWrap.ROUNDS);
  }

  /// Hashes a passphrase `rounds` times and takes none hashed less often than `floor`: tests are
  /// many.
  Envelope(SecureRandom random, int rounds, int floor) {
    this.random = random;
    this.rounds = rounds;
    this.floor = floor;
  }

  /// The file of a packet.
  ///
  /// @param packet what to tell
  /// @param sender the keys to sign with
  /// @param lock who can open it
  public byte[] seal(Packet packet, PacketKeys sender, Lock lock) throws PacketRefused {
    return seal(PacketWriter.bytes(packet), sender, lock);
  }

  byte[] seal(byte[] content, PacketKeys sender, Lock lock) throws PacketRefused {
    if (content.length > Frame.MOST_CONTENT - KEY) {
      throw new PacketRefused(Why.TOO_LARGE);
    }
    try {
      var signer = sender.publicKeys().bytes();
      var nonce = KeyWrap.bytes(random, Frame.NONCE);
      var key = new SecretKeySpec(KeyWrap.bytes(random, KEY), "AES");
      var wrap = new KeyWrap(Frame.prologue(signer, nonce), floor);
      var slots = new ArrayList<Slot>();
      if (lock.passphrase().isPresent()) {
        slots.add(wrap.forPassphrase(key, lock.passphrase().get(), rounds, random));
      }
      for (var recipient : lock.recipients()) {
        slots.add(wrap.forKeys(key, recipient, random));
      }
      var header = Frame.header(signer, nonce, slots);
      var sealed = KeyWrap.cipher(Cipher.ENCRYPT_MODE, key, nonce, header).doFinal(content);
      var file = Frame.signedPart(header, sealed);
      var signing = Signature.getInstance("Ed25519");
      signing.initSign(sender.sign(), random);
      signing.update(file);
      var signature = signing.sign();
      var all = Arrays.copyOf(file, file.length + signature.length);
      System.arraycopy(signature, 0, all, file.length, signature.length);
      return all;
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /// Opens a packet, or says in one word why not; no more of the file is read than a packet can be
  /// long.
  public Opened open(InputStream file, Unlock with) throws IOException, PacketRefused {
    var bytes = file.readNBytes(Frame.MOST_FILE + 1);
    if (bytes.length > Frame.MOST_FILE) {
      throw new PacketRefused(Why.TOO_LARGE);
    }
    return open(bytes, with);
  }

  Opened open(byte[] file, Unlock with) throws PacketRefused {
    var frame = Frame.of(file);
    try {
      var signer = PublicKeys.of(frame.signer());
      var signature = Signature.getInstance("Ed25519");
      signature.initVerify(signer.sign());
      signature.update(file, 0, frame.signed());
      if (!signature.verify(file, frame.signed(), Frame.SIGNATURE)) {
        throw new PacketRefused(Why.ALTERED);
      }
      var key = key(frame, with);
      var content =
          KeyWrap.cipher(Cipher.DECRYPT_MODE, key, frame.nonce(), frame.header())
              .doFinal(frame.content());
      return new Opened(PacketReader.read(content), signer);
    } catch (AEADBadTagException altered) {
      throw new PacketRefused(Why.ALTERED);
    } catch (GeneralSecurityException | BufferUnderflowException garbled) {
      // A point that is on no curve, a slot that is too short.
      throw new PacketRefused(Why.ALTERED);
    }
  }

  private SecretKey key(Frame frame, Unlock with) throws GeneralSecurityException, PacketRefused {
    var wrap = new KeyWrap(frame.prologue(), floor);
    boolean locked = false;
    int hashed = 0;
    for (var slot : frame.slots()) {
      var key =
          switch (with) {
            case Unlock.Passphrase passphrase when slot.type() == Frame.PASSPHRASE -> {
              locked = true;
              if (++hashed > 1) {
                // One passphrase opens a packet; more would only keep the reader busy.
                throw new PacketRefused(Why.NOT_A_PACKET);
              }
              yield wrap.byPassphrase(slot, passphrase.words());
            }
            case Unlock.Keys keys when slot.type() == Frame.KEYS -> wrap.byKeys(slot, keys.keys());
            case Unlock.Passphrase _, Unlock.Keys _ -> Optional.<SecretKey>empty();
          };
      if (key.isPresent()) {
        return key.get();
      }
    }
    throw new PacketRefused(locked ? Why.WRONG_PASSPHRASE : Why.NOT_FOR_YOU);
  }
}
