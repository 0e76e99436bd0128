package osteolog.ui.exchange;

import java.util.List;
import java.util.function.Function;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import osteolog.words.Words;

/// Offers of which always one is chosen, the first one at first; a sentence says what each is.
///
/// @param <T> what is offered
final class Offers<T> {

  private static final double UNDER_THE_NAME = 25;

  private final ToggleGroup group = new ToggleGroup();
  private final List<T> all;

  /// Fills `into` with these offers, whose words stand under a key and the same with `.about`;
  /// `changed` runs after every choice.
  Offers(VBox into, List<T> all, Function<T, String> key, Words words, Runnable changed) {
    this.all = List.copyOf(all);
    for (var offer : all) {
      var name = key.apply(offer);
      var about = new Label(words.text(name + ".about"));
      about.setWrapText(true);
      about.setMinHeight(Region.USE_PREF_SIZE);
      about.getStyleClass().add("quiet");
      about.setPadding(new Insets(0, 0, 0, UNDER_THE_NAME));
      var button = new RadioButton(words.text(name));
      button.setId(name.replace('.', '-'));
      button.setAccessibleHelp(about.getText());
      button.setToggleGroup(group);
      about.setOnMouseClicked(_ -> button.fire());
      into.getChildren().add(new VBox(2, button, about));
    }
    group.selectToggle(group.getToggles().getFirst());
    group.selectedToggleProperty().subscribe((_, _) -> changed.run());
  }

  /// Makes a heading lead to the chosen offer, by Alt and its letter.
  void headedBy(Label heading) {
    group.selectedToggleProperty().subscribe(chosen -> heading.setLabelFor((RadioButton) chosen));
  }

  /// The offer that is chosen.
  T chosen() {
    return all.get(group.getToggles().indexOf(group.getSelectedToggle()));
  }
}
