package osteolog.exchange.table;

/// Follows a text with separators character by character: what stands in quotes, where records end,
/// and where quotes are not as they should be. It reads quotes as the library does.
final class Quoting {

  private final char separator;
  private boolean cellBegins = true;
  private boolean quotedCell;
  private boolean inQuotes;
  private boolean afterReturn;
  private long line = 1;
  private long opened;
  private long records;
  private boolean strayText;
  private boolean ended;
  private boolean separated;

  Quoting(char separator) {
    this.separator = separator;
  }

  /// Takes the next character.
  void next(char c) {
    ended = false;
    separated = false;
    var secondOfBreak = afterReturn && c == '\n';
    afterReturn = c == '\r';
    if (!secondOfBreak && (c == '\r' || c == '\n')) {
      line++;
    }
    if (inQuotes) {
      inQuotes = c != '"';
    } else if (c == separator) {
      separated = true;
      beginCell();
    } else if (c == '\r' || c == '\n') {
      if (!secondOfBreak) {
        records++;
        ended = true;
      }
      beginCell();
    } else if (c == '"' && (cellBegins || quotedCell)) {
      if (cellBegins) {
        opened = line;
      }
      cellBegins = false;
      quotedCell = true;
      inQuotes = true;
    } else {
      strayText |= quotedCell && c != ' ';
      cellBegins = false;
    }
  }

  private void beginCell() {
    cellBegins = true;
    quotedCell = false;
  }

  /// Whether the last character ended a cell and not the record.
  boolean separated() {
    return separated;
  }

  /// Whether the last character ended a record.
  boolean ended() {
    return ended;
  }

  /// Whether a quote is open.
  boolean inQuotes() {
    return inQuotes;
  }

  /// The line in which the last cell in quotes began.
  long opened() {
    return opened;
  }

  /// How many records have ended, empty lines included.
  long records() {
    return records;
  }

  /// Whether text followed a closing quote since this was last asked.
  boolean strayText() {
    var stray = strayText;
    strayText = false;
    return stray;
  }
}
