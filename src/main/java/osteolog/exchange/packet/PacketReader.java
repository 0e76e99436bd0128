package osteolog.exchange.packet;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.zip.InflaterInputStream;
import osteolog.domain.pool.Said;
import osteolog.domain.pool.Told;
import osteolog.domain.pool.ToldCase;
import osteolog.exchange.packet.PacketRefused.Why;

/// Reads the content of a packet, and takes nothing that the writer would not have written.
final class PacketReader {

  private static final int MOST_TEXT = PacketWriter.MOST_TEXT;
  private static final int MOST_NAME = 200;
  private static final Instant END = Instant.parse("9999-01-01T00:00:00Z");
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(8)
                  .maxStringLength(MOST_TEXT)
                  .maxNameLength(MOST_NAME)
                  .maxNumberLength(10)
                  .build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private final JsonParser json;
  private final List<Said> said = new ArrayList<>();

  private PacketReader(JsonParser json) {
    this.json = json;
  }

  static Packet read(byte[] deflated) throws PacketRefused {
    var limited = new Limited(new InflaterInputStream(new ByteArrayInputStream(deflated)));
    try (var json = JSON.createParser(limited)) {
      var packet = new PacketReader(json).packet();
      if (json.nextToken() != null) {
        throw new PacketRefused(Why.NOT_A_PACKET);
      }
      return packet;
    } catch (StreamConstraintsException tooLong) {
      throw new PacketRefused(Why.TOO_LARGE);
    } catch (IOException | IllegalArgumentException | DateTimeException garbled) {
      throw new PacketRefused(limited.isFull() ? Why.TOO_LARGE : Why.NOT_A_PACKET);
    }
  }

  private Packet packet() throws IOException, PacketRefused {
    expect(json.nextToken() == JsonToken.START_OBJECT);
    expect(text("format").equals(PacketWriter.FORMAT));
    field("v");
    int version = number();
    if (version > PacketWriter.VERSION) {
      throw new PacketRefused(Why.NEWER_VERSION);
    }
    expect(version == PacketWriter.VERSION);
    var id = id(text("packet"));
    var log = id(text("log"));
    var sender = name(text("sender"));
    var made = instant(text("made"));
    field("said");
    expect(json.nextToken() == JsonToken.START_ARRAY);
    while (json.nextToken() == JsonToken.START_OBJECT) {
      said.add(new Said(name(text("who")), instant(text("at")), id(text("log"))));
      end();
    }
    expect(json.currentToken() == JsonToken.END_ARRAY);
    field("cases");
    expect(json.nextToken() == JsonToken.START_ARRAY);
    var cases = new ArrayList<ToldCase>();
    var ids = new HashSet<UUID>();
    while (json.nextToken() == JsonToken.START_OBJECT) {
      var told = toldCase();
      expect(ids.add(told.caseId()));
      cases.add(told);
    }
    expect(json.currentToken() == JsonToken.END_ARRAY);
    end();
    return new Packet(id, log, sender, made, cases);
  }

  private ToldCase toldCase() throws IOException, PacketRefused {
    var caseId = id(text("case"));
    field("aliases");
    expect(json.nextToken() == JsonToken.START_ARRAY);
    var aliases = new HashSet<UUID>();
    while (json.nextToken() == JsonToken.VALUE_STRING) {
      expect(aliases.add(id(json.getText())));
    }
    expect(json.currentToken() == JsonToken.END_ARRAY && !aliases.contains(caseId));
    field("entries");
    expect(json.nextToken() == JsonToken.START_ARRAY);
    var entries = new ArrayList<Told>();
    while (json.nextToken() == JsonToken.START_OBJECT) {
      entries.add(told());
    }
    expect(json.currentToken() == JsonToken.END_ARRAY);
    field("removed");
    var removed = new HashMap<UUID, Said>();
    for (var one : saids().entrySet()) {
      removed.put(id(one.getKey()), one.getValue());
    }
    end();
    checkPlaces(caseId, entries);
    return new ToldCase(caseId, Set.copyOf(aliases), entries, removed);
  }

  private static void checkPlaces(UUID caseId, List<Told> entries) throws PacketRefused {
    var ids = new HashSet<UUID>();
    for (var one : entries) {
      expect(one.entry().caseId().equals(caseId) && ids.add(one.entry().id()));
    }
    expect(ids.contains(caseId));
  }

  private Told told() throws IOException, PacketRefused {
    var kind = ToldText.kind(text("kind"));
    field("texts");
    expect(json.nextToken() == JsonToken.START_OBJECT);
    var texts = new LinkedHashMap<String, String>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      var column = json.currentName();
      texts.put(column, string());
    }
    field("said");
    var told = ToldText.told(kind, texts, saids());
    end();
    return told;
  }

  private Map<String, Said> saids() throws IOException, PacketRefused {
    expect(json.nextToken() == JsonToken.START_OBJECT);
    var saids = new HashMap<String, Said>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      var name = json.currentName();
      int number = number();
      expect(number >= 0 && number < said.size());
      saids.put(name, said.get(number));
    }
    return saids;
  }

  private void field(String name) throws IOException, PacketRefused {
    expect(json.nextToken() == JsonToken.FIELD_NAME && name.equals(json.currentName()));
  }

  private String text(String name) throws IOException, PacketRefused {
    field(name);
    return string();
  }

  private String string() throws IOException, PacketRefused {
    expect(json.nextToken() == JsonToken.VALUE_STRING);
    return json.getText();
  }

  private int number() throws IOException, PacketRefused {
    expect(json.nextToken() == JsonToken.VALUE_NUMBER_INT);
    return json.getIntValue();
  }

  private void end() throws IOException, PacketRefused {
    expect(json.nextToken() == JsonToken.END_OBJECT);
  }

  private static String name(String name) throws PacketRefused {
    expect(name.length() <= MOST_NAME);
    return name;
  }

  private static Instant instant(String text) throws PacketRefused {
    var at = Instant.parse(text);
    // No clock of a clinic stands outside these, and later sums with them must not overflow.
    expect(at.isAfter(Instant.EPOCH) && at.isBefore(END));
    return at;
  }

  private static UUID id(String text) throws PacketRefused {
    var id = UUID.fromString(text);
    // "1-1-1-1-1" is one too, but nobody writes it.
    expect(id.toString().equals(text));
    return id;
  }

  static void expect(boolean holds) throws PacketRefused {
    if (!holds) {
      throw new PacketRefused(Why.NOT_A_PACKET);
    }
  }
}
