package osteolog.exchange.table;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Objects;

/// Lets text through unchanged and remembers which records have text after a closing quote; it is
/// ahead of the library by a buffer, so it holds no more than that.
final class WatchedReader extends Reader {

  private final Reader text;
  private final Quoting quoting;
  private final ArrayDeque<Long> stray = new ArrayDeque<>();
  private boolean atEnd;

  WatchedReader(Reader text, char separator) {
    super(text);
    this.text = text;
    this.quoting = new Quoting(separator);
  }

  @Override
  public int read(char[] buffer, int from, int length) throws IOException {
    var read = text.read(buffer, from, length);
    atEnd = read < 0;
    for (var i = from; i < from + read; i++) {
      var record = quoting.records();
      quoting.next(buffer[i]);
      if (quoting.strayText() && !Objects.equals(stray.peekLast(), record)) {
        stray.add(record);
      }
    }
    return read;
  }

  /// Whether the record, counted from 0 with empty lines, has text after a closing quote; asked in
  /// order.
  boolean isStray(long record) {
    var found = false;
    while (!stray.isEmpty() && stray.peek() <= record) {
      found |= stray.remove() == record;
    }
    return found;
  }

  /// Whether the text has ended within quotes.
  boolean endedInQuotes() {
    return atEnd && quoting.inQuotes();
  }

  /// The line in which the last cell in quotes began.
  long quoteOpened() {
    return quoting.opened();
  }

  @Override
  public void close() throws IOException {
    text.close();
  }
}
