package osteolog.exchange.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.entry.SurgicalCase;
import osteolog.domain.schema.Column;
import osteolog.domain.time.Anchor;
import osteolog.domain.time.Moment;
import osteolog.exchange.LeftOutTally;

/// The file of one kind of entry: its columns, and the cells of an entry in the same order.
///
/// The name that an attached file had often holds a patient's name, so it is told only where that
/// is asked for. One rule for reasons: every column of the record that is not required has `_na`
/// beside it, so that numbers stay numbers and no recorded reason is lost.
public final class CsvTable {

  /// What the rows of one case share.
  ///
  /// @param id the identity of the case
  /// @param idText the same as text
  /// @param label its label, as it may stand in a cell
  /// @param anchor its month 0
  public record OfCase(UUID id, String idText, String label, Anchor anchor) {}

  private static final String GUARDED =
      " One leading apostrophe before = + - @, a tab, a line break or a NUL keeps spreadsheets from"
          + " running it; import takes it off again.";

  private static final Pattern BREAK = Pattern.compile("\\R|[\\x00]");

  private static final String SEVERAL = " Several codes are joined by semicolons.";

  private final EntryKind kind;
  private final boolean formulaSafe;
  private final boolean oneLine;
  private final List<Column> values;
  private final List<Column> texts;
  private final Set<String> untold;
  private final Set<String> withReason;

  /// The files of all kinds, in their order.
  public static List<CsvTable> all(CsvOptions options) {
    return Arrays.stream(EntryKind.values()).map(kind -> of(kind, options)).toList();
  }

  /// The file of one kind.
  public static CsvTable of(EntryKind kind, CsvOptions options) {
    return new CsvTable(kind, options.formulaSafe(), options.fileNames(), options.oneLine());
  }

  CsvTable(EntryKind kind, boolean formulaSafe, boolean fileNames) {
    this(kind, formulaSafe, fileNames, false);
  }

  private CsvTable(EntryKind kind, boolean formulaSafe, boolean fileNames, boolean oneLine) {
    this.kind = kind;
    this.oneLine = oneLine;
    this.formulaSafe = formulaSafe;
    var columns = kind.shape().columns();
    this.values = columns.stream().filter(c -> !isKey(c) && (fileNames || !isFileName(c))).toList();
    this.texts = columns.stream().filter(c -> c.type() == Column.Type.TEXT).toList();
    this.untold =
        columns.stream()
            .filter(c -> !fileNames && isFileName(c))
            .map(Column::name)
            .collect(Collectors.toUnmodifiableSet());
    this.withReason =
        values.stream()
            .filter(CsvTable::hasReason)
            .map(Column::name)
            .collect(Collectors.toUnmodifiableSet());
  }

  private boolean isFileName(Column column) {
    return kind == EntryKind.ATTACHMENT && column.name().equals("file_name");
  }

  /// Whether it stands among the keys at the beginning of a row.
  private boolean isKey(Column column) {
    return switch (column.name()) {
      case "id", "case_id" -> true;
      case "label" -> kind == EntryKind.CASE;
      default -> false;
    };
  }

  /// What its rows are.
  public EntryKind kind() {
    return kind;
  }

  /// The name of its file.
  public String fileName() {
    return kind.fileName() + ".csv";
  }

  /// Its columns, in order.
  public List<CsvColumn> columns() {
    return Stream.concat(keys(), values.stream().flatMap(this::columns)).toList();
  }

  private Stream<CsvColumn> keys() {
    var caseId =
        CsvColumn.key(
            "case_id", CsvColumn.Type.ID, "The identity of the case, the same in every file.");
    var label =
        CsvColumn.key(
            "case_label",
            CsvColumn.Type.TEXT,
            "The short name of the case, unique in its log." + remark());
    var entryId =
        CsvColumn.key("entry_id", CsvColumn.Type.ID, "The identity of this row; it never changes.");
    return kind == EntryKind.CASE ? Stream.of(caseId, label) : Stream.of(caseId, label, entryId);
  }

