package osteolog.ui.form;

import java.util.Locale;
import osteolog.domain.schema.Problem;
import osteolog.domain.time.Reading;
import osteolog.words.Words;

/// The sentence under a field: what is wrong and what to do.
final class ProblemWords {

  private ProblemWords() {}

  static String say(Words words, Problem problem) {
    return words.text(
        "problem." + problem.why().name().toLowerCase(Locale.ROOT), problem.limits().toArray());
  }

  static String say(Words words, Reading.Unclear unclear) {
    var key = "problem." + unclear.why().name().toLowerCase(Locale.ROOT);
    return unclear.offers().size() == 2
        ? words.text(key + ".offers", unclear.offers().toArray())
        : words.text(key);
  }
}
