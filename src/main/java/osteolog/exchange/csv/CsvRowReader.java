package osteolog.exchange.csv;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import osteolog.domain.entry.Entry;
import osteolog.domain.schema.Column;
import osteolog.domain.schema.Missing;
import osteolog.domain.schema.Problem;
import osteolog.domain.schema.Refused;
import osteolog.domain.time.MomentCode;
import osteolog.domain.time.Precision;

/// Makes an entry of a row of one file.
///
/// The `_iso` cell alone says when something was. The other cells of a moment follow from it and
/// are not read, but a date that says something else shows that somebody changed the one and not
/// the other: such a row is not taken.
final class CsvRowReader {

  /// Stands for an identity that is missing, so that the rest of the row can be looked at.
  private static final UUID NOBODY = new UUID(0, 0);

  private final String file;
  private final CsvLayout layout;
  private final boolean guarded;

  CsvRowReader(String file, CsvLayout layout, boolean guarded) {
    this.file = file;
    this.layout = layout;
    this.guarded = guarded;
  }

  /// What comes of the row.
  CsvOutcome read(CsvRecord row) {
    long line = row.getStartingLineNumber();
    var ragged = ragged(row);
    if (!ragged.isEmpty()) {
      return new CsvOutcome.NotTaken(file, line, label(row), ragged);
    }
    var problems = new ArrayList<Problem>();
    var texts = texts(row, problems);
    try {
      var entry = Entry.of(layout.kind(), texts);
      if (problems.isEmpty()) {
        return new CsvOutcome.Taken(file, line, entry);
      }
    } catch (Refused refused) {
      refused.problems().forEach(p -> problems.add(underItsHeader(p)));
    }
    return new CsvOutcome.NotTaken(file, line, label(row), problems);
  }

  /// The label of the case; the files of all kinds have its column.
  private String label(CsvRecord row) {
    int place = layout.header().indexOf("case_label");
    var said = place < 0 || place >= row.getFieldCount() ? "" : row.getField(place);
    return guarded ? SpreadsheetSafe.unguard(said) : said;
  }

  private List<Problem> ragged(CsvRecord row) {
    int cells = row.getFieldCount();
    var header = layout.header();
    if (cells < header.size()) {
      return List.of(new Problem(header.get(cells), Problem.Why.REQUIRED));
    }
    return cells > header.size()
        ? List.of(new Problem("", Problem.Why.NOT_ALLOWED_HERE))
        : List.of();
  }

  private Map<String, String> texts(CsvRecord row, List<Problem> problems) {
    var texts = new HashMap<String, String>();
    var reasons = new HashMap<String, Missing.Reason>();
    for (var cell : layout.cells()) {
      var text = text(cell, row);
      if (isKey(cell.column()) && text.isBlank()) {
        problems.add(new Problem(cell.name(), Problem.Why.REQUIRED));
        text = NOBODY.toString();
      }
      if (contradicts(cell, text, row)) {
        problems.add(new Problem(cell.column().name() + "_date", Problem.Why.NOT_ALLOWED_HERE));
      }
      if (!text.isEmpty()) {
        texts.put(cell.column().name(), text);
      }
      addReason(cell, row, reasons, problems);
    }
    if (!reasons.isEmpty()) {
      texts.put("missing", new Missing(reasons).toString());
    }
    return texts;
  }

  private static boolean isKey(Column column) {
    return column.name().equals("id") || column.name().equals("case_id");
  }

  private String text(CsvLayout.Cell cell, CsvRecord row) {
    var said = at(cell.value(), row);
    return switch (cell.column().type()) {
      case TEXT -> guarded ? SpreadsheetSafe.unguard(said) : said;
      case YES_NO -> said.equals("yes") ? "true" : said.equals("no") ? "false" : said;
      case ID, WHOLE, DECIMAL, CODE, CODES, MOMENT, MISSING -> said;
    };
  }

  private static boolean contradicts(CsvLayout.Cell cell, String iso, CsvRecord row) {
    if (cell.date() < 0) {
      return false;
    }
    var moment = MomentCode.parse(iso);
    boolean isDay = moment.isPresent() && moment.get().precision() == Precision.DAY;
    return !at(cell.date(), row).equals(isDay ? iso : "");
  }

  private static void addReason(
      CsvLayout.Cell cell,
      CsvRecord row,
      Map<String, Missing.Reason> reasons,
      List<Problem> problems) {
    var said = at(cell.reason(), row);
    if (!said.isEmpty()) {
      Arrays.stream(Missing.Reason.values())
          .filter(reason -> reason.name().equals(said))
          .findFirst()
          .ifPresentOrElse(
              reason -> reasons.put(cell.column().name(), reason),
              () ->
                  problems.add(
                      new Problem(cell.column().name() + "_na", Problem.Why.UNKNOWN_CODE)));
    }
  }

  private static String at(int place, CsvRecord row) {
    return place < 0 ? "" : row.getField(place);
  }

  private Problem underItsHeader(Problem problem) {
    return layout.cells().stream()
        .filter(cell -> cell.column().name().equals(problem.column()))
        .findFirst()
        .map(cell -> new Problem(cell.name(), problem.why(), problem.limits()))
        .orElse(problem);
  }
}
