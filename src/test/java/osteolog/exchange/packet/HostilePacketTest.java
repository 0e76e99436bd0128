package osteolog.exchange.packet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import osteolog.exchange.packet.PacketRefused.Why;

/// Whatever is put into a file or a packet, it is refused in good order or it is a packet.
class HostilePacketTest {

  private static Optional<Why> read(byte[] deflated) {
    try {
      PacketReader.read(deflated);
      return Optional.empty();
    } catch (PacketRefused refused) {
      return Optional.of(refused.why());
    }
  }

  private static byte[] deflated(byte[] bytes) {
    var out = new ByteArrayOutputStream();
    try (var deflater = new DeflaterOutputStream(out)) {
      deflater.write(bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  private static byte[] json() {
    try {
      return new InflaterInputStream(new ByteArrayInputStream(PacketWriter.bytes(Packets.small())))
          .readAllBytes();
    } catch (IOException | PacketRefused impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Optional<Why> with(String said, String instead) {
    var text = new String(json(), StandardCharsets.UTF_8);
    assertThat(text).contains(said);
    return read(deflated(text.replace(said, instead).getBytes(StandardCharsets.UTF_8)));
  }

  @Property(tries = 500, shrinking = ShrinkingMode.OFF)
  @Label("any bytes are no packet, and nothing else happens")
  void anyBytes(@ForAll byte[] bytes) {
    try {
      Packets.envelope().open(bytes, new Unlock.Passphrase("x"));
      throw new AssertionError("opened");
    } catch (PacketRefused refused) {
      assertThat(refused.why()).isNotNull();
    }
    assertThat(read(bytes)).isPresent();
    assertThat(read(deflated(bytes))).isPresent();
  }

  @Property(tries = 500, shrinking = ShrinkingMode.OFF)
  @Label("JSON that somebody signed is refused or read, however it was changed")
  void changed(@ForAll long seed) {
    var random = new Random(seed);
    var json = json();
    for (int i = 0; i <= random.nextInt(3); i++) {
      json[random.nextInt(json.length)] =
          random.nextBoolean() ? json[random.nextInt(json.length)] : (byte) random.nextInt(256);
    }
    assertThat(read(deflated(json))).isNotEqualTo(Optional.of(Why.ALTERED));
    var cut = Arrays.copyOf(json, random.nextInt(json.length));
    assertThat(read(deflated(cut))).isPresent();
  }

  @Example
  @Label("what swells without end is refused as too large")
  void bomb() {
    var bomb = new byte[PacketWriter.MOST + 100];
    Arrays.fill(bomb, (byte) ' ');
    bomb[0] = '{';
    assertThat(read(deflated(bomb))).contains(Why.TOO_LARGE);
  }

  @Example
  @Label("an unknown kind, column, code or version is a newer program's")
  void newer() {
    assertThat(with("\"v\":1", "\"v\":2")).contains(Why.NEWER_VERSION);
    assertThat(with("\"kind\":\"pain\"", "\"kind\":\"pains\"")).contains(Why.NEWER_VERSION);
    assertThat(with("\"value\":\"3\"", "\"values\":\"3\"")).contains(Why.NEWER_VERSION);
    assertThat(with("\"nrs\"", "\"nrs11\"")).contains(Why.NEWER_VERSION);
  }

  @Example
  @Label("an entry that no record allows, out of its case or unsaid is not taken")
  void notTaken() {
    assertThat(with("\"value\":\"3\"", "\"value\":\"11\"")).contains(Why.NOT_A_PACKET);
    assertThat(with("\"value\":\"3\"", "\"value\":\"03\"")).contains(Why.NOT_A_PACKET);
    assertThat(with("\"value\":0", "\"value\":9")).contains(Why.NOT_A_PACKET);
    assertThat(with("\"value\":0,", "")).contains(Why.NOT_A_PACKET);
    assertThat(with("\"value\":0,", "\"id\":0,\"value\":0,")).contains(Why.NOT_A_PACKET);
    assertThat(with("\"case_id\":\"" + Packets.id(1), "\"case_id\":\"" + Packets.id(4)))
        .contains(Why.NOT_A_PACKET);
    assertThat(with("2026-02-01T08:30:00.123456Z", "+1000000-02-01T08:30:00Z"))
        .contains(Why.NOT_A_PACKET);
    assertThat(with("\"sender\"", "\"sender\":\"a\",\"sender\"")).contains(Why.NOT_A_PACKET);
  }
}
