package osteolog.ui.page;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.application.ColorScheme;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import osteolog.course.Course;
import osteolog.course.CourseFigure;
import osteolog.course.Look;
import osteolog.course.Mark;
import osteolog.figure.Palette;
import osteolog.ui.kit.FigureImage;
import osteolog.ui.kit.FigurePaper;
import osteolog.words.Words;

/// The course on the screen: the same drawing that goes to paper, painted at the screen's own
/// scale.
///
/// Hover or the arrow keys go from mark to mark; below stand what it is, the verbatim words and
/// where they were read. Enter or a click opens the entry.
public final class CourseView extends BorderPane {

  private static final double PIXELS = FigureImage.PIXELS;

  private static final double TEXT_SIZE = 8.5;

  private final FigurePaper paper = new FigurePaper(this, this::draw, this::paint);
  private final Label caption = new Label();
  private final Label quote = new Label();
  private final Label source = new Label();

  private Palette palette = Palette.LIGHT;
  private @Nullable Words words;
  private @Nullable Course course;
  private @Nullable CourseFigure figure;
  private @Nullable Mark current;
  private Consumer<UUID> opener = _ -> {};

  /// An empty view.
  public CourseView() {
    getStyleClass().add("course-view");
    caption.getStyleClass().add("course-caption");
    quote.getStyleClass().add("course-quote");
    quote.setId("course-quote");
    quote.setWrapText(true);
    source.getStyleClass().add("course-source");
    source.setId("course-source");
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var line = new HBox(10, caption, gap, source);
    source.setMinWidth(Region.USE_PREF_SIZE);
    var under = new VBox(line, quote);
    under.getStyleClass().add("course-under");
    setCenter(paper);
    setBottom(under);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    paper.sheet().addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
    paper.sheet().addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
  }

  /// Prepares the view: its words, and its colours as long as it is shown.
  void prepare(Words spoken, ObservableValue<ColorScheme> scheme) {
    words = spoken;
    setAccessibleRoleDescription(spoken.text("course.view"));
    scheme.subscribe(
        now -> {
          palette =
              switch (now) {
                case LIGHT -> Palette.LIGHT;
                case DARK -> Palette.DARK;
              };
          draw();
        });
  }

  /// What to do with an entry that is opened from the course.
  void onOpen(Consumer<UUID> open) {
    opener = open;
  }

  /// Shows the course of a case, with the mark of an entry framed.
  void show(Course shown, Optional<UUID> entry) {
    course = shown;
    setAccessibleText(shown.description());
    draw(entry);
  }

  /// Shows nothing.
  void clear() {
    course = null;
    figure = null;
    current = null;
    paper.clear();
    tell();
  }

  /// Frames the mark of an entry, or none.
  void select(Optional<UUID> entry) {
    var drawn = figure;
    current =
        drawn == null || entry.isEmpty()
            ? null
            : drawn.marks().stream()
                .filter(m -> m.entries().contains(entry.get()))
                .findFirst()
                .orElse(null);
    paint();
    tell();
  }

  private void draw() {
    draw(Optional.ofNullable(current).map(m -> m.entries().getFirst()));
  }

  private void draw(Optional<UUID> selected) {
    var told = course;
    if (told == null || !paper.hasRoom()) {
      return;
    }
    figure = CourseFigure.of(told, paper.points(), new Look(palette, TEXT_SIZE));
    select(selected);
  }

  private void paint() {
    var drawn = figure;
    if (drawn == null) {
      return;
    }
    paper.paint(drawn.highlighting(current));
  }

  private void pressed(KeyEvent key) {
    var drawn = figure;
    if (drawn == null || drawn.marks().isEmpty()) {
      return;
    }
    if (key.getCode() == KeyCode.RIGHT && !key.isAltDown()) {
      key.consume();
      step(drawn, 1);
    } else if (key.getCode() == KeyCode.LEFT && !key.isAltDown()) {
      key.consume();
      step(drawn, -1);
    } else if (key.getCode() == KeyCode.ENTER && current != null) {
      key.consume();
      opener.accept(current.entries().getFirst());
    }
  }

  private void step(CourseFigure drawn, int by) {
    var marks = drawn.marks();
    int at = current == null ? (by > 0 ? -1 : 0) : marks.indexOf(current);
    current = marks.get(Math.floorMod(at + by, marks.size()));
    paint();
    tell();
    paper.reveal(current.bounds().getCenterY(), drawn.height());
  }

  private Optional<Mark> markAt(MouseEvent mouse) {
    return figure == null
        ? Optional.empty()
        : figure.markAt(mouse.getX() / PIXELS, mouse.getY() / PIXELS);
  }

  private void moved(MouseEvent mouse) {
    var under = markAt(mouse);
    if (under.isPresent() && !under.get().equals(current)) {
      current = under.get();
      paint();
      tell();
    }
  }

  private void clicked(MouseEvent mouse) {
    markAt(mouse).ifPresent(m -> opener.accept(m.entries().getFirst()));
  }

  private void tell() {
    var mark = current;
    var spoken = words;
    if (mark == null || spoken == null) {
      caption.setText("");
      quote.setText(spoken == null || course == null ? "" : spoken.text("course.hint"));
      source.setText("");
      return;
    }
    caption.setText(mark.heading());
    quote.setText(mark.words().isEmpty() ? "" : spoken.text("course.quoted", mark.words()));
    source.setText(mark.locator());
  }
}
