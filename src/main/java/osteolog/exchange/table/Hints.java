package osteolog.exchange.table;

import java.nio.charset.Charset;
import java.util.Optional;
import java.util.OptionalLong;

/// What the user knows about a file better than the program; all that is empty is found out.
///
/// @param charset the encoding of a text file; a byte order mark in the file goes before it
/// @param separator the character between cells; neither a line break nor a quote
/// @param sheet the name of the sheet of a workbook
/// @param headerLine the line, or the row of the sheet, with the names of the columns; from 1
public record Hints(
    Optional<Charset> charset,
    Optional<Character> separator,
    Optional<String> sheet,
    OptionalLong headerLine) {

  /// Nothing is known.
  public static final Hints NONE =
      new Hints(Optional.empty(), Optional.empty(), Optional.empty(), OptionalLong.empty());

  /// Throws `IllegalArgumentException` where something cannot be.
  public Hints {
    if (separator.filter(c -> "\"\r\n\uFFFD".indexOf(c) >= 0).isPresent()
        || headerLine.orElse(1) < 1
        || charset.filter(c -> !c.canEncode()).isPresent()) {
      throw new IllegalArgumentException("no such separator, line or encoding");
    }
  }

  /// The same with this encoding.
  public Hints with(Charset known) {
    return new Hints(Optional.of(known), separator, sheet, headerLine);
  }

  /// The same with this separator.
  public Hints separatedBy(char known) {
    return new Hints(charset, Optional.of(known), sheet, headerLine);
  }

  /// The same with this sheet.
  public Hints onSheet(String known) {
    return new Hints(charset, separator, Optional.of(known), headerLine);
  }

  /// The same with the header in this line.
  public Hints headerIn(long line) {
    return new Hints(charset, separator, sheet, OptionalLong.of(line));
  }
}
