package osteolog.exchange.packet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.Signature;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import osteolog.exchange.packet.PacketRefused.Why;

/// What a sealed packet promises to whoever sends, carries or opens it.
class EnvelopeTest {

  private static final PacketKeys SENDER = PacketKeys.generate(Packets.random(1));
  private static final PacketKeys COLLEAGUE = PacketKeys.generate(Packets.random(2));
  private static final PacketKeys STRANGER = PacketKeys.generate(Packets.random(3));
  private static final Unlock WORDS = new Unlock.Passphrase("correct horse");

  private final Envelope envelope = Packets.envelope();

  private static Why refusal(Envelope envelope, byte[] file, Unlock with) {
    try {
      envelope.open(file, with);
      throw new AssertionError("it was opened");
    } catch (PacketRefused refused) {
      return refused.why();
    }
  }

  private byte[] sealed() throws PacketRefused {
    var lock = new Lock(Optional.of("correct horse"), List.of(COLLEAGUE.publicKeys()));
    return envelope.seal(Packets.small(), SENDER, lock);
  }

  @Test
  @DisplayName("what is sealed opens with the passphrase and with the key, and names its signer")
  void roundTrip() throws PacketRefused, IOException {
    var file = sealed();
    for (var with : List.of(WORDS, new Unlock.Keys(COLLEAGUE))) {
      var opened = envelope.open(new ByteArrayInputStream(file), with);
      assertThat(opened.packet()).isEqualTo(Packets.small());
      assertThat(opened.signer()).isEqualTo(SENDER.publicKeys());
    }
  }

  @Test
  @DisplayName("the published cases arrive as they were sent")
  void published() throws PacketRefused {
    var file = envelope.seal(Packets.published(), SENDER, Lock.passphrase("x"));
    assertThat(envelope.open(file, new Unlock.Passphrase("x")).packet())
        .isEqualTo(Packets.published());
  }

  @Test
  @DisplayName("the same passphrase in other code points opens it")
  void samePassphrase() throws PacketRefused {
    var file = envelope.seal(Packets.small(), SENDER, Lock.passphrase("caf\u00e9 ガ"));
    assertThat(envelope.open(file, new Unlock.Passphrase("cafe\u0301 ｶﾞ")).packet())
        .isEqualTo(Packets.small());
  }

  @Test
  @DisplayName("a wrong passphrase and somebody else's key do not open it")
  void notOpened() throws PacketRefused {
    var file = sealed();
    assertThat(refusal(envelope, file, new Unlock.Passphrase("correct hors")))
        .isEqualTo(Why.WRONG_PASSPHRASE);
    assertThat(refusal(envelope, file, new Unlock.Keys(STRANGER))).isEqualTo(Why.NOT_FOR_YOU);
    var words = envelope.seal(Packets.small(), SENDER, Lock.passphrase("x"));
    assertThat(refusal(envelope, words, new Unlock.Keys(COLLEAGUE))).isEqualTo(Why.NOT_FOR_YOU);
    var keys = envelope.seal(Packets.small(), SENDER, Lock.keys(List.of(COLLEAGUE.publicKeys())));
    assertThat(refusal(envelope, keys, WORDS)).isEqualTo(Why.NOT_FOR_YOU);
  }

  @Test
  @DisplayName("whichever byte is changed, the file is refused")
  void everyByte() throws PacketRefused {
    var file = sealed();
    for (int at = 0; at < file.length; at++) {
      var altered = file.clone();
      altered[at] ^= (byte) (1 << at % 8);
      assertThat(refusal(envelope, altered, new Unlock.Keys(COLLEAGUE)))
          .as("byte %d", at)
          .isIn(Why.ALTERED, Why.TRUNCATED, Why.NOT_A_PACKET, Why.NEWER_VERSION, Why.TOO_LARGE);
    }
  }

