package osteolog.exchange.redcap;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.schema.Column;
import osteolog.domain.schema.Missing;
import osteolog.domain.schema.Problem;

/// A column that is one field: a text, a number, a yes or no, one code, an identity, or the reasons
/// that stand in no field of their own.
record PlainField(EntryKind kind, Column column) implements FormColumn {

  /// Texts of more than a line; all others are names of something.
  private static final Set<String> LONG =
      Set.of(
          "note",
          "verbatim",
          "summary",
          "findings",
          "description",
          "definition",
          "patient_view",
          "lifestyle",
          "diagnosis_basis",
          "evidence",
          "caption",
          "arrows",
          "question",
          "answer",
          "reason",
          "facts",
          "complication_text",
          "citation");

  /// A number that REDCap takes and we would not: without a figure before the point.
  private static final String BARE_POINT = "-?\\.\\d+";

  private String name() {
    return FormNames.field(kind, column.name());
  }

  @Override
  public List<String> headers() {
    return List.of(name());
  }

  @Override
  public List<RedcapField> fields() {
    var note = column.field();
    var draft =
        new FieldDraft(name(), FormNames.form(kind), type(), Labels.of(column))
            .required(note.required())
            .shownIf(Branching.of(kind, column.name()));
    if (column.name().equals("source")) {
      draft.section("Where this was read");
    }
    switch (column.type()) {
      case ID -> draft.annotated(isKey() ? "@HIDDEN @READONLY" : "").note(isKey() ? "" : REFERENCE);
      case MISSING -> draft.annotated("@HIDDEN @READONLY");
      case TEXT -> draft.identifier(true);
      case WHOLE -> draft.validated("integer", note.min(), note.max()).identifier(isAge());
      case DECIMAL -> draft.validated("number", note.min(), note.max());
      case CODE -> draft.choices(Labels.of(column.codes()));
      case YES_NO -> {}
      case CODES, MOMENT -> throw new IllegalStateException("no plain field");
    }
    return List.of(draft.done());
  }

  private static final String REFERENCE = "The hidden identity (uuid) of another entry.";

  private RedcapField.Type type() {
    return switch (column.type()) {
      case TEXT -> LONG.contains(column.name()) ? RedcapField.Type.NOTES : RedcapField.Type.TEXT;
      case ID, MISSING, WHOLE, DECIMAL -> RedcapField.Type.TEXT;
      case YES_NO -> RedcapField.Type.YESNO;
      case CODE -> RedcapField.Type.RADIO;
      case CODES, MOMENT -> throw new IllegalStateException("no plain field");
    };
  }

  private boolean isKey() {
    return column.name().equals("id") || column.name().equals("case_id");
  }

  /// An age over 89 identifies.
  private boolean isAge() {
    return column.name().equals("age");
  }

  @Override
  public void write(Told told, Row row) {
    if (column.type() == Column.Type.MISSING) {
      row.set(name(), told.unplaced());
      return;
    }
    var reason = told.takeReason(column);
    row.set(name(), reason != null ? reason.name() : cell(told.text(column)));
  }

  private String cell(@Nullable String text) {
    if (text == null) {
      return "";
    }
    return switch (column.type()) {
      case YES_NO -> text.equals("true") ? "1" : "0";
      case TEXT -> MissingCodes.guard(text);
      case ID, WHOLE, DECIMAL, CODE, CODES, MOMENT, MISSING -> text;
    };
  }

  @Override
  public void read(Row row, Found found) {
    var cell = row.get(name());
    if (cell.isEmpty()) {
      return;
    }
    var reason = MissingCodes.in(cell);
    if (reason.isPresent()) {
      found.reason(column, reason.get());
      return;
    }
    switch (column.type()) {
      case TEXT -> found.text(column, MissingCodes.unguard(cell));
      case YES_NO -> readAnswer(cell, found);
      case DECIMAL -> found.text(column, cell.matches(BARE_POINT) ? cell.replace(".", "0.") : cell);
      case MISSING -> readReasons(cell, found);
      case ID, WHOLE, CODE, CODES, MOMENT -> found.text(column, cell);
    }
  }

  private void readAnswer(String cell, Found found) {
    var answer = Map.of("1", "true", "0", "false").get(cell);
    if (answer == null) {
      found.fault(name(), column, Problem.Why.UNKNOWN_CODE);
    } else {
      found.text(column, answer);
    }
  }

  private void readReasons(String cell, Found found) {
    try {
      found.reasons(Missing.parse(cell));
    } catch (IllegalArgumentException altered) {
      found.fault(name(), Fault.Why.REASONS_UNREADABLE);
    }
  }
}