  private Stream<CsvColumn> columns(Column column) {
    var columns =
        switch (column.type()) {
          case ID -> Stream.of(CsvColumn.value(column, CsvColumn.Type.ID, ""));
          case TEXT -> Stream.of(CsvColumn.value(column, CsvColumn.Type.TEXT, remark()));
          case WHOLE -> Stream.of(CsvColumn.value(column, CsvColumn.Type.WHOLE, ""));
          case DECIMAL -> Stream.of(CsvColumn.value(column, CsvColumn.Type.DECIMAL, ""));
          case YES_NO -> Stream.of(CsvColumn.value(column, CsvColumn.Type.YES_NO, ""));
          case CODE -> Stream.of(CsvColumn.value(column, CsvColumn.Type.CODE, ""));
          case CODES -> Stream.of(CsvColumn.value(column, CsvColumn.Type.CODES, SEVERAL));
          case MOMENT -> CsvColumn.moment(column).stream();
          case MISSING -> Stream.<CsvColumn>empty();
        };
    return hasReason(column)
        ? Stream.concat(columns, Stream.of(CsvColumn.reason(column)))
        : columns;
  }

  private String remark() {
    return formulaSafe ? GUARDED : "";
  }

  /// A description without what is said of guarded texts, for a label.
  public static String unremarked(String description) {
    return description.replace(GUARDED, "");
  }

  /// Whether a description in the dictionary says that texts are guarded.
  static boolean saysGuarded(String description) {
    return description.endsWith(GUARDED);
  }

  private static boolean hasReason(Column column) {
    return column.type() != Column.Type.MISSING && !column.field().required();
  }

  /// The cells of an entry, in the order of the columns; empty texts for empty cells.
  public List<String> cells(OfCase ofCase, Entry entry) {
    var cells = new ArrayList<String>();
    cells.add(ofCase.idText());
    cells.add(ofCase.label());
    if (kind != EntryKind.CASE) {
      cells.add(entry.id().toString());
    }
    var reasons = entry.missing().reasons();
    for (var column : values) {
      add(column, ofCase, entry, cells);
      if (hasReason(column)) {
        var reason = reasons.get(column.name());
        cells.add(reason == null ? "" : reason.name());
      }
    }
    return cells;
  }

  private void add(Column column, OfCase ofCase, Entry entry, List<String> cells) {
    switch (column.type()) {
      case ID, WHOLE, DECIMAL, CODE, CODES -> cells.add(orEmpty(column.text(entry)));
      case TEXT -> cells.add(safe(orEmpty(column.text(entry))));
      case YES_NO -> cells.add(yesNo((Boolean) column.getter().apply(entry)));
      case MOMENT -> MomentCells.add((Moment) column.getter().apply(entry), ofCase.anchor(), cells);
      case MISSING -> {}
    }
  }

  /// What the rows of a case with this month 0 share.
  public OfCase ofCase(SurgicalCase of, Anchor anchor) {
    return new OfCase(of.id(), of.id().toString(), safe(of.label()), anchor);
  }

  /// Counts what of the entry stands in none of the cells as it was recorded.
  public void count(Entry entry, LeftOutTally tally) {
    for (var column : texts) {
      var text = orEmpty(column.text(entry));
      if (!text.isEmpty() && (untold.contains(column.name()) || isAltered(text))) {
        tally.leaveOut(kind, column.name());
      }
    }
    if (!withReason.containsAll(entry.missing().reasons().keySet())) {
      tally.leaveOut(kind, "missing");
    }
  }

  /// Whether it is altered for good: half a character has no place in UTF-8.
  private boolean isAltered(String text) {
    return text.codePoints().anyMatch(c -> c >= 0xD800 && c <= 0xDFFF)
        || (oneLine && BREAK.matcher(text).find());
  }

  /// A text as it may stand in a cell.
  private String safe(String text) {
    var line = oneLine ? BREAK.matcher(text).replaceAll(" / ") : text;
    return formulaSafe ? SpreadsheetSafe.guard(line) : line;
  }

  private static String yesNo(@Nullable Boolean answer) {
    return answer == null ? "" : answer ? "yes" : "no";
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
