package osteolog.ui.form;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// Gives each label of a form a letter of its own for Alt and the letter.
final class Mnemonics {

  private Mnemonics() {}

  /// The first letter of each label that no label before it has taken; none where all are taken or
  /// the label has no Latin letter.
  ///
  /// @param reserved the letters that the window itself uses
  static void give(Collection<EntryField> fields, String reserved) {
    var taken = new HashSet<Character>();
    reserved.chars().forEach(letter -> taken.add((char) letter));
    for (var field : fields) {
      field.relabel(label -> mark(label, taken));
    }
  }

  private static String mark(String label, Set<Character> taken) {
    var lower = label.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      char letter = lower.charAt(i);
      if (letter >= 'a' && letter <= 'z' && taken.add(letter)) {
        return label.substring(0, i) + "_" + label.substring(i);
      }
    }
    return label;
  }
}
