package osteolog.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import osteolog.domain.Change;
import osteolog.domain.pool.Attribution;

/// The changes of a large act, packed once: as they wait to be saved they already are the middle of
/// its record, which is a beginning, these bytes and an end, each packed by itself; read one after
/// the other, as gzip allows, they are one text.
final class PackedChanges {

  private static final int BUFFER = 1 << 16;
  private static final JsonFactory JSON = new JsonFactoryBuilder().rootValueSeparator(",").build();

  /// Stands where the act of the changes will stand.
  private static final Act ANY =
      new Act(
          0,
          new UUID(0, 0),
          "",
          "",
          Instant.EPOCH,
          OptionalLong.empty(),
          Attribution.NONE,
          List.of(),
          true);

  private final byte[] packed;

  private PackedChanges(byte[] packed) {
    this.packed = packed;
  }

  /// Takes changes one by one.
  static final class Writer {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(BUFFER);
    private final JsonGenerator json;

    Writer() {
      try {
        json = JSON.createGenerator(new GZIPOutputStream(bytes, BUFFER));
      } catch (IOException impossible) {
        throw new UncheckedIOException(impossible);
      }
    }

    void add(ActText.Said said) {
      try {
        ActBytes.write(json, said);
      } catch (IOException impossible) {
        throw new UncheckedIOException(impossible);
      }
    }

    /// How many bytes there are at least so far.
    int size() {
      return bytes.size();
    }

    PackedChanges end() {
      try {
        json.close();
      } catch (IOException impossible) {
        throw new UncheckedIOException(impossible);
      }
      return new PackedChanges(bytes.toByteArray());
    }
  }

  /// Hands over every change in its order, with its texts.
  void each(Consumer<ActText.Said> reader) {
    try {
      ActBytes.read(
          ANY.number(),
          text(),
          new ActBytes.Reader() {
            @Override
            public void act(Act act) {
              // It only stands for the one that is to come.
            }

            @Override
            public void change(Change change) {
              reader.accept(ActText.Said.of(change));
            }

            @Override
            public void change(
                Change change,
                @Nullable Map<String, String> before,
                @Nullable Map<String, String> after) {
              reader.accept(ActText.Said.of(change, before, after));
            }
          });
    } catch (IOException garbled) {
      throw new ActText.Unreadable();
    }
  }

  private InputStream text() throws IOException {
    return new SequenceInputStream(
        Collections.enumeration(
            List.of(
                new ByteArrayInputStream(ActBytes.beginning(ANY)),
                new GZIPInputStream(new ByteArrayInputStream(packed), BUFFER),
                new ByteArrayInputStream(ActBytes.END))));
  }

  /// All of it as the record of an act.
  byte[] record(Act act) {
    var record = new ByteArrayOutputStream(packed.length + 1024);
    pack(ActBytes.beginning(act), record);
    record.writeBytes(packed);
    pack(ActBytes.END, record);
    return record.toByteArray();
  }

  private static void pack(byte[] text, ByteArrayOutputStream into) {
    try (var out = new GZIPOutputStream(into)) {
      out.write(text);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
