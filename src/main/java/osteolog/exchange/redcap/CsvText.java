package osteolog.exchange.redcap;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;

/// A CSV file of REDCap, read line by line: any of the separators that REDCap offers, and no
/// character guessed at.
final class CsvText {

  /// REDCap offers these; it writes none of them into a column's name.
  private static final String SEPARATORS = ",\t;|^";

  private static final int LONGEST_NAME = 200;

  /// Takes the lines one after another.
  @FunctionalInterface
  interface Lines {
    /// Whether reading goes on after this line.
    boolean take(CsvRecord line) throws RedcapRefused;
  }

  private final Path file;
  private final Charset charset;
  private final long size;
  private final FileTime modified;

  private CsvText(Path file, Charset charset, long size, FileTime modified) {
    this.file = file;
    this.charset = charset;
    this.size = size;
    this.modified = modified;
  }

  static CsvText of(Path file, Charset charset) throws IOException {
    return new CsvText(file, charset, Files.size(file), Files.getLastModifiedTime(file));
  }

  /// How many bytes there are.
  long size() {
    return size;
  }

  /// Hands every line to `lines`, the header first.
  void each(Lines lines) throws IOException, RedcapRefused {
    var decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    long line = 0;
    try (var reader =
        new BufferedReader(new InputStreamReader(Files.newInputStream(file), decoder), 1 << 16)) {
      skipMark(reader);
      var csv =
          CsvReader.builder()
              .fieldSeparator(separator(reader))
              .allowUnclosedQuote(false)
              .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
              .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
              .ofCsvRecord(reader);
      for (var each : csv) {
        line = each.getStartingLineNumber();
        if (!lines.take(each)) {
          return;
        }
      }
    } catch (CsvParseException broken) {
      throw new RedcapRefused(
          isDecoding(broken) ? RedcapRefused.Why.NOT_TEXT : RedcapRefused.Why.NOT_CSV,
          List.of(),
          line + 1);
    } catch (CharacterCodingException foreign) {
      throw new RedcapRefused(RedcapRefused.Why.NOT_TEXT, List.of(), line + 1);
    } catch (UncheckedIOException failed) {
      if (failed.getCause() instanceof CharacterCodingException) {
        throw new RedcapRefused(RedcapRefused.Why.NOT_TEXT, List.of(), line + 1);
      }
      throw failed.getCause();
    }
  }

  private static boolean isDecoding(CsvParseException broken) {
    return broken.getCause() instanceof CharacterCodingException;
  }

  /// Refuses a file that is not the one any more that it was.
  void refuseIfChanged() throws IOException, RedcapRefused {
    if (Files.size(file) != size || !Files.getLastModifiedTime(file).equals(modified)) {
      throw new RedcapRefused(RedcapRefused.Why.CHANGED);
    }
  }

  private static void skipMark(BufferedReader reader) throws IOException {
    reader.mark(1);
    if (reader.read() != '\uFEFF') {
      reader.reset();
    }
  }

  /// What ends the first name; a comma where there is only one.
  private static char separator(BufferedReader reader) throws IOException {
    reader.mark(LONGEST_NAME + 1);
    char found = ',';
    for (int i = 0; i < LONGEST_NAME; i++) {
      int sign = reader.read();
      if (sign < 0 || sign == '\n' || sign == '\r') {
        break;
      }
      if (SEPARATORS.indexOf(sign) >= 0) {
        found = (char) sign;
        break;
      }
    }
    reader.reset();
    return found;
  }
}
