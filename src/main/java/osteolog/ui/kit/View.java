package osteolog.ui.kit;

import javafx.scene.Parent;

/// A screen or a part of one, as loaded from its FXML.
///
/// @param root what is shown
/// @param controller what works it
/// @param <C> the controller's class
public record View<C>(Parent root, C controller) {}
