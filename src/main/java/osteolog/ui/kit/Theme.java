package osteolog.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;

/// Light or dark, as the system has it.
public final class Theme {

  private final ReadOnlyObjectWrapper<ColorScheme> scheme =
      new ReadOnlyObjectWrapper<>(ColorScheme.LIGHT);

  /// Light until it follows something.
  public Theme() {
    scheme.subscribe(Theme::use);
  }

  private static void use(ColorScheme scheme) {
    Application.setUserAgentStylesheet(
        switch (scheme) {
          case LIGHT -> new PrimerLight().getUserAgentStylesheet();
          case DARK -> new PrimerDark().getUserAgentStylesheet();
        });
  }

  /// Follows the system from now on.
  public void followSystem() {
    scheme.bind(Platform.getPreferences().colorSchemeProperty());
  }

  /// Light or dark from now on, whatever the system has.
  public void set(ColorScheme chosen) {
    scheme.unbind();
    scheme.set(chosen);
  }

  /// What is shown now.
  public ReadOnlyObjectProperty<ColorScheme> scheme() {
    return scheme.getReadOnlyProperty();
  }

  /// Gives the scene the program's own style sheet on top of the theme.
  public static void dress(Scene scene) {
    scene
        .getStylesheets()
        .add(
            Objects.requireNonNull(Theme.class.getResource("/osteolog/ui/osteolog.css"))
                .toExternalForm());
  }
}
