package osteolog.exchange.redcap;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import osteolog.domain.schema.Column;

/// The English of our dictionary: what a field asks and what its codes mean.
final class Labels {

  private static final Set<String> SHORT =
      Set.of(
          "alp", "ap", "crmo", "crp", "ct", "esr", "f18", "gd", "hmdp", "hsct", "ii", "iii", "imos",
          "iv", "ldh", "lefs", "mdp", "mri", "msts", "nrs", "nsaid", "pd", "se", "spect", "stir",
          "t1", "t2", "tse", "vas", "vrs4");

  private Labels() {}

  /// What a field of the column asks, with its unit.
  static String of(Column column) {
    var field = column.field();
    var sentence = field.value().endsWith(".") ? cut(field.value()) : field.value();
    return field.unit().isEmpty() || field.unit().equals("1")
        ? sentence
        : sentence + " (" + field.unit() + ")";
  }

  private static String cut(String sentence) {
    return sentence.substring(0, sentence.length() - 1);
  }

  /// A code in words: `open_biopsy` is "Open biopsy", `imos` is "IMOS".
  static String of(String code) {
    var words =
        Arrays.stream(code.split("_", -1))
            .map(word -> SHORT.contains(word) ? word.toUpperCase(Locale.ROOT) : word)
            .collect(Collectors.joining(" "));
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /// Codes with their words.
  static Map<String, String> of(List<String> codes) {
    var labels = new LinkedHashMap<String, String>();
    codes.forEach(code -> labels.put(code, of(code)));
    return labels;
  }
}
