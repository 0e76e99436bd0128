package osteolog.ui.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import osteolog.domain.schema.Column;
import osteolog.words.Words;

/// Makes the editor that fits a column.
///
/// @param words the language
/// @param today what `t` means in a moment
record Editors(Words words, Supplier<LocalDate> today) {

  private static final Set<String> LONG_TEXTS =
      Set.of(
          "verbatim",
          "note",
          "summary",
          "findings",
          "description",
          "diagnosis_basis",
          "patient_view",
          "evidence",
          "complication_text",
          "question",
          "answer");

  /// The editor of a column.
  ///
  /// @param offers the rows that a reference may name, in words by identity
  Editor of(Column column, Map<String, String> offers) {
    return switch (column.type()) {
      case TEXT -> column.name().equals("field") ? fieldName(offers) : text(column);
      case WHOLE, DECIMAL -> text(column);
      case MOMENT -> new MomentEditor(today, words.text("form.moment.example"));
      case CODE -> new CodeEditor(column.codes(), word(code -> codeWord(column, code)), true);
      case CODES -> new CodesEditor(column.codes(), word(code -> codeWord(column, code)));
      case YES_NO ->
          new CodeEditor(List.of("true", "false"), word(code -> words.text("flag." + code)), true);
      case ID ->
          new CodeEditor(
              List.of(),
              word(id -> offers.getOrDefault(id, words.text("form.reference.gone"))),
              false);
      case MISSING -> throw new IllegalArgumentException("not for a form: " + column.name());
    };
  }

  private static TextEditor text(Column column) {
    return new TextEditor(LONG_TEXTS.contains(column.name()));
  }

  private CodeEditor fieldName(Map<String, String> offers) {
    return new CodeEditor(List.of(), word(name -> offers.getOrDefault(name, name)), false);
  }

  /// The word of a code, or of the reason that stands in its place.
  private UnaryOperator<String> word(UnaryOperator<String> ofCode) {
    return text ->
        EntryField.isReason(text)
            ? words.text("Reason." + text.toLowerCase(Locale.ROOT))
            : ofCode.apply(text);
  }

  private String codeWord(Column column, String code) {
    return words.text(column.javaType().getSimpleName() + "." + code);
  }
}
