package osteolog.exchange.packet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// Keys as people pass them on and files keep them.
class PacketKeysTest {

  private final PacketKeys keys = PacketKeys.generate(Packets.random(5));

  @Test
  @DisplayName("a public key is one line of text that reads back, with a fingerprint in groups")
  void line() {
    var text = keys.publicKeys().text();
    assertThat(text).startsWith("osteolog-key-1:").hasSizeLessThan(120).doesNotContain("\n");
    assertThat(PublicKeys.parse(" " + text + "\r\n")).contains(keys.publicKeys());
    assertThat(keys.publicKeys().fingerprint()).matches("([0-9A-F]{4} ){9}[0-9A-F]{4}");
  }

  @Test
  @DisplayName("a slip in any letter of a key is noticed")
  void slip() {
    var text = keys.publicKeys().text();
    for (int at = 0; at < text.length(); at++) {
      var slipped = new StringBuilder(text);
      slipped.setCharAt(at, text.charAt(at) == 'A' ? 'B' : 'A');
      assertThat(PublicKeys.parse(slipped.toString())).isEmpty();
      assertThat(PublicKeys.parse(text.substring(0, at))).isEmpty();
    }
    assertThat(PublicKeys.parse("osteolog-key-1:" + "!".repeat(90))).isEmpty();
  }

  @Test
  @DisplayName("private keys read back from their file and still open and sign")
  void file() throws PacketRefused {
    var again = PacketKeys.read(keys.bytes()).orElseThrow();
    assertThat(again.publicKeys()).isEqualTo(keys.publicKeys());
    var envelope = Packets.envelope();
    var sealed = envelope.seal(Packets.small(), again, Lock.keys(List.of(keys.publicKeys())));
    assertThat(envelope.open(sealed, new Unlock.Keys(again)).signer()).isEqualTo(keys.publicKeys());
    assertThat(PacketKeys.read("nothing".getBytes(StandardCharsets.UTF_8))).isEmpty();
    assertThat(PacketKeys.read(keys.publicKeys().text().getBytes(StandardCharsets.UTF_8)))
        .isEmpty();
  }
}
