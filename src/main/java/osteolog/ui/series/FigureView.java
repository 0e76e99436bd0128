package osteolog.ui.series;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.DoubleFunction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;
import osteolog.series.plot.Spot;
import osteolog.ui.kit.FigureImage;
import osteolog.ui.kit.FigurePaper;

/// A figure on the screen, at its own scale. Hover or the arrow keys go from spot to spot, and what
/// each says stands below; Enter or a double click opens its case.
public final class FigureView extends BorderPane {

  private final FigurePaper paper = new FigurePaper(this, this::draw, this::paint);
  private final Label under = new Label();
  private DoubleFunction<Optional<Shown>> maker = _ -> Optional.empty();
  private @Nullable Shown shown;
  private @Nullable Spot current;
  private Consumer<UUID> opener = _ -> {};
  private String hint = "";

  /// An empty view.
  public FigureView() {
    getStyleClass().add("course-view");
    under.setId("figure-under");
    under.setWrapText(true);
    under.getStyleClass().add("quiet");
    under.setMinHeight(Label.USE_PREF_SIZE);
    setCenter(paper);
    setBottom(under);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    paper.sheet().addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
    paper.sheet().addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
  }

  /// What to do with a case that is opened from the figure, and what to say of that.
  void onOpen(Consumer<UUID> open, String saying) {
    opener = open;
    hint = saying;
  }

  /// Shows what `made` draws at the width of the view, in points.
  void show(DoubleFunction<Optional<Shown>> made) {
    maker = made;
    draw();
  }

  private void draw() {
    if (!paper.hasRoom()) {
      return;
    }
    shown = maker.apply(paper.points()).orElse(null);
    current = null;
    setAccessibleText(shown == null ? "" : shown.figure().description());
    paint();
    tell();
  }

  private void paint() {
    var drawn = shown;
    if (drawn == null) {
      paper.clear();
    } else {
      paper.paint(drawn.figure());
    }
  }

  private void pressed(KeyEvent key) {
    List<Spot> spots = shown == null ? List.of() : shown.spots();
    if (spots.isEmpty()) {
      return;
    }
    if (key.getCode() == KeyCode.RIGHT && !key.isAltDown()) {
      key.consume();
      step(spots, 1);
    } else if (key.getCode() == KeyCode.LEFT && !key.isAltDown()) {
      key.consume();
      step(spots, -1);
    } else if (key.getCode() == KeyCode.ENTER && current != null) {
      key.consume();
      current.caseId().ifPresent(opener);
    }
  }

  private void step(List<Spot> spots, int by) {
    int at = current == null ? (by > 0 ? -1 : 0) : spots.indexOf(current);
    current = spots.get(Math.floorMod(at + by, spots.size()));
    tell();
    var drawn = shown;
    if (drawn != null) {
      paper.reveal(current.bounds().getCenterY(), drawn.figure().height());
    }
  }

  private void moved(MouseEvent mouse) {
    var found = at(mouse);
    if (found.isPresent() && !found.get().equals(current)) {
      current = found.get();
      tell();
    }
  }

  private void clicked(MouseEvent mouse) {
    if (mouse.getClickCount() == 2) {
      at(mouse).flatMap(Spot::caseId).ifPresent(opener);
    }
  }

  private Optional<Spot> at(MouseEvent mouse) {
    return shown == null
        ? Optional.empty()
        : shown.finder().at(mouse.getX() / FigureImage.PIXELS, mouse.getY() / FigureImage.PIXELS);
  }

  private void tell() {
    under.setText(current == null ? (shown == null ? "" : hint) : current.text());
  }
}
