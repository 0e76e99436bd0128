package osteolog.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;

/// What the tests of the store share: how it is opened, and everything that stands in it.
final class Stores {

  static final Opening OPENING =
      new Opening("Dr Test", () -> Instant.parse("2026-11-21T08:00:00.123456789Z"), Progress.NONE);

  private Stores() {}

  /// A new log, which holds the file of the samples' attachments.
  static Logbook create(Path folder) throws StoreTrouble {
    return create(folder, OPENING);
  }

  static Logbook create(Path folder, Opening how) throws StoreTrouble {
    var log = Logbook.create(folder, how);
    try {
      var film = Files.writeString(Files.createTempFile("film", ".tmp"), "abc");
      try (var taken = log.files().take(film, 3, () -> false).orElseThrow()) {
        taken.keep();
      }
      Files.delete(film);
      return log;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Logbook open(Path folder) throws StoreTrouble {
    return Logbook.open(folder, OPENING);
  }

  /// Every entry by identity, as it is read table by table.
  static Map<UUID, Entry> entries(Logbook logbook) {
    var all = new LinkedHashMap<UUID, Entry>();
    for (var kind : EntryKind.values()) {
      logbook.each(kind, entry -> all.put(entry.id(), entry));
    }
    return all;
  }

  /// The whole content: cases in order, each with its entries in order.
  static List<Object> content(Logbook logbook) {
    var content = new ArrayList<Object>();
    for (var summary : logbook.summaries()) {
      content.add(summary);
      content.add(logbook.caseFile(summary.id()));
    }
    return content;
  }

  /// How many entries of each kind are said to be there.
  static List<Long> counts(Logbook logbook) {
    return Arrays.stream(EntryKind.values()).map(logbook::count).toList();
  }

  /// The numeric pain of every case, as text.
  static String pain(Logbook logbook) {
    var all = logbook.painSeries(_ -> true);
    return all.cases()
        + Arrays.toString(all.offsets())
        + Arrays.toString(all.months())
        + Arrays.toString(all.low())
        + Arrays.toString(all.high())
        + Arrays.toString(all.scales())
        + Arrays.toString(all.values());
  }

  /// Compares entry by entry, so that a difference is told without telling everything.
  static void assertSame(Map<UUID, Entry> actual, Map<UUID, Entry> expected) {
    assertThat(actual.keySet().equals(expected.keySet())).as("the same identities").isTrue();
    expected.forEach(
        (id, entry) -> {
          if (!entry.equals(actual.get(id))) {
            assertThat(actual.get(id)).isEqualTo(entry);
          }
        });
  }
}
