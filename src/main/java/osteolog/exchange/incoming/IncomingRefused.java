package osteolog.exchange.incoming;

import osteolog.domain.schema.Column;
import osteolog.exchange.csv.CsvRefused;
import osteolog.exchange.redcap.RedcapRefused;

/// Files that are not brought in; nothing of them is to be used.
///
/// It tells reason, file and line, and quotes no cell.
public final class IncomingRefused extends Exception {
  private static final long serialVersionUID = 1;

  /// What no format finds by itself.
  public enum Why {
    /// The disk, or the right to read it, fails.
    UNREADABLE,
    /// A single table of ours lacks columns that an export has, so its entries would lose them.
    NOT_WHOLE,
    /// The tables hold no cases, and the log has none of those that they speak of.
    NO_CASES
  }

  private final String code;
  private final String file;
  private final long line;

  private IncomingRefused(String code, String file, long line) {
    super(code);
    this.code = code;
    this.file = file;
    this.line = line;
  }

  static IncomingRefused of(CsvRefused refused) {
    return new IncomingRefused("csv." + Column.code(refused.why()), refused.file(), refused.line());
  }

  static IncomingRefused of(RedcapRefused refused, String file) {
    return new IncomingRefused("redcap." + Column.code(refused.why()), file, refused.line());
  }

  static IncomingRefused of(Why why, String file) {
    return new IncomingRefused("csv." + Column.code(why), file, 0);
  }

  /// The reason, as format and kind: `csv.broken`, `redcap.columns_missing`, `csv.no_cases`.
  public String code() {
    return code;
  }

  /// The name of the file or folder, without the way to it.
  public String file() {
    return file;
  }

  /// The line it is about, from 1; 0 where it is about no single one.
  public long line() {
    return line;
  }
}
