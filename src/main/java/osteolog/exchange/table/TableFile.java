package osteolog.exchange.table;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import osteolog.exchange.table.TableRefused.Reason;

/// Opens tables: text with separators in the usual encodings, and Excel workbooks (.xlsx, .xlsm).
///
/// A file is what its first bytes say, not what its name does.
public final class TableFile {

  private static final int HEAD = 64 * 1024;
  private static final int OLD_OFFICE_DIRECTORY = 8 * 1024;

  private TableFile() {}

  /// The table of the file; throws where it has none that can be read.
  ///
  /// The whole file is read through once, to know its encoding or to be sure of a workbook.
  public static Table open(Path file, Hints hints) throws TableRefused {
    var opened = Unchanged.of(file);
    try {
      var head = head(file);
      return switch (FileKind.of(head)) {
        case FileKind.Packed() -> Workbook.of(opened).table(hints);
        case FileKind.Text() -> text(opened, head, hints);
        case FileKind.OldOffice() -> throw oldOffice(file, head);
        case FileKind.Other(var reason) -> throw TableRefused.because(reason);
      };
    } catch (IOException failed) {
      throw opened.orChanged(TableRefused.reading(failed));
    } catch (TableRefused refused) {
      throw opened.orChanged(refused);
    }
  }

  /// The names of the sheets of a workbook, in order; none for a text.
  public static List<String> sheets(Path file) throws TableRefused {
    var opened = Unchanged.of(file);
    try {
      var head = head(file);
      return switch (FileKind.of(head)) {
        case FileKind.Packed() -> Workbook.of(opened).sheets();
        case FileKind.Text() -> List.of();
        case FileKind.OldOffice() -> throw oldOffice(file, head);
        case FileKind.Other(var reason) -> throw TableRefused.because(reason);
      };
    } catch (IOException failed) {
      throw opened.orChanged(TableRefused.reading(failed));
    }
  }

  private static byte[] head(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      return in.readNBytes(HEAD);
    }
  }

  private static Table text(Unchanged opened, byte[] head, Hints hints)
      throws IOException, TableRefused {
    if (opened.size() == 0) {
      throw TableRefused.because(Reason.EMPTY);
    }
    if (hints.charset().isEmpty() && FileKind.binary(head)) {
      throw TableRefused.because(Reason.OTHER_PROGRAM);
    }
    var encoding = Encodings.find(opened.file(), head, hints.charset());
    var separators = Separators.find(sample(opened.file(), encoding), hints.separator());
    var notes = new ArrayList<Note>();
    notes.add(
        Note.of(
            encoding.guessed() ? Note.Kind.ENCODING_GUESSED : Note.Kind.ENCODING,
            encoding.charset().name()));
    notes.add(Note.of(Note.Kind.SEPARATOR, String.valueOf(separators.separator())));
    if (separators.said()) {
      notes.add(Note.of(Note.Kind.SEPARATOR_LINE, 1));
    }
    var lines = new DelimitedLines(opened.file(), encoding, separators);
    return HeadedTable.of(lines, hints, notes, opened);
  }

  private static String sample(Path file, Encodings encoding) throws IOException {
    try (var text = DelimitedLines.open(file, encoding)) {
      var sample = new char[HEAD];
      var filled = 0;
      for (var read = 0; read >= 0 && filled < sample.length; ) {
        filled += read;
        read = text.read(sample, filled, sample.length - filled);
      }
      return new String(sample, 0, filled);
    }
  }

  /// An encrypted workbook lies in such a container, and is an old one otherwise.
  private static TableRefused oldOffice(Path file, byte[] head) throws IOException {
    try (var channel = Files.newByteChannel(file)) {
      channel.position(Math.min(FileKind.partsOfOldOffice(head), channel.size()));
      var bytes = ByteBuffer.allocate(OLD_OFFICE_DIRECTORY);
      while (bytes.hasRemaining() && channel.read(bytes) >= 0) {}
      var names = new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_16LE);
      return TableRefused.because(
          names.contains("EncryptedPackage") ? Reason.PASSWORD : Reason.OLD_EXCEL);
    }
  }
}
