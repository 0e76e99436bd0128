package osteolog.exchange.packet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/// Keys that came by any way: they are those that were sent, or none.
class HostileKeysTest {

  private static final PacketKeys KEYS = PacketKeys.generate(new SecureRandom());

  @Property(tries = 300, shrinking = ShrinkingMode.OFF)
  @Label("any text and any file are no keys")
  void anything(@ForAll String text, @ForAll byte[] file) {
    assertThat(PublicKeys.parse(text)).isEmpty();
    assertThat(PublicKeys.parse("osteolog-key-1:" + text)).isEmpty();
    assertThat(PacketKeys.read(file)).isEmpty();
    assertThat(PacketKeys.read(("osteolog-private-key-1:" + text).getBytes(StandardCharsets.UTF_8)))
        .isEmpty();
  }

  @Property(tries = 300, shrinking = ShrinkingMode.OFF)
  @Label("keys that were altered on the way are none")
  void altered(@ForAll long chance) {
    var random = new Random(chance);
    var line = KEYS.publicKeys().text();
    var sent = random.nextBoolean() ? line.getBytes(StandardCharsets.US_ASCII) : KEYS.bytes();
    // The line end behind private keys may be anything blank, so it is left as it is.
    var keys = new String(sent, StandardCharsets.US_ASCII).strip();
    var altered = keys.getBytes(StandardCharsets.US_ASCII);
    for (int n = random.nextInt(3); n >= 0; n--) {
      altered[random.nextInt(altered.length)] = (byte) random.nextInt(256);
    }
    var cut =
        random.nextInt(4) > 0 ? altered : Arrays.copyOf(altered, random.nextInt(keys.length()));
    var text = new String(cut, StandardCharsets.UTF_8);
    if (!text.strip().equals(keys)) {
      assertThat(PublicKeys.parse(text)).isEmpty();
      assertThat(PacketKeys.read(cut)).isEmpty();
    }
  }
}
