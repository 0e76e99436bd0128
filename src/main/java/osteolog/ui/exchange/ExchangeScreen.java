package osteolog.ui.exchange;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import osteolog.domain.schema.Column;
import osteolog.ui.kit.CaseDoor;
import osteolog.ui.kit.Edits;
import osteolog.ui.kit.Screen;
import osteolog.ui.kit.View;
import osteolog.words.Words;

/// The exchange: one of its parts, and a row to choose among them.
public final class ExchangeScreen implements Screen {

  @FXML private VBox screen;
  @FXML private HBox parts;
  @FXML private StackPane place;

  private final Words words;
  private final Function<ExchangePart, View<PartPage>> loader;
  private final Map<ExchangePart, View<PartPage>> loaded = new EnumMap<>(ExchangePart.class);
  private final Map<ExchangePart, ToggleButton> buttons = new EnumMap<>(ExchangePart.class);
  private ExchangePart shown = ExchangePart.TAKE_OUT;

  /// A screen whose pages come from `loader`, each when it is first gone to.
  public ExchangeScreen(Edits edits, Words words, Function<ExchangePart, View<PartPage>> loader) {
    this.words = words;
    this.loader = loader;
    edits.onChange(
        act -> {
          if (act.isPresent() && screen.isVisible()) {
            view(shown).controller().refresh();
          }
        });
  }

  @FXML
  private void initialize() {
    var bar = new SegmentedButton();
    bar.setToggleGroup(new ToggleGroup());
    for (var part : ExchangePart.values()) {
      var button = new ToggleButton(words.name(part));
      button.setId("exchange-" + Column.code(part));
      button.setOnAction(_ -> go(part));
      buttons.put(part, button);
      bar.getButtons().add(button);
    }
    // A row of one button would do nothing.
    if (buttons.size() > 1) {
      parts.getChildren().setAll(bar);
    }
    show(shown);
  }

  private View<PartPage> view(ExchangePart part) {
    return loaded.computeIfAbsent(part, loader);
  }

  private PartPage show(ExchangePart part) {
    shown = part;
    buttons.forEach((each, button) -> button.setSelected(each == part));
    var view = view(part);
    place.getChildren().setAll(view.root());
    // Controls take the focus only once their skins hold them in the scene.
    place.applyCss();
    place.layout();
    return view.controller();
  }

  private void go(ExchangePart part) {
    var page = show(part);
    page.enter();
    // A button pressed by Alt and its letter takes the focus after its deed.
    Platform.runLater(
        () -> {
          if (parts.isFocusWithin()) {
            page.enter();
          }
        });
  }

  @Override
  public void onOpen(CaseDoor way) {
    // No part leads to a case.
  }

  @Override
  public void enter() {
    go(shown);
  }

  @Override
  public void comeBack() {
    enter();
  }
}
