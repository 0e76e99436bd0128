package osteolog.review.manuscript;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a manuscript calls a case by: `1` for "Case 1", "Case I" and "the first patient", `A` for
/// "Patient A".
///
/// @param name the number or the capital letter; empty for the one case of a report that numbers
///   none
public record CaseKey(String name) implements Comparable<CaseKey> {

  /// The one case of a report that numbers none.
  static final CaseKey ONLY = new CaseKey("");

  private static final List<String> ROMAN =
      List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");

  private static final Pattern OF_LABEL =
      Pattern.compile("(?:^|[\\s_#.-])(?:[A-Z]{0,8}-?)?0{0,4}([1-9]\\d{0,2}|[A-H])$");

  /// The key that a number, a Roman number, a letter or a word for a number stands for.
  static Optional<CaseKey> of(String said) {
    var upper = said.strip().toUpperCase(Locale.ROOT);
    int roman = ROMAN.indexOf(upper);
    if (roman >= 0) {
      return Optional.of(new CaseKey(Integer.toString(roman + 1)));
    }
    if (upper.matches("[A-H]")) {
      return Optional.of(new CaseKey(upper));
    }
    return Numbers.read(said).map(n -> new CaseKey(Integer.toString(n)));
  }

  /// The key in the label of a recorded case: `Case 1`, `IMOS-001`, `Lee 2018, patient B`.
  static Optional<CaseKey> ofLabel(String label) {
    var mentions = Mention.in(label);
    if (mentions.size() == 1 && mentions.getFirst().keys().size() == 1) {
      return Optional.of(mentions.getFirst().keys().getFirst());
    }
    var end = OF_LABEL.matcher(label.strip());
    return end.find() ? Optional.of(new CaseKey(end.group(1))) : Optional.empty();
  }

  @Override
  public int compareTo(CaseKey other) {
    return Comparator.comparingInt((CaseKey k) -> k.name.length())
        .thenComparing(CaseKey::name)
        .compare(this, other);
  }
}
