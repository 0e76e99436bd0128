package osteolog.exchange.csv;

/// Files that are not read, told before any row of them was handed on; [Why#CHANGED] alone may come
/// later.
///
/// It tells reason, file and line, and quotes no cell.
public final class CsvRefused extends Exception {
  private static final long serialVersionUID = 1;

  /// Why they are not read.
  public enum Why {
    /// There is no such file.
    MISSING,
    /// The folder holds no CSV file of ours.
    NOTHING_HERE,
    /// The header is none of our files'.
    NOT_OURS,
    /// The header fits several kinds of entry, and the file's name none of them.
    AMBIGUOUS,
    /// Two columns have the same name.
    DUPLICATE_COLUMN,
    /// Bytes that are no UTF-8, as a spreadsheet writes them.
    NOT_UTF8,
    /// A quote that never ends, text behind one, or a cell of more than 16 million characters: cut
    /// off or damaged.
    BROKEN,
    /// The file was written to while it was read.
    CHANGED
  }

  private final Why why;
  private final String file;
  private final long line;

  CsvRefused(Why why, String file, long line) {
    super(why.name());
    this.why = why;
    this.file = file;
    this.line = line;
  }

  /// The reason.
  public Why why() {
    return why;
  }

  /// The name of the file or folder, without the way to it.
  public String file() {
    return file;
  }

  /// The line on which the last whole row begins, or the header, from 1; 0 where the reason has
  /// none.
  public long line() {
    return line;
  }
}
