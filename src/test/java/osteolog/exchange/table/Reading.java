package osteolog.exchange.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import osteolog.exchange.table.TableRefused.Reason;

/// Opens files and takes all of their rows, for tests.
record Reading(List<String> header, List<Row> rows, List<Note> notes) {

  static Reading of(Path file, Hints hints) throws TableRefused {
    var table = TableFile.open(file, hints);
    var rows = new ArrayList<Row>();
    table.read(rows::add);
    return new Reading(table.header(), rows, table.notes());
  }

  static Reading of(Path file) throws TableRefused {
    return of(file, Hints.NONE);
  }

  static Reading of(Path folder, String text, Charset charset) throws TableRefused {
    return of(file(folder, text.getBytes(charset)));
  }

  static Reading of(Path folder, String text) throws TableRefused {
    return of(folder, text, StandardCharsets.UTF_8);
  }

  static Path file(Path folder, byte[] bytes) {
    try {
      return Files.write(folder.resolve("table.csv"), bytes);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /// Why the file is refused, on opening or on reading; throws where it is not.
  static TableRefused refusal(Path file) {
    try {
      of(file);
    } catch (TableRefused refused) {
      return refused;
    }
    throw new AssertionError("was read");
  }

  static Reason reason(Path folder, byte[] bytes) {
    return refusal(file(folder, bytes)).reason();
  }

  static Reason reason(Path folder, String text) {
    return reason(folder, text.getBytes(StandardCharsets.ISO_8859_1));
  }

  List<List<String>> cells() {
    return rows.stream().map(Row::cells).toList();
  }

  /// The names or numbers of the notes of a kind.
  List<String> noted(Note.Kind kind) {
    return notes.stream()
        .filter(n -> n.kind() == kind)
        .map(n -> n.name().isEmpty() ? String.valueOf(n.number()) : n.name())
        .toList();
  }
}
