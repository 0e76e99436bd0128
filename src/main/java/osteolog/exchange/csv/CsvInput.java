package osteolog.exchange.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// One file read row by row, strictly: what is no UTF-8 or no RFC 4180 is refused, never guessed.
final class CsvInput {

  /// Is handed one row after another.
  @FunctionalInterface
  interface Rows {
    /// Takes a row, the header `first`, and says whether it wants the next.
    boolean take(CsvRecord row, boolean first) throws CsvRefused;
  }

  /// A header of ours is shorter; a longer first line is not looked through for its separator.
  private static final int LOOKED_AT = 1 << 16;

  private CsvInput() {}

  static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  /// Hands the rows to `rows`, the header among them, until it wants no more.
  ///
  /// The line of a refusal is that of the last row that could be read.
  static void each(Path file, Rows rows) throws IOException, CsvRefused {
    if (!Files.isRegularFile(file)) {
      throw new CsvRefused(CsvRefused.Why.MISSING, name(file), 0);
    }
    long line = 1;
    boolean first = true;
    try (var reader = open(file);
        var csv = csv(reader, separator(reader))) {
      for (var row : csv) {
        line = row.getStartingLineNumber();
        if (!rows.take(row, first)) {
          return;
        }
        first = false;
      }
    } catch (CharacterCodingException wrong) {
      throw new CsvRefused(CsvRefused.Why.NOT_UTF8, name(file), line);
    } catch (UncheckedIOException failed) {
      if (failed.getCause() instanceof CharacterCodingException) {
        throw new CsvRefused(CsvRefused.Why.NOT_UTF8, name(file), line);
      }
      throw failed.getCause();
    } catch (CsvParseException broken) {
      throw refused(broken, name(file), line);
    }
  }

  /// The library's message quotes the file, so it goes no further.
  private static CsvRefused refused(CsvParseException broken, String file, long line) {
    for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
      if (cause instanceof CharacterCodingException) {
        return new CsvRefused(CsvRefused.Why.NOT_UTF8, file, line);
      }
    }
    return new CsvRefused(CsvRefused.Why.BROKEN, file, line);
  }

  private static BufferedReader open(Path file) throws IOException {
    var decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    return new BufferedReader(new InputStreamReader(Files.newInputStream(file), decoder), 1 << 16);
  }

  private static CsvReader<CsvRecord> csv(Reader reader, char separator) {
    return CsvReader.builder()
        .fieldSeparator(separator)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowUnclosedQuote(false)
        .ofCsvRecord(reader);
  }

  /// The separator that the header has more of; a mark at the beginning is read over.
  private static char separator(BufferedReader reader) throws IOException {
    reader.mark(1);
    if (reader.read() != '\uFEFF') {
      reader.reset();
    }
    reader.mark(LOOKED_AT);
    int commas = 0;
    int semicolons = 0;
    for (int i = 0; i < LOOKED_AT - 1; i++) {
      int c = reader.read();
      if (c < 0 || c == '\r' || c == '\n') {
        break;
      }
      commas += c == ',' ? 1 : 0;
      semicolons += c == ';' ? 1 : 0;
    }
    reader.reset();
    return semicolons > commas
        ? CsvOptions.Separator.SEMICOLON.sign()
        : CsvOptions.Separator.COMMA.sign();
  }
}
