package osteolog.exchange.redcap;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// One field of a REDCap project, as its data dictionary describes it.
///
/// @param name its variable name
/// @param form the form that it stands on
/// @param section the heading above it, or empty
/// @param type what kind of field it is
/// @param label what is asked, without HTML
/// @param choices what may be chosen, label by raw code, in order; empty where nothing is
/// @param note what stands below it, or empty
/// @param validation the type that a text is checked against, as `date_ymd`, or empty
/// @param min the least value, in the format of the validation, or empty
/// @param max the greatest value, or empty
/// @param identifier whether it may identify a patient
/// @param branching when it is shown, with single quotes, or empty
/// @param required whether REDCap asks for it
/// @param annotation its action tags, or empty
public record RedcapField(
    String name,
    String form,
    String section,
    Type type,
    String label,
    Map<String, String> choices,
    String note,
    String validation,
    String min,
    String max,
    boolean identifier,
    String branching,
    boolean required,
    String annotation) {

  /// The kinds of field.
  public enum Type {
    TEXT,
    NOTES,
    DROPDOWN,
    RADIO,
    CHECKBOX,
    CALC,
    FILE,
    DESCRIPTIVE,
    SLIDER,
    YESNO,
    TRUEFALSE,
    SQL,
    /// A kind that this program does not know.
    OTHER;

    /// Whether one or several of a list are chosen.
    public boolean takesChoices() {
      return this == DROPDOWN || this == RADIO || this == CHECKBOX;
    }
  }

  private static final Pattern UNNAMEABLE = Pattern.compile("[^\\p{L}\\p{N}]");

  /// The headings of a data dictionary, in their order.
  static final List<String> HEADINGS =
      List.of(
          "Variable / Field Name",
          "Form Name",
          "Section Header",
          "Field Type",
          "Field Label",
          "Choices, Calculations, OR Slider Labels",
          "Field Note",
          "Text Validation Type OR Show Slider Number",
          "Text Validation Min",
          "Text Validation Max",
          "Identifier?",
          "Branching Logic (Show field only if...)",
          "Required Field?",
          "Custom Alignment",
          "Question Number (surveys only)",
          "Matrix Group Name",
          "Matrix Ranking?",
          "Field Annotation");

  /// Copies the choices, keeping their order.
  public RedcapField {
    choices = Collections.unmodifiableMap(new LinkedHashMap<>(choices));
  }

  /// The columns in which a records file holds it: one, of a checkbox one for each choice.
  public List<String> columns() {
    return type == Type.CHECKBOX
        ? choices.keySet().stream().map(code -> checkbox(name, code)).toList()
        : List.of(name);
  }

  /// The column of one choice of a checkbox: what is no letter and no digit becomes `_`.
  static String checkbox(String name, String code) {
    return name + "___" + UNNAMEABLE.matcher(code.toLowerCase(Locale.ROOT)).replaceAll("_");
  }

  /// Its row of a dictionary, of 18 cells.
  List<String> row() {
    return List.of(
        name,
        form,
        section,
        type.name().toLowerCase(Locale.ROOT),
        label,
        type.takesChoices() ? joinedChoices() : "",
        note,
        validation,
        min,
        max,
        yes(identifier),
        branching,
        yes(required),
        "",
        "",
        "",
        "",
        annotation);
  }

  private String joinedChoices() {
    return choices.entrySet().stream()
        .map(choice -> choice.getKey() + ", " + choice.getValue())
        .collect(Collectors.joining(" | "));
  }

  private static String yes(boolean holds) {
    return holds ? "y" : "";
  }
}
