package osteolog.ui.exchange;

import osteolog.exchange.LeftOut;
import osteolog.words.Words;

/// What an export left out, in words.
///
/// @param words the language
public record LeftOutWords(Words words) {

  /// What of the entry: a field, the attached file itself, all of it.
  public String column(LeftOut left) {
    if (left.column().isEmpty()) {
      return words.text("exchange.left.whole");
    }
    var special = "exchange.without." + left.column();
    if (words.has(special)) {
      return words.text(special);
    }
    return words.has("field." + left.column())
        ? words.field(left.kind(), left.column())
        : left.column();
  }
}
