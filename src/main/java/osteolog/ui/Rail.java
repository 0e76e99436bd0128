package osteolog.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import osteolog.words.Words;

/// The rail at the left: one button for each screen.
public final class Rail {

  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

  @FXML private VBox rail;

  private final Words words;
  private final List<Place> places;
  private Consumer<Place> goer = _ -> {};

  /// A rail to these places.
  public Rail(Words words, List<Place> places) {
    this.words = words;
    this.places = List.copyOf(places);
  }

  @FXML
  private void initialize() {
    rail.getChildren().setAll(places.stream().map(this::button).toList());
  }

  private Button button(Place place) {
    var button = new Button(words.text("rail." + place.name()), new FontIcon(place.icon()));
    button.setId("rail-" + place.name());
    button.setMnemonicParsing(true);
    button.setTooltip(new Tooltip(Keys.shown(key(place))));
    button.setOnAction(_ -> goer.accept(place));
    return button;
  }

  /// What to do when a place is chosen.
  void onGo(Consumer<Place> go) {
    goer = go;
  }

  /// The place where one begins.
  Place first() {
    return places.getFirst();
  }

  /// The keys of every place: the digits in their order.
  void giveKeys(Keys keys) {
    places.forEach(place -> keys.on(key(place), () -> goer.accept(place)));
  }

  private String key(Place place) {
    return "Shortcut+" + (places.indexOf(place) + 1);
  }

  /// Marks the place that is shown.
  void mark(Place shown) {
    for (int i = 0; i < places.size(); i++) {
      rail.getChildren().get(i).pseudoClassStateChanged(CURRENT, places.get(i).equals(shown));
    }
  }

  /// Whether one of its buttons has the focus.
  boolean isFocused() {
    return rail.isFocusWithin();
  }
}
