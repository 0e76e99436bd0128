package osteolog.exchange.table;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.NoSuchFileException;
import java.util.OptionalLong;

/// A file that cannot be read as a table, or not to its end; it says nothing that stands in it.
public final class TableRefused extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  /// Why; the words for the user, and what to do, are the caller's.
  public enum Reason {
    /// There is no such file, or no longer.
    MISSING,
    /// It is a folder, a device or the like.
    NOT_A_FILE,
    /// It may not be read, or reading failed.
    CANNOT_READ,
    /// It is not the file that was opened: something wrote to it.
    CHANGED,
    /// There is no text in it at all.
    EMPTY,
    PDF,
    PICTURE,
    /// A film, a sound or a program.
    OTHER_PROGRAM,
    /// Packed files, of which none is looked at.
    ARCHIVE,
    /// An Excel workbook before 2007 (.xls).
    OLD_EXCEL,
    /// It is encrypted; it must be saved without a password.
    PASSWORD,
    /// A binary Excel workbook (.xlsb).
    BINARY_EXCEL,
    /// A spreadsheet of LibreOffice (.ods).
    OPEN_DOCUMENT,
    /// A text or slides.
    OTHER_DOCUMENT,
    /// A web page, whatever its name says.
    WEB_PAGE,
    XML,
    JSON,
    /// A file of SPSS, Stata or SAS.
    STATISTICS,
    DICOM,
    /// More columns than can be: line and limit.
    TOO_MANY_COLUMNS,
    /// A cell so long that it cannot be held, or a quote that is not closed for so long: line and
    /// limit in characters.
    CELL_TOO_LONG,
    /// A quote opened in this line never closes.
    QUOTE_NEVER_CLOSES,
    /// It does not keep to the rules of its kind: row where known.
    DAMAGED,
    /// A workbook written so that it could be misread, or read without end; saving it anew in a
    /// spreadsheet program mends it: row where known.
    UNUSUAL_WORKBOOK,
    /// It unpacks to far more than its size: limit in bytes.
    UNPACKS_WITHOUT_END,
    /// It has more parts or shared texts than can be held: limit.
    TOO_INTRICATE,
    /// It defines entities, as only a trap does.
    ENTITIES,
    /// No sheet of the workbook has the name that was asked for, or it has none.
    NO_SUCH_SHEET,
    /// No header stands in the line that was asked for, or below it: line.
    NO_HEADER
  }

  private final Reason reason;
  private final long line;
  private final long limit;

  private TableRefused(Reason reason, long line, long limit) {
    super(reason.name());
    this.reason = reason;
    this.line = line;
    this.limit = limit;
  }

  static TableRefused because(Reason reason) {
    return new TableRefused(reason, 0, 0);
  }

  static TableRefused at(Reason reason, long line) {
    return new TableRefused(reason, line, 0);
  }

  static TableRefused over(Reason reason, long line, long limit) {
    return new TableRefused(reason, line, limit);
  }

  static TableRefused reading(IOException failed) {
    return because(failed instanceof NoSuchFileException ? Reason.MISSING : Reason.CANNOT_READ);
  }

  /// Why.
  public Reason reason() {
    return reason;
  }

  /// The line of the file or row of the sheet, from 1, where it is known.
  public OptionalLong line() {
    return line > 0 ? OptionalLong.of(line) : OptionalLong.empty();
  }

  /// The limit that was passed, where it is about one.
  public OptionalLong limit() {
    return limit > 0 ? OptionalLong.of(limit) : OptionalLong.empty();
  }
}
