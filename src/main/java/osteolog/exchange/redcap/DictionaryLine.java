package osteolog.exchange.redcap;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// One line of somebody's data dictionary.
final class DictionaryLine {

  /// What the API calls the headings, in the same order.
  static final List<String> API_NAMES =
      List.of(
          "field_name",
          "form_name",
          "section_header",
          "field_type",
          "field_label",
          "select_choices_or_calculations",
          "field_note",
          "text_validation_type_or_show_slider_number",
          "text_validation_min",
          "text_validation_max",
          "identifier",
          "branching_logic",
          "required_field",
          "custom_alignment",
          "question_number",
          "matrix_group_name",
          "matrix_ranking",
          "field_annotation");

  private final Map<String, Integer> places;
  private final List<String> cells;

  /// @param places where the headings stand
  DictionaryLine(Map<String, Integer> places, List<String> cells) {
    this.places = places;
    this.cells = cells;
  }

  /// The field; empty where the line names none.
  Optional<RedcapField> field() {
    var name = cell(0).strip();
    if (name.isEmpty()) {
      return Optional.empty();
    }
    var type = type(cell(3).strip());
    return Optional.of(
        new RedcapField(
            name,
            cell(1).strip(),
            LabelText.plain(cell(2)),
            type,
            LabelText.plain(cell(4)),
            choices(type, cell(5)),
            LabelText.plain(cell(6)),
            type == RedcapField.Type.TEXT ? cell(7).strip() : "",
            cell(8).strip(),
            cell(9).strip(),
            isYes(cell(10)),
            logic(cell(11)),
            isYes(cell(12)),
            cell(17)));
  }

  private String cell(int heading) {
    var place = places.get(RedcapField.HEADINGS.get(heading));
    return place == null || place >= cells.size() ? "" : cells.get(place);
  }

  private static boolean isYes(String cell) {
    return cell.strip().equalsIgnoreCase("y");
  }

  private static RedcapField.Type type(String word) {
    var upper = word.toUpperCase(Locale.ROOT);
    return upper.equals("SELECT")
        ? RedcapField.Type.DROPDOWN
        : Arrays.stream(RedcapField.Type.values())
            .filter(type -> type.name().equals(upper))
            .findFirst()
            .orElse(RedcapField.Type.OTHER);
  }

  /// What may be chosen: `code, Label | code, Label`, a label with commas of its own among them.
  private static Map<String, String> choices(RedcapField.Type type, String cell) {
    var choices = new LinkedHashMap<String, String>();
    switch (type) {
      case YESNO -> {
        choices.put("1", "Yes");
        choices.put("0", "No");
      }
      case TRUEFALSE -> {
        choices.put("1", "True");
        choices.put("0", "False");
      }
      case DROPDOWN, RADIO, CHECKBOX -> {
        for (var part : cell.split("\\||\\\\n|[\\r\\n]+", -1)) {
          add(part, choices);
        }
      }
      case TEXT, NOTES, CALC, FILE, DESCRIPTIVE, SLIDER, SQL, OTHER -> {}
    }
    return choices;
  }

  private static void add(String part, Map<String, String> choices) {
    int comma = part.indexOf(',');
    var code = (comma < 0 ? part : part.substring(0, comma)).strip();
    if (!code.isEmpty()) {
      choices.putIfAbsent(code, comma < 0 ? code : LabelText.plain(part.substring(comma + 1)));
    }
  }

  /// Logic in one style: REDCap takes both quotes, and real dictionaries hold both.
  private static String logic(String cell) {
    return cell.replace('"', '\'').strip();
  }
}
