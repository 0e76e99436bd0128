package osteolog.exchange.packet;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import osteolog.domain.pool.Said;
import osteolog.domain.pool.Told;
import osteolog.domain.pool.ToldCase;
import osteolog.domain.schema.Column;
import osteolog.exchange.packet.PacketRefused.Why;

/// Writes a packet as deflated JSON: entries as their canonical texts by column, and who said each
/// part as a number in one list of all who said anything.
final class PacketWriter {

  static final String FORMAT = "osteolog-packet";
  static final int VERSION = 1;

  /// How long the JSON can be.
  static final int MOST = 128 * 1024 * 1024;

  /// How long one text can be.
  static final int MOST_TEXT = 2_000_000;

  private final Map<Said, Integer> numbers = new LinkedHashMap<>();

  private PacketWriter() {}

  static byte[] bytes(Packet packet) throws PacketRefused {
    var out = new ByteArrayOutputStream();
    var deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try (var counted = new Counted(new DeflaterOutputStream(out, deflater));
        var json = new JsonFactory().createGenerator(counted)) {
      new PacketWriter().write(packet, json);
    } catch (Full full) {
      throw new PacketRefused(Why.TOO_LARGE);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    } finally {
      deflater.end();
    }
    return out.toByteArray();
  }

  private void write(Packet packet, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("format", FORMAT);
    json.writeNumberField("v", VERSION);
    json.writeStringField("packet", packet.id().toString());
    json.writeStringField("log", packet.log().toString());
    json.writeStringField("sender", packet.sender());
    json.writeStringField("made", packet.made().toString());
    for (var told : packet.cases()) {
      told.entries().forEach(one -> new TreeMap<>(one.said()).values().forEach(this::number));
      new TreeMap<>(told.removed()).values().forEach(this::number);
    }
    json.writeArrayFieldStart("said");
    for (var said : numbers.keySet()) {
      json.writeStartObject();
      json.writeStringField("who", said.who());
      json.writeStringField("at", said.at().toString());
      json.writeStringField("log", said.log().toString());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("cases");
    for (var told : packet.cases()) {
      write(told, json);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private int number(Said said) {
    return numbers.computeIfAbsent(said, _ -> numbers.size());
  }

  private void write(ToldCase told, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("case", told.caseId().toString());
    json.writeArrayFieldStart("aliases");
    for (var alias : told.aliases().stream().sorted().toList()) {
      json.writeString(alias.toString());
    }
    json.writeEndArray();
    json.writeArrayFieldStart("entries");
    for (var one : told.entries()) {
      write(one, json);
    }
    json.writeEndArray();
    json.writeObjectFieldStart("removed");
    for (var one : new TreeMap<>(told.removed()).entrySet()) {
      json.writeNumberField(one.getKey().toString(), number(one.getValue()));
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private void write(Told told, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", Column.code(told.entry().kind()));
    json.writeObjectFieldStart("texts");
    for (var text : told.entry().texts().entrySet()) {
      if (text.getValue().length() > MOST_TEXT) {
        throw new Full();
      }
      json.writeStringField(text.getKey(), text.getValue());
    }
    json.writeEndObject();
    json.writeObjectFieldStart("said");
    for (var one : new TreeMap<>(told.said()).entrySet()) {
      json.writeNumberField(one.getKey(), number(one.getValue()));
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  /// There is no room for more.
  private static final class Full extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /// Counts what is written, and writes no more than a reader would take.
  private static final class Counted extends OutputStream {
    private final OutputStream out;
    private long left = MOST;

    Counted(OutputStream out) {
      this.out = out;
    }

    @Override
    public void write(int one) throws IOException {
      take(1);
      out.write(one);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      take(length);
      out.write(bytes, from, length);
    }

    private void take(int length) throws Full {
      left -= length;
      if (left < 0) {
        throw new Full();
      }
    }

    @Override
    public void close() throws IOException {
      out.close();
    }
  }
}
