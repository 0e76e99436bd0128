package osteolog.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import osteolog.figure.Figure;

/// A figure on the screen: painted at the screen's own scale, as wide as there is room, with a
/// scroll bar where it is higher.
public final class FigurePaper extends ScrollPane {

  private static final double LEAST_WIDTH = 300;

  private final ImageView image = new ImageView();
  private final StackPane paper = new StackPane(image);

  /// Empty paper; a click on it gives the focus to `owner`, which has the arrow keys. `resized`
  /// draws anew where the width has changed, `rescaled` where the screen's scale has.
  public FigurePaper(Node owner, Runnable resized, Runnable rescaled) {
    image.setPreserveRatio(false);
    paper.setAlignment(Pos.TOP_LEFT);
    setContent(paper);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(false);
    viewportBoundsProperty().subscribe((_, _) -> resized.run());
    // The scroll pane must not keep the arrow keys to itself.
    addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> owner.requestFocus());
    owner
        .sceneProperty()
        .flatMap(Scene::windowProperty)
        .flatMap(Window::outputScaleXProperty)
        .subscribe((_, _) -> rescaled.run());
  }

  /// The sheet itself, for what is done with the mouse.
  public Node sheet() {
    return paper;
  }

  /// Whether there is room to draw.
  public boolean hasRoom() {
    return getViewportBounds().getWidth() >= LEAST_WIDTH;
  }

  /// The width that a figure can have, in points.
  public double points() {
    return Math.floor(getViewportBounds().getWidth()) / FigureImage.PIXELS;
  }

  /// Shows a figure.
  public void paint(Figure figure) {
    boolean isShown = getScene() != null && getScene().getWindow() != null;
    FigureImage.paint(figure, isShown ? getScene().getWindow().getOutputScaleX() : 1, image);
  }

  /// Shows nothing.
  public void clear() {
    image.setImage(null);
  }

  /// Brings a height of the figure into view, in points.
  public void reveal(double y, double height) {
    double seen = getViewportBounds().getHeight() / FigureImage.PIXELS;
    if (height > seen) {
      setVvalue(Math.clamp((y - seen / 2) / (height - seen), 0, 1));
    }
  }
}
