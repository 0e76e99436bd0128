package osteolog.ui.sheet;

import java.util.Locale;
import org.kordamp.ikonli.javafx.FontIcon;

/// How far the record answers a line; its icon never stands without words.
enum Sign {
  RECORDED("mdi2c-check"),
  PARTLY("mdi2c-circle-half-full"),
  ABSENT("mdi2m-minus-circle-outline"),
  MISSING("mdi2c-circle-outline"),
  WORDS_ONLY("mdi2t-text-box-outline");

  private final String icon;

  Sign(String icon) {
    this.icon = icon;
  }

  FontIcon icon() {
    var made = new FontIcon(icon);
    made.getStyleClass().add("sign-" + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    return made;
  }

  /// The sign of a line whose parts are recorded so far.
  static Sign of(long recorded, long all) {
    return recorded == 0 ? MISSING : recorded == all ? RECORDED : PARTLY;
  }
}
