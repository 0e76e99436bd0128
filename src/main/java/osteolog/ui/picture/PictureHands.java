package osteolog.ui.picture;

import java.util.function.IntConsumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/// Keys and mouse over a picture.
///
/// `+` `-` zoom, `0` the whole, `1` one pixel to one, arrows move, Shift and arrows change window
/// (left, right) and level (up, down), `R` the window of the file, Page Up and Page Down other
/// frames. The wheel zooms, a drag moves, a drag with the right button changes window and level, a
/// double click shows the whole.
final class PictureHands {

  static final double STEP = 1.25;
  private static final double MOVE = 40;
  private static final double WIDEN = 1.1;
  private static final double WIDEN_BY = 20;
  private static final double LEVEL_BY = 200;

  private final PictureView view;
  private final IntConsumer turn;
  private double lastX;
  private double lastY;

  private PictureHands(PictureView view, IntConsumer turn) {
    this.view = view;
    this.turn = turn;
  }

  /// Lays hands on a view; `turn` asks for another frame, so many further on.
  static void on(PictureView view, IntConsumer turn) {
    var hands = new PictureHands(view, turn);
    view.addEventHandler(KeyEvent.KEY_PRESSED, hands::pressed);
    view.addEventHandler(MouseEvent.MOUSE_PRESSED, hands::held);
    view.addEventHandler(MouseEvent.MOUSE_DRAGGED, hands::dragged);
    view.addEventHandler(ScrollEvent.SCROLL, hands::scrolled);
  }

  private void pressed(KeyEvent key) {
    if (key.isAltDown() || key.isShortcutDown()) {
      return;
    }
    if (key.isShiftDown() ? windowBy(key.getCode()) : seeBy(key.getCode())) {
      key.consume();
    }
  }

  private boolean windowBy(KeyCode code) {
    switch (code) {
      case LEFT -> view.widen(1 / WIDEN, 0);
      case RIGHT -> view.widen(WIDEN, 0);
      case UP -> view.widen(1, WIDEN - 1);
      case DOWN -> view.widen(1, 1 - WIDEN);
      // Where + is a shifted key.
      case PLUS, EQUALS -> view.zoom(STEP, 0, 0);
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean seeBy(KeyCode code) {
    switch (code) {
      case PLUS, EQUALS, ADD -> view.zoom(STEP, 0, 0);
      case MINUS, SUBTRACT -> view.zoom(1 / STEP, 0, 0);
      case DIGIT0, NUMPAD0 -> view.fit();
      case DIGIT1, NUMPAD1 -> view.zoom(1 / view.zoom(), 0, 0);
      case LEFT -> view.move(MOVE, 0);
      case RIGHT -> view.move(-MOVE, 0);
      case UP -> view.move(0, MOVE);
      case DOWN -> view.move(0, -MOVE);
      case R -> view.resetWindow();
      case PAGE_DOWN -> turn.accept(1);
      case PAGE_UP -> turn.accept(-1);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void held(MouseEvent at) {
    view.requestFocus();
    lastX = at.getX();
    lastY = at.getY();
    if (at.getClickCount() == 2) {
      view.fit();
    }
  }

  private void dragged(MouseEvent at) {
    double right = at.getX() - lastX;
    double down = at.getY() - lastY;
    lastX = at.getX();
    lastY = at.getY();
    if (at.isSecondaryButtonDown()) {
      view.widen(Math.pow(WIDEN, right / WIDEN_BY), -down / LEVEL_BY);
    } else {
      view.move(right, down);
    }
  }

  private void scrolled(ScrollEvent wheel) {
    if (wheel.getDeltaY() != 0) {
      wheel.consume();
      view.zoom(
          wheel.getDeltaY() > 0 ? STEP : 1 / STEP,
          wheel.getX() - view.getWidth() / 2,
          wheel.getY() - view.getHeight() / 2);
    }
  }
}
