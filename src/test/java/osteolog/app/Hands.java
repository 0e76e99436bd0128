package osteolog.app;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.transform.Transform;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.controlsfx.control.CheckComboBox;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A user's hands and eyes in a test: keys, the focus, a look at the screen. The one class that
/// knows TestFX.
final class Hands {

  /// How often the screen thread must come to rest; what one event sets off may set off another.
  private static final int ROUNDS = 2;

  private final FxRobot robot = new FxRobot();
  private final Stage stage;
  private int strokes;

  private Hands(Stage stage) {
    this.stage = stage;
  }

  /// Hands before an empty window.
  static Hands atWindow() {
    try {
      var stage = FxToolkit.registerPrimaryStage();
      return new Hands(stage);
    } catch (TimeoutException slow) {
      throw new IllegalStateException(slow);
    }
  }

  /// Does something on the screen thread and waits until the screen is still.
  <T> T onScreen(Callable<T> work) {
    var result = WaitForAsyncUtils.waitForAsyncFx(20_000, work);
    settle();
    return result;
  }

  void onScreen(Runnable work) {
    onScreen(
        () -> {
          work.run();
          return true;
        });
  }

  /// Shows a root in the window.
  void show(Supplier<Parent> root, double width, double height) {
    onScreen(
        () -> {
          var scene = new Scene(root.get(), width, height);
          osteolog.ui.kit.Theme.dress(scene);
          stage.setScene(scene);
          stage.show();
          stage.toFront();
          stage.requestFocus();
        });
  }

  void close() {
    onScreen(stage::hide);
  }

  /// Waits until nothing is under way on the screen thread.
  void settle() {
    WaitForAsyncUtils.waitForFxEvents(ROUNDS);
  }

  /// Waits until something holds, for at most ten seconds.
  void until(Callable<Boolean> holds) {
    try {
      WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, holds);
    } catch (TimeoutException never) {
      throw new AssertionError("it never came", never);
    }
    settle();
  }

  /// Presses keys together and lets them go. The robot's own way waits five times for each of them;
  /// once for all of them is enough, as they come in their order.
  Hands keys(KeyCode... together) {
    strokes++;
    var keyboard = robot.robotContext().getKeyboardRobot();
    keyboard.pressNoWait(together);
    keyboard.releaseNoWait(List.of(together).reversed().toArray(KeyCode[]::new));
    settle();
    return this;
  }

  /// Clicks into the middle of a node.
  Hands click(String selector) {
    robot.clickOn(selector);
    settle();
    return this;
  }

  /// How many keys were struck so far; keys struck together count once.
  int strokes() {
    return strokes;
  }

  Hands write(String text) {
    strokes += text.length();
    robot.write(text, 0);
    settle();
    return this;
  }

  /// Presses Tab until the control of that id has the focus.
  Hands tabTo(String id) {
    for (int i = 0; i < 60; i++) {
      if (id.equals(focus())) {
        return this;
      }
      keys(KeyCode.TAB);
    }
    throw new AssertionError("Tab never came to " + id + ", but to " + focus());
  }

  /// The id of the control with the focus, or empty.
  String focus() {
    var owner = stage.getScene().getFocusOwner();
    return owner == null || owner.getId() == null ? "" : owner.getId();
  }

  Node find(String selector) {
    return robot.lookup(selector).query();
  }

  /// How many rows a table shows.
  int rows(String selector) {
    return ((TableView<?>) find(selector)).getItems().size();
  }

  /// What a cell of a table says, by the id of its column.
  String cell(String selector, String column, int row) {
    return ((TableView<?>) find(selector))
        .getColumns().stream()
            .filter(c -> column.equals(c.getId()))
            .map(c -> String.valueOf(c.getCellData(row)))
            .findFirst()
            .orElseThrow();
  }

  /// Whether a row of a table is chosen.
  boolean isRowChosen(String selector) {
    return !((TableView<?>) find(selector)).getSelectionModel().isEmpty();
  }

  /// The letters that Alt takes to something in the window, as they stand on labels and buttons.
  List<Character> mnemonics() {
    return robot
        .lookup(
            n ->
                n instanceof Labeled l
                    && l.isMnemonicParsing()
                    && !(n.getParent() instanceof MenuButton))
        .queryAll()
        .stream()
        .filter(Hands::isShown)
        .map(n -> ((Labeled) n).getText())
        .filter(t -> t != null && t.indexOf('_') >= 0 && t.indexOf('_') < t.length() - 1)
        .map(t -> Character.toLowerCase(t.charAt(t.indexOf('_') + 1)))
        .toList();
  }

  private static boolean isShown(Node node) {
    for (Node n = node; n != null; n = n.getParent()) {
      if (!n.isVisible()) {
        return false;
      }
    }
    return true;
  }

  /// Whether the list of a filter is open.
  boolean isOpen(String selector) {
    return find(selector) instanceof CheckComboBox<?> && robot.listWindows().size() > 1;
  }

  boolean sees(String selector) {
    return robot.lookup(selector).tryQuery().filter(Node::isVisible).isPresent();
  }

  String text(String selector) {
    Node node = find(selector);
    return node instanceof Labeled labeled
        ? labeled.getText()
        : ((TextInputControl) node).getText();
  }

  Stage stage() {
    return stage;
  }

  /// Keeps a picture of the window under target/screens, for a person to look at.
  void picture(String name, double scale) {
    WritableImage image =
        onScreen(
            () -> {
              var parameters = new SnapshotParameters();
              parameters.setTransform(Transform.scale(scale, scale));
              return stage.getScene().getRoot().snapshot(parameters, null);
            });
    var pixels =
        new BufferedImage(
            (int) image.getWidth(), (int) image.getHeight(), BufferedImage.TYPE_INT_ARGB);
    for (int y = 0; y < pixels.getHeight(); y++) {
      for (int x = 0; x < pixels.getWidth(); x++) {
        pixels.setRGB(x, y, image.getPixelReader().getArgb(x, y));
      }
    }
    try {
      Files.createDirectories(Path.of("target/screens"));
      ImageIO.write(pixels, "png", new File("target/screens/" + name + ".png"));
    } catch (IOException wrong) {
      throw new UncheckedIOException(wrong);
    }
  }
}
