package osteolog.exchange.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import osteolog.exchange.table.TableRefused.Reason;

/// The rows of a text with separators.
///
/// @param file the file
/// @param encoding its encoding
/// @param separators what stands between its cells
record DelimitedLines(Path file, Encodings encoding, Separators separators) implements Lines {

  /// The text of a file from behind its byte order mark; what is no character becomes U+FFFD.
  static Reader open(Path file, Encodings encoding) throws IOException {
    var in = Files.newInputStream(file);
    try {
      in.skipNBytes(encoding.mark());
      var decoder =
          encoding
              .charset()
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPLACE)
              .onUnmappableCharacter(CodingErrorAction.REPLACE)
              .replaceWith("\uFFFD");
      return new InputStreamReader(in, decoder);
    } catch (IOException | RuntimeException failed) {
      in.close();
      throw failed;
    }
  }

  @Override
  public void each(int width, Table.RowReader reader) throws TableRefused {
    try (var watched = new WatchedReader(open(file, encoding), separators.separator())) {
      var taker = new RowTaker(watched, width);
      try (var rows = rows(taker, watched)) {
        var iterator = rows.iterator();
        for (var row = next(iterator, taker, watched);
            row.isPresent();
            row = next(iterator, taker, watched)) {
          if (!passedOver(row.get()) && !reader.row(row.get())) {
            return;
          }
        }
      }
    } catch (IOException failed) {
      throw TableRefused.reading(failed);
    }
  }

  // The leave to have text after a closing quote may go from the library one day, and one bad cell
  // must not hide all others.
  @SuppressWarnings("removal")
  private CsvReader<Row> rows(RowTaker taker, Reader text) {
    return CsvReader.builder()
        .fieldSeparator(separators.separator())
        .allowExtraCharsAfterClosingQuote(true)
        .allowUnclosedQuote(false)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .maxBufferSize(Limits.CELL_READ)
        .build(taker, text);
  }

  private boolean passedOver(Row row) {
    return row.isBlank() || (separators.said() && row.line() == 1);
  }

  private static Optional<Row> next(Iterator<Row> rows, RowTaker taker, WatchedReader watched)
      throws TableRefused {
    try {
      return rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
    } catch (CsvParseException broken) {
      if (watched.endedInQuotes()) {
        throw TableRefused.at(Reason.QUOTE_NEVER_CLOSES, watched.quoteOpened());
      }
      throw TableRefused.over(Reason.CELL_TOO_LONG, taker.line(), Limits.CELL_READ);
    } catch (UncheckedIOException failed) {
      throw TableRefused.because(Reason.CANNOT_READ);
    }
  }
}
