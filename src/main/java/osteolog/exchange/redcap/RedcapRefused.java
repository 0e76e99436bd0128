package osteolog.exchange.redcap;

import java.util.List;

/// A whole file that cannot be read as what it should be; nothing of it is to be used.
public final class RedcapRefused extends Exception {
  private static final long serialVersionUID = 1;

  /// Why it is refused.
  public enum Why {
    /// There is nothing in it.
    EMPTY,
    /// It is not text in the character set it was read in.
    NOT_TEXT,
    /// It is no CSV: a quote that never ends, or a cell or a row beyond all measure; `line` says
    /// where, as far as that is known.
    NOT_CSV,
    /// It was not made with our data dictionary; the general import may take it.
    NOT_OURS,
    /// A form is there only in part, so its entries would lose what is not there; `columns` says
    /// which columns are missing.
    COLUMNS_MISSING,
    /// Several columns have one name; `columns` says which.
    COLUMN_TWICE,
    /// It is no data dictionary of REDCap.
    NOT_A_DICTIONARY,
    /// It was altered while it was read.
    CHANGED
  }

  private final Why why;
  private final transient List<String> columns;
  private final long line;

  RedcapRefused(Why why, List<String> columns, long line) {
    super(why.name());
    this.why = why;
    this.columns = List.copyOf(columns);
    this.line = line;
  }

  RedcapRefused(Why why) {
    this(why, List.of(), 0);
  }

  /// Why it is refused.
  public Why why() {
    return why;
  }

  /// The columns it is about, by the names that our dictionary gives them; often none.
  public List<String> columns() {
    return columns;
  }

  /// The line it is about, from 1; 0 where it is about no single one.
  public long line() {
    return line;
  }
}
