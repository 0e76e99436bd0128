package osteolog.ui.form;

import javafx.application.Platform;
import javafx.scene.control.Control;

/// Styles what a skin brings with it, as the colour of a field's text.
///
/// A form takes the focus as soon as it is shown, so its styles are applied at once and make its
/// skins. JavaFX 26 then takes the fields for styled, although what belongs to a skin was not yet
/// there to be styled: in the dark theme the text stayed black.
final class LateStyle {

  private static final String SKINNED = "skinned";

  private LateStyle() {}

  /// Has the styles of a control applied once more when its skin is there.
  static void of(Control control) {
    control
        .skinProperty()
        .subscribe(
            (_, skin) -> {
              if (skin != null) {
                // Another style class is what makes JavaFX look at all styles again.
                Platform.runLater(() -> control.getStyleClass().add(SKINNED));
              }
            });
  }
}
