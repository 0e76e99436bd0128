package osteolog.exchange.redcap;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The data dictionary of any REDCap project: what its fields are and what their codes mean, so
/// that a mapping can propose values by their labels.
///
/// @param fields the fields, in order
public record RedcapDictionary(List<RedcapField> fields) {

  /// More fields than any project has.
  private static final int MOST_FIELDS = 100_000;

  /// Copies the fields.
  public RedcapDictionary {
    fields = List.copyOf(fields);
  }

  /// The dictionary in a file, as the designer's page or the API of REDCap writes it; throws
  /// [RedcapRefused] where the file is none.
  public static RedcapDictionary read(Path file, Charset charset)
      throws IOException, RedcapRefused {
    var fields = new ArrayList<RedcapField>();
    var header = new HashMap<String, Integer>();
    var text = CsvText.of(file, charset);
    text.each(
        line -> {
          if (header.isEmpty()) {
            header.putAll(header(line.getFields()));
          } else {
            if (fields.size() == MOST_FIELDS) {
              throw new RedcapRefused(RedcapRefused.Why.NOT_A_DICTIONARY);
            }
            new DictionaryLine(header, line.getFields()).field().ifPresent(fields::add);
          }
          return true;
        });
    if (header.isEmpty()) {
      throw new RedcapRefused(RedcapRefused.Why.EMPTY);
    }
    text.refuseIfChanged();
    return new RedcapDictionary(fields);
  }

  /// The field of that name.
  public Optional<RedcapField> field(String name) {
    return fields.stream().filter(field -> field.name().equals(name)).findFirst();
  }

  /// The field that a column of a records file belongs to: of a checkbox, that of the box.
  public Optional<RedcapField> ofColumn(String column) {
    return fields.stream().filter(field -> field.columns().contains(column)).findFirst();
  }

  /// The code of the box that a column of a records file is; empty where the column is no box.
  public Optional<String> boxOf(String column) {
    return ofColumn(column)
        .filter(field -> field.type() == RedcapField.Type.CHECKBOX)
        .flatMap(
            field ->
                field.choices().keySet().stream()
                    .filter(code -> RedcapField.checkbox(field.name(), code).equals(column))
                    .findFirst());
  }

  private static Map<String, Integer> header(List<String> names) throws RedcapRefused {
    var places = new HashMap<String, Integer>();
    for (int i = 0; i < names.size(); i++) {
      var heading = names.get(i).strip();
      int at = DictionaryLine.API_NAMES.indexOf(heading);
      places.putIfAbsent(at < 0 ? heading : RedcapField.HEADINGS.get(at), i);
    }
    if (!places.keySet().containsAll(RedcapField.HEADINGS.subList(0, 6))) {
      throw new RedcapRefused(RedcapRefused.Why.NOT_A_DICTIONARY);
    }
    return places;
  }
}
