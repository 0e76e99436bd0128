package osteolog.review.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads references to figures, "(Fig. 2k)", and the letters of panels in captions, "(k)".
final class Figures {

  private static final Pattern CITED =
      Pattern.compile(
          "\\b[Ff]ig(?:ure|s|ures)?\\.?\\s*(\\d{1,2})\\s?(?:\\(?([a-zA-Z])\\)?(?![\\w-]))?(?!\\d)");

  private static final Pattern PANEL =
      Pattern.compile(
          "\\(([a-zA-Z])\\)|^\\(?([a-zA-Z])[).]\\s|\\(([a-zA-Z](?:\\s*,\\s*[a-zA-Z])+)\\)");

  private Figures() {}

  /// The figures that these words refer to.
  static List<Found> in(String words) {
    var found = new ArrayList<Found>();
    var cited = CITED.matcher(words);
    while (cited.find()) {
      var panel =
          Optional.ofNullable(cited.group(2)).map(letter -> letter.toLowerCase(Locale.ROOT));
      int figure = Integer.parseInt(cited.group(1));
      found.add(new Found(cited.start(), cited.end(), new Fact.Cited(figure, panel)));
    }
    return found;
  }

  /// The one panel that a sentence of a caption tells of; empty where it tells of none or several.
  static Optional<String> panel(String words) {
    var panel = PANEL.matcher(words);
    var only = Optional.<String>empty();
    while (panel.find()) {
      if (only.isPresent() || panel.group(3) != null) {
        return Optional.empty();
      }
      var letter = panel.group(1) != null ? panel.group(1) : panel.group(2);
      only = Optional.of(letter.toLowerCase(Locale.ROOT));
    }
    return only;
  }
}
