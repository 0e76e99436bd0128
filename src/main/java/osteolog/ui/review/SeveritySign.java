package osteolog.ui.review;

import org.kordamp.ikonli.javafx.FontIcon;
import osteolog.domain.schema.Column;
import osteolog.review.Severity;

/// The icon of a severity; its word always stands beside it.
final class SeveritySign {

  private SeveritySign() {}

  static FontIcon of(Severity severity) {
    var icon =
        new FontIcon(
            switch (severity) {
              case CONTRADICTION -> "mdi2n-not-equal-variant";
              case QUESTION -> "mdi2h-help-circle-outline";
              case GAP -> "mdi2d-dots-horizontal-circle-outline";
            });
    icon.getStyleClass().add("severity-" + Column.code(severity));
    return icon;
  }
}
