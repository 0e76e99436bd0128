package osteolog.exchange.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import osteolog.exchange.table.TableRefused.Reason;

/// An Excel workbook that has been looked through.
///
/// @param file the file
/// @param formulas how many of its cells have a formula
record Workbook(Unchanged file, long formulas) {

  /// Looks the file through; throws where it is not to be read.
  static Workbook of(Unchanged file) throws TableRefused {
    return new Workbook(file, ZipGuard.check(file).formulas());
  }

  /// Does something with the open workbook.
  interface Work<T> {
    T with(ReadableWorkbook workbook) throws TableRefused, IOException;
  }

  /// Opens it, does that and closes it again.
  <T> T open(Work<T> work) throws TableRefused {
    try (var workbook = workbook()) {
      return work.with(workbook);
    } catch (IOException failed) {
      throw TableRefused.because(Reason.DAMAGED);
    }
  }

  private ReadableWorkbook workbook() throws TableRefused {
    try {
      return new ReadableWorkbook(file.file().toFile(), new ReadingOptions(true, true));
    } catch (IOException | RuntimeException damaged) {
      return withoutStyles();
    }
  }

  /// A workbook without a part for styles is a workbook, but the library misses it; it has no dates
  /// then, as only a style makes a number a date.
  private ReadableWorkbook withoutStyles() throws TableRefused {
    try {
      return new ReadableWorkbook(file.file().toFile(), new ReadingOptions(false, true));
    } catch (IOException | RuntimeException damaged) {
      throw TableRefused.because(Reason.DAMAGED);
    }
  }

  /// The names of its sheets, in order.
  List<String> sheets() throws TableRefused {
    return open(workbook -> workbook.getSheets().map(Sheet::getName).toList());
  }

  /// The table on the sheet that was asked for, or on the first that is not hidden.
  Table table(Hints hints) throws TableRefused {
    var notes = new ArrayList<Note>();
    var sheet =
        open(
            workbook -> {
              var sheets = workbook.getSheets().toList();
              var found = chosen(sheets, hints.sheet());
              notes.add(Note.of(Note.Kind.SHEET, found.getName()));
              if (found.getVisibility() != SheetVisibility.VISIBLE) {
                notes.add(Note.of(Note.Kind.HIDDEN_SHEET, found.getName()));
              }
              if (sheets.size() > 1) {
                notes.add(Note.of(Note.Kind.SEVERAL_SHEETS, sheets.size()));
              }
              if (workbook.isDate1904()) {
                notes.add(Note.of(Note.Kind.DAYS_FROM_1904, ""));
              }
              return found.getIndex();
            });
    if (formulas > 0) {
      notes.add(Note.of(Note.Kind.FORMULAS, formulas));
    }
    return HeadedTable.of(new SheetLines(this, sheet), hints, notes, file);
  }

  private static Sheet chosen(List<Sheet> sheets, Optional<String> name) throws TableRefused {
    return sheets.stream()
        .filter(
            s -> name.map(s.getName()::equals).orElse(s.getVisibility() == SheetVisibility.VISIBLE))
        .findFirst()
        .or(() -> name.isPresent() ? Optional.empty() : sheets.stream().findFirst())
        .orElseThrow(() -> TableRefused.because(Reason.NO_SUCH_SHEET));
  }
}
