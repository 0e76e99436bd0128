package osteolog.ui.sheet;

import java.util.Locale;
import org.kordamp.ikonli.javafx.FontIcon;

/// How far the record answers a line; its icon never stands without words.
public enum Sign {
  /// All of it is recorded.
  RECORDED("mdi2c-check"),
  /// Some of it is recorded.
  PARTLY("mdi2c-circle-half-full"),
  /// Recorded as not there.
  ABSENT("mdi2m-minus-circle-outline"),
  /// Nothing is recorded.
  MISSING("mdi2c-circle-outline"),
  /// It stands in the paper, not in the record.
  WORDS_ONLY("mdi2t-text-box-outline");

  private final String icon;

  Sign(String icon) {
    this.icon = icon;
  }

  /// The icon, made anew.
  public FontIcon icon() {
    var made = new FontIcon(icon);
    made.getStyleClass().add("sign-" + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    return made;
  }

  /// The sign of a line whose parts are recorded so far.
  static Sign of(long recorded, long all) {
    return recorded == 0 ? MISSING : recorded == all ? RECORDED : PARTLY;
  }
}