  @Test
  @DisplayName("wherever the file is cut, it is refused as cut")
  void everyCut() throws PacketRefused {
    var file = sealed();
    for (int length = 1; length < file.length; length++) {
      assertThat(refusal(envelope, Arrays.copyOf(file, length), WORDS))
          .as("%d bytes", length)
          .isEqualTo(Why.TRUNCATED);
    }
    assertThat(refusal(envelope, new byte[0], WORDS)).isEqualTo(Why.NOT_A_PACKET);
    assertThat(refusal(envelope, Arrays.copyOf(file, file.length + 1), WORDS))
        .isEqualTo(Why.ALTERED);
  }

  @Test
  @DisplayName("another cannot put his own signature to what he did not encrypt")
  void signedByAnother() throws Exception {
    var file = sealed();
    System.arraycopy(STRANGER.publicKeys().bytes(), 0, file, 10, PublicKeys.LENGTH);
    var signing = Signature.getInstance("Ed25519");
    signing.initSign(STRANGER.sign());
    signing.update(file, 0, file.length - Frame.SIGNATURE);
    System.arraycopy(signing.sign(), 0, file, file.length - Frame.SIGNATURE, Frame.SIGNATURE);
    assertThat(refusal(envelope, file, new Unlock.Keys(COLLEAGUE))).isEqualTo(Why.NOT_FOR_YOU);
  }

  @Test
  @DisplayName("what the program itself seals under a passphrase, the program itself opens")
  void asShipped() throws PacketRefused {
    var shipped = new Envelope(Packets.random(8));
    var file = shipped.seal(Packets.small(), SENDER, Lock.passphrase("x"));
    assertThat(shipped.open(file, new Unlock.Passphrase("x")).packet()).isEqualTo(Packets.small());
  }

  @Test
  @DisplayName("a passphrase hashed less often than is safe is not taken")
  void weak() throws PacketRefused {
    var file = sealed();
    assertThat(refusal(new Envelope(Packets.random(7)), file, WORDS)).isEqualTo(Why.NOT_A_PACKET);
    var busy = new Envelope(Packets.random(7), 2, 2);
    assertThat(KeyWrap.ROUNDS).isGreaterThanOrEqualTo(600_000);
    assertThat(refusal(busy, file, new Unlock.Passphrase("?"))).isEqualTo(Why.WRONG_PASSPHRASE);
  }

  @Test
  @DisplayName("a newer version and a file of another program are told apart")
  void others() throws PacketRefused {
    var newer = sealed();
    newer[9] = 2;
    assertThat(refusal(envelope, newer, WORDS)).isEqualTo(Why.NEWER_VERSION);
    var zip = "PK\u0003\u0004 and so on".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(refusal(envelope, zip, WORDS)).isEqualTo(Why.NOT_A_PACKET);
  }

  @Test
  @DisplayName("of an endless file no more is read than a packet can be long")
  void endless() {
    var zeros =
        new InputStream() {
          private long read;

          @Override
          public int read() {
            throw new AssertionError("in pieces");
          }

          @Override
          public int read(byte[] into, int from, int length) {
            read += length;
            if (read > 2L * Frame.MOST_FILE) {
              throw new AssertionError("too much was read");
            }
            return length;
          }
        };
    assertThatExceptionOfType(PacketRefused.class)
        .isThrownBy(() -> envelope.open(zeros, WORDS))
        .extracting(PacketRefused::why)
        .isEqualTo(Why.TOO_LARGE);
  }

  @Test
  @DisplayName("nothing is sealed that nobody could open")
  void nobody() {
    assertThatIllegalArgumentException().isThrownBy(() -> Lock.passphrase(""));
    assertThatIllegalArgumentException().isThrownBy(() -> Lock.keys(List.of()));
  }

  @Test
  @DisplayName("neither a lock nor a passphrase tells itself in a log")
  void silent() {
    assertThat(WORDS.toString() + Lock.passphrase("secret words"))
        .doesNotContain("horse")
        .doesNotContain("secret");
  }
}
