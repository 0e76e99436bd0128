package osteolog.ui.picture;

import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import osteolog.domain.entry.Side;
import osteolog.exchange.image.Frame;
import osteolog.exchange.image.Picture;
import osteolog.exchange.image.Spacing;
import osteolog.ui.kit.Background;
import osteolog.words.Words;

/// A picture with what is told of it and buttons for what the keys do.
public final class PicturePane {

  @FXML private PictureView view;
  @FXML private HBox tools;
  @FXML private HBox frames;
  @FXML private Button window;
  @FXML private Label told;

  private final Background reading;
  private final Words words;
  private @Nullable Picture picture;
  private int at;
  private Consumer<Throwable> failed = _ -> {};

  /// A pane in these words; `reading` is the worker that reads frames.
  public PicturePane(Background reading, Words words) {
    this.reading = reading;
    this.words = words;
  }

  @FXML
  private void initialize() {
    view.onChange(this::tell);
    PictureHands.on(view, this::turn);
    clear();
  }

  /// What to do when a frame cannot be read.
  public void onFailure(Consumer<Throwable> tellIt) {
    failed = tellIt;
  }

  /// Shows the first frame of a picture.
  public void show(Picture shown, SideMark side) {
    picture = shown;
    at = 0;
    frame(
        shown,
        0,
        first -> {
          view.show(first, shown.window(), shown.spacing());
          view.mark(say(side), side.isDisputed());
          ready(shown);
        });
  }

  /// Shows a picture that is read already, and nothing over it: no side, no scale.
  public void show(Frame read) {
    var shown = new ReadPicture(read);
    picture = shown;
    at = 0;
    view.show(read, shown.window(), shown.spacing());
    view.mark("", false);
    ready(shown);
  }

  private void ready(Picture shown) {
    tools.setDisable(false);
    window.setDisable(view.window().isEmpty());
    frames.setVisible(shown.frames() > 1);
    tell();
  }

  private void frame(Picture shown, int index, Consumer<Frame> then) {
    reading.ask(
        () -> shown.frame(index),
        frame -> {
          if (shown == picture) {
            then.accept(frame);
          }
        },
        wrong -> {
          // A file that was let go of in between is nobody's trouble.
          if (shown == picture) {
            failed.accept(wrong);
          }
        });
  }

  private void turn(int by) {
    var shown = picture;
    if (shown == null) {
      return;
    }
    int wanted = Math.clamp(at + by, 0, shown.frames() - 1);
    if (wanted != at) {
      frame(
          shown,
          wanted,
          frame -> {
            at = wanted;
            view.turnTo(frame);
          });
    }
  }

  /// Says that there is nothing to look at, in these words.
  public void none(String why) {
    clear();
    told.setText(why);
  }

  /// Shows nothing.
  public void clear() {
    picture = null;
    view.clear();
    tools.setDisable(true);
    frames.setVisible(false);
    told.setText("");
  }

  private String say(SideMark side) {
    if (side.isDisputed()) {
      return words.text("picture.side.disputed", name(side.recorded()), name(side.header()));
    }
    var known = side.recorded().or(side::header);
    return known.isEmpty()
        ? words.text("picture.side.unknown")
        : words.text(
            side.recorded().isPresent() ? "picture.side.recorded" : "picture.side.header",
            name(known));
  }

  private String name(Optional<Side> side) {
    return side.map(words::name).orElse("");
  }

  private void tell() {
    var shown = picture;
    var frame = view.frame().orElse(null);
    if (shown == null || frame == null) {
      return;
    }
    var parts = new ArrayList<String>();
    if (shown.frames() > 1) {
      parts.add(words.text("picture.frame", number(at + 1), number(shown.frames())));
    }
    parts.add(words.text("picture.size", number(frame.width()), number(frame.height())));
    parts.add(words.text("picture.zoom", number(Math.round(view.zoom() * 100))));
    view.window()
        .ifPresent(
            w ->
                parts.add(
                    words.text(
                        "picture.window",
                        number(Math.round(w.width())),
                        number(Math.round(w.centre())))));
    parts.add(
        words.text(
            shown
                .spacing()
                .map(s -> s.at() == Spacing.Plane.PATIENT ? "patient" : "detector")
                .map("picture.scale."::concat)
                .orElse("picture.scale.unknown")));
    told.setText(String.join(" · ", parts));
    view.setAccessibleText(told.getText());
  }

  private static String number(long number) {
    return Long.toString(number);
  }

  @FXML
  private void larger() {
    view.zoom(PictureHands.STEP, 0, 0);
  }

  @FXML
  private void smaller() {
    view.zoom(1 / PictureHands.STEP, 0, 0);
  }

  @FXML
  private void whole() {
    view.fit();
  }

  @FXML
  private void windowOfFile() {
    view.resetWindow();
  }

  @FXML
  private void before() {
    turn(-1);
  }

  @FXML
  private void after() {
    turn(1);
  }

  /// Puts the focus into the picture.
  public void focus() {
    view.requestFocus();
  }
}
