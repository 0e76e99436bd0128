package osteolog.course;

import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import osteolog.figure.FigureFont;

/// The words of one pill: in it where they have room, else beside it, whole or as an excerpt.
final class PillWords {

  private static final double LEAST = 5;
  private static final double EXCERPT = 12;

  private final Frame frame;
  private final FigureFont font;
  private final Pill pill;
  private final List<Rectangle2D> boxes;
  private final List<Rectangle2D> standing;

  PillWords(Frame frame, Pill pill, List<Pill> all) {
    this.frame = frame;
    this.font = frame.font();
    this.pill = pill;
    this.boxes = all.stream().map(Pill::box).toList();
    // What crosses it over several bands leaves its row free.
    this.standing =
        all.stream()
            .filter(p -> !p.equals(pill) && (p.isMarker() || p.isOneBand()))
            .map(Pill::box)
            .toList();
  }

  void write() {
    var words = pill.worded().label();
    if (words.isEmpty()) {
      return;
    }
    var gap = gap();
    boolean inside = !pill.isMarker() && gap.width() >= LEAST * font.size();
    var lines = Wrapped.lines(font, words, gap.width());
    boolean whole = inside && lines.stream().noneMatch(l -> l.endsWith("…"));
    if ((whole && set(lines, gap.left())) || beside(words, true)) {
      return;
    }
    if (inside && set(List.of(excerpt(gap.width())), gap.left())) {
      return;
    }
    var excerpt = excerpt(EXCERPT * font.size());
    if (!beside(excerpt, false) && pill.isMarker()) {
      // It stands within a pill of several bands, and so do its words.
      set(List.of(excerpt), pill.box().getMaxX() + 4);
    }
  }

  private boolean beside(String words, boolean whole) {
    return frame.beside(pill.worded(), words, pill.box(), boxes, whole);
  }

  /// The widest part of its line that no other pill stands on.
  private TimeAxis.Range gap() {
    var side = frame.axis().side(pill.worded().told().spot());
    double from = Math.max(pill.box().getMinX() + 5, side.left());
    double to = Math.min(pill.box().getMaxX() - 4, side.right());
    var widest = new TimeAxis.Range(from, from);
    for (var other : sorted()) {
      var before = new TimeAxis.Range(from, Math.min(to, other.getMinX() - 4));
      widest = before.width() > widest.width() ? before : widest;
      from = Math.max(from, other.getMaxX() + 4);
    }
    var last = new TimeAxis.Range(from, to);
    return last.width() > widest.width() ? last : widest;
  }

  private List<Rectangle2D> sorted() {
    return standing.stream()
        .filter(pill.line()::intersects)
        .sorted(Comparator.comparingDouble(Rectangle2D::getMinX))
        .toList();
  }

  /// Sets lines into the row of the pill, where nothing else stands.
  private boolean set(List<String> lines, double from) {
    double high = (lines.size() - 1) * font.lineHeight() + font.capHeight();
    double wide = lines.stream().mapToDouble(font::width).max().orElse(0);
    double baseline = pill.line().getCenterY() - high / 2 + font.capHeight();
    var place =
        new Rectangle2D.Double(
            from - 2, baseline - font.capHeight() - 2, wide + 4, high + font.descent() + 3);
    if (high + 2 > pill.line().getHeight()
        || !frame.axis().side(pill.worded().told().spot()).holds(from, from + wide)
        || !frame.sheet().isFree(place)
        || standing.stream().anyMatch(place::intersects)) {
      return false;
    }
    var ground = pill.isMarker() ? place : place.createIntersection(pill.inner());
    frame.sheet().fill(Sheet.Layer.MARKS, ground, frame.palette().paper());
    for (var line : lines) {
      frame.sheet().text(line, from, baseline, font, frame.palette().ink());
      baseline += font.lineHeight();
    }
    return true;
  }

  /// As much of the words as has room, from the word on that names the pain.
  private String excerpt(double room) {
    var said = pill.worded().label();
    int at =
        said.toLowerCase(Locale.ROOT).indexOf(pill.worded().high().name().toLowerCase(Locale.ROOT));
    if (at > 3 && font.width(said) > room) {
      said = said.substring(0, 1) + "… " + said.substring(at);
    }
    return font.fitted(said, room);
  }
}
