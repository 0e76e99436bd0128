package osteolog.exchange.workbook;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import osteolog.domain.CaseSource;
import osteolog.domain.entry.EntryKind;
import osteolog.exchange.codes.CodeTable;
import osteolog.exchange.csv.CodesFile;
import osteolog.exchange.csv.CsvColumn;
import osteolog.exchange.csv.CsvOptions;
import osteolog.exchange.csv.CsvTable;
import osteolog.exchange.files.ExportRun;
import osteolog.exchange.files.StagedExport;
import osteolog.exchange.files.StagedFiles;

/// Writes every entry into one Excel workbook: a sheet for each kind with the columns of the tidy
/// files, a dictionary, and the codes of others.
///
/// A text that is too long for a cell begins there and stands whole in the sheet `long_texts`; it
/// is counted as left out, as is a text with characters that no workbook can hold. The file tells
/// the name of the program and when it was written, and no user.
public final class WorkbookExport implements StagedExport {

  /// The name of the file.
  public static final String FILE = "osteolog.xlsx";

  static final String LONG_TEXTS = "long_texts";

  private static final int MOST_ROWS = 1_048_576;

  private final CaseSource source;
  private final boolean replace;
  private final int mostRows;
  private final List<CsvTable> tables;

  /// An export of everything in `source`.
  ///
  /// @param replace whether a file of the same name may be replaced
  /// @param fileNames whether the names that attached files had are told; such a name often holds a
  ///   patient's
  public WorkbookExport(CaseSource source, boolean replace, boolean fileNames) {
    this(source, replace, fileNames, MOST_ROWS);
  }

  WorkbookExport(CaseSource source, boolean replace, boolean fileNames, int mostRows) {
    this.source = source;
    this.replace = replace;
    this.mostRows = mostRows;
    var exact = CsvOptions.DEFAULT.exact();
    this.tables = CsvTable.all(fileNames ? exact.withFileNames() : exact);
  }

  @Override
  public List<String> fileNames() {
    return List.of(FILE);
  }

  @Override
  public boolean replaces() {
    return replace;
  }

  @Override
  public long rows() {
    return Arrays.stream(EntryKind.values()).mapToLong(source::count).sum();
  }

  @Override
  public void writeInto(StagedFiles files, ExportRun run) throws IOException {
    files.writeBytes(FILE, out -> write(out, run));
  }

  private void write(OutputStream out, ExportRun run) throws IOException {
    var workbook = new Workbook(keptOpen(out), "Osteolog", null);
    var withLongTexts = new ArrayList<KindSheet>();
    for (var table : tables) {
      run.stopIfCancelled();
      var sheet = new KindSheet(table, source, run);
      sheet.write(new Sheets(workbook, table.kind().fileName(), names(table), mostRows));
      if (sheet.hasLongTexts()) {
        withLongTexts.add(sheet);
      }
    }
    if (!withLongTexts.isEmpty()) {
      var longTexts = new Sheets(workbook, LONG_TEXTS, KindSheet.LONG_TEXTS_HEADER, mostRows);
      for (var sheet : withLongTexts) {
        sheet.writeLongTexts(longTexts);
      }
      longTexts.finish();
    }
    writeDictionary(workbook);
    writeCodes(workbook);
    run.stopIfCancelled();
    workbook.finish();
  }

  private static List<String> names(CsvTable table) {
    return table.columns().stream().map(CsvColumn::name).toList();
  }

  private void writeDictionary(Workbook workbook) throws IOException {
    var sheets =
        new Sheets(workbook, "dictionary", inSheets(CsvColumn.DICTIONARY_HEADER), mostRows);
    for (var table : tables) {
      for (var column : table.columns()) {
        var row = sheets.next();
        column.dictionaryRow(table.kind().fileName()).forEach(row::text);
      }
    }
    sheets.finish();
  }

  private void writeCodes(Workbook workbook) throws IOException {
    var sheets = new Sheets(workbook, "codes", inSheets(CodesFile.HEADER), mostRows);
    new CodesFile(CodeTable.shipped())
        .rows(tables)
        .forEach(
            cells -> {
              var row = sheets.next();
              row.text(cells.getFirst().replace(".csv", ""));
              cells.stream().skip(1).forEach(row::text);
            });
    sheets.finish();
  }

  /// The same header, where sheets stand for files.
  private static List<String> inSheets(List<String> header) {
    return header.stream().map(name -> name.equals("file") ? "sheet" : name).toList();
  }

  /// The library closes what it writes to, but the staged file is not finished by that.
  private static OutputStream keptOpen(OutputStream out) {
    return new FilterOutputStream(out) {
      @Override
      public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
      }

      @Override
      public void close() throws IOException {
        flush();
      }
    };
  }
}
