package osteolog.ui.picture;

import java.math.BigDecimal;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import osteolog.exchange.image.Frame;
import osteolog.exchange.image.GreyFrame;
import osteolog.exchange.image.Spacing;
import osteolog.exchange.image.Window;

/// One frame of a picture, its side and its scale.
public final class PictureView extends Region {

  private static final double MARGIN = 10;

  /// The frame that shows the focus.
  private static final double EDGE = 2;

  private static final double LONGEST_BAR = 0.3;
  private static final Window NONE = new Window(0, 1);

  private final ImageView image = new ImageView();
  private final Label side = new Label();
  private final Label length = new Label();
  private final Region line = new Region();
  private final VBox bar = new VBox(2, length, line);
  private @Nullable Frame frame;
  private @Nullable Spacing spacing;
  private Window recommended = NONE;
  private Window window = NONE;
  private Sight sight = new Sight(1, 0, 0, 1);
  private boolean whole = true;
  private Runnable changed = () -> {};

  /// An empty view.
  public PictureView() {
    getStyleClass().add("picture-view");
    side.getStyleClass().add("picture-mark");
    side.setId("picture-side");
    bar.getStyleClass().add("picture-bar");
    length.setId("picture-bar");
    bar.setId("picture-scale");
    line.getStyleClass().add("picture-line");
    image.setPreserveRatio(false);
    image.setSmooth(false);
    getChildren().setAll(image, side, bar);
    getChildren().forEach(child -> child.setMouseTransparent(true));
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    sceneProperty()
        .flatMap(Scene::windowProperty)
        .flatMap(javafx.stage.Window::outputScaleXProperty)
        .subscribe(_ -> requestLayout());
    clear();
  }

  /// What to do when anything that is told of the view has changed.
  void onChange(Runnable change) {
    changed = change;
  }

  /// Shows a picture, the whole of it through the window that its file recommends.
  void show(Frame shown, Optional<Window> windowOfFile, Optional<Spacing> apart) {
    frame = shown;
    spacing = apart.orElse(null);
    recommended =
        windowOfFile.orElseGet(() -> shown instanceof GreyFrame grey ? grey.wholeRange() : NONE);
    window = recommended;
    fit();
  }

  /// Shows another frame of the same picture, seen as the one before.
  void turnTo(Frame shown) {
    frame = shown;
    requestLayout();
    changed.run();
  }

  /// Says in the corner which side is shown.
  void mark(String said, boolean disputed) {
    side.setText(said);
    side.setVisible(!said.isEmpty());
    side.getStyleClass().removeAll("disputed");
    if (disputed) {
      side.getStyleClass().add("disputed");
    }
    requestLayout();
  }

  /// Shows nothing.
  void clear() {
    frame = null;
    spacing = null;
    image.setImage(null);
    side.setText("");
    bar.setVisible(false);
    setAccessibleText("");
  }

  Optional<Frame> frame() {
    return Optional.ofNullable(frame);
  }

  /// The window it is seen through, where it is in shades of grey.
  Optional<Window> window() {
    return frame instanceof GreyFrame ? Optional.of(window) : Optional.empty();
  }

  /// How many pixels of the screen one pixel of the picture is wide.
  double zoom() {
    return sight.zoom();
  }

  /// Shows the whole picture.
  void fit() {
    whole = true;
    see(sight);
  }

  /// Makes it so many times larger around a point, told by how far it lies from the middle of the
  /// view.
  void zoom(double factor, double right, double down) {
    whole = false;
    see(sight.zoomed(factor, right, down));
  }

  /// Moves it so many pixels of the screen.
  void move(double right, double down) {
    var shown = frame;
    if (shown != null) {
      whole = false;
      see(sight.moved(right, down, shown.width(), shown.height()));
    }
  }

  /// Makes the window so many times wider and moves its level by a share of its width.
  void widen(double times, double level) {
    if (!(frame instanceof GreyFrame)) {
      return;
    }
    window = new Window(window.centre() + level * window.width(), window.width() * times);
    see(sight);
  }

  /// Goes back to the window that the file recommends.
  void resetWindow() {
    window = recommended;
    see(sight);
  }

  private void see(Sight other) {
    sight = whole ? wholeOf().orElse(other) : other;
    requestLayout();
    changed.run();
  }

  private Optional<Sight> wholeOf() {
    var shown = frame;
    if (shown == null || across() < 1 || down() < 1) {
      return Optional.empty();
    }
    double aspect = spacing == null ? 1 : spacing.down() / spacing.across();
    return Optional.of(Sight.fitting(shown.width(), shown.height(), aspect, across(), down()));
  }

  private double across() {
    return getWidth() - 2 * EDGE;
  }

  private double down() {
    return getHeight() - 2 * EDGE;
  }

  @Override
  protected void layoutChildren() {
    var shown = frame;
    if (shown == null || across() < 1 || down() < 1) {
      return;
    }
    if (whole) {
      var fitted = wholeOf().orElse(sight);
      if (!fitted.equals(sight)) {
        sight = fitted;
        changed.run();
      }
    }
    double density = density();
    int width = (int) Math.ceil(across() * density);
    int height = (int) Math.ceil(down() * density);
    var painted = new Painter(shown, window).paint(sight.at(density), width, height);
    var pixels = new WritableImage(width, height);
    pixels
        .getPixelWriter()
        .setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), painted, 0, width);
    image.setImage(pixels);
    image.relocate(EDGE, EDGE);
    image.setFitWidth(width / density);
    image.setFitHeight(height / density);
    side.autosize();
    side.relocate(MARGIN, MARGIN);
    layOutBar();
  }

  private void layOutBar() {
    var apart = spacing;
    bar.setVisible(apart != null);
    if (apart == null) {
      return;
    }
    var scale = ScaleBar.of(apart.across(), sight.zoom(), getWidth() * LONGEST_BAR);
    length.setText(String.format("%s mm", plain(scale.millimetres())));
    line.setMinWidth(scale.length());
    line.setMaxWidth(scale.length());
    bar.setPadding(new Insets(4));
    bar.autosize();
    bar.relocate(getWidth() - bar.getWidth() - MARGIN, getHeight() - bar.getHeight() - MARGIN);
  }

  private static String plain(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }

  private double density() {
    return getScene() == null || getScene().getWindow() == null
        ? 1
        : getScene().getWindow().getOutputScaleX();
  }
}
