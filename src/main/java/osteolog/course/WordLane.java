package osteolog.course;

import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import osteolog.domain.entry.PainWord;

/// Pain in words: four bands of equal height, in order; a pill covers all that a statement may
/// mean.
record WordLane(List<Item.Worded> said) implements Lane {

  /// The worst on top.
  private static final List<PainWord> BANDS =
      List.of(PainWord.SEVERE, PainWord.MODERATE, PainWord.MILD, PainWord.NONE);

  private static final double PILL = 5;
  private static final double THIN = 3;
  private static final int MANY = 14;

  @Override
  public String title() {
    return "course.lane.words";
  }

  @Override
  public double draw(Frame frame, double top) {
    double band = frame.look().textSize() * 1.55 + frame.stretch();
    bands(frame, top, band);
    var pills = new ArrayList<Rectangle2D>();
    for (var worded : said) {
      pills.add(pill(frame, worded, top, band, pills));
    }
    for (int i = 0; i < said.size(); i++) {
      draw(frame, said.get(i), pills.get(i));
    }
    for (int i = 0; i < said.size(); i++) {
      label(frame, said.get(i), pills.get(i), pills);
    }
    return band * PainWord.values().length;
  }

  private static void bands(Frame frame, double top, double band) {
    var all = frame.all();
    for (var word : PainWord.values()) {
      double y = top(word, top, band);
      if (BANDS.indexOf(word) % 2 == 0) {
        frame
            .sheet()
            .fill(
                Sheet.Layer.GROUND,
                new Rectangle2D.Double(all.left(), y, all.width(), band),
                frame.palette().shade());
      }
      frame.sheet().guide(all.left(), y, all.right(), y, frame.palette().grid());
      frame.tick(frame.course().words().name(word), y + band / 2);
    }
    double bottom = top + band * PainWord.values().length;
    frame.sheet().guide(all.left(), bottom, all.right(), bottom, frame.palette().grid());
  }

  private static double top(PainWord word, double top, double band) {
    return top + BANDS.indexOf(word) * band;
  }

  private Rectangle2D pill(
      Frame frame, Item.Worded worded, double top, double band, List<Rectangle2D> earlier) {
    var x = across(frame, worded);
    double upper = top(worded.high(), top, band) + 1.5;
    double lower = top(worded.low(), top, band) + band - 1.5;
    var whole = new Rectangle2D.Double(x.left(), upper, x.width(), lower - upper);
    if (worded.told().spot() instanceof Spot.At || earlier.stream().noneMatch(whole::intersects)) {
      return whole;
    }
    // Two statements of overlapping times share the band: the later one takes its lower half.
    double half = (band - 3) / 2;
    return new Rectangle2D.Double(x.left(), lower - half, x.width(), half);
  }

  private TimeAxis.Range across(Frame frame, Item.Worded worded) {
    var axis = frame.axis();
    return switch (worded.told().spot()) {
      case Spot.At(var month, _) -> {
        double half = pillWidth(frame) / 2;
        yield new TimeAxis.Range(axis.x(month) - half, axis.x(month) + half);
      }
      case Spot.During(var from, var to, _) -> {
        double left = axis.x(from);
        yield new TimeAxis.Range(left, Math.max(axis.x(to), left + THIN));
      }
      case Spot.Before _, Spot.After _, Spot.Unknown _ -> {
        var zone = axis.span(worded.told().spot());
        yield new TimeAxis.Range(zone.left() + 2, zone.right() - 2);
      }
    };
  }

  /// As thin as a marker: it names its month and must not seem to cover the next.
  private static double pillWidth(Frame frame) {
    return Math.clamp(frame.axis().perMonth() * 0.8, THIN, PILL);
  }

  private static void draw(Frame frame, Item.Worded worded, Rectangle2D pill) {
    var sheet = frame.sheet();
    var palette = frame.palette();
    double arc = Math.min(6, pill.getWidth());
    var shape =
        new RoundRectangle2D.Double(
            pill.getX(), pill.getY(), pill.getWidth(), pill.getHeight(), arc, arc);
    boolean exact = worded.told().spot() instanceof Spot.At;
    boolean dashed = worded.approx() || worded.told().spot().isAbout();
    sheet.fill(Sheet.Layer.MARKS, shape, exact ? palette.softFirst() : palette.paper());
    if (!exact) {
      sheet.hatch(inner(pill), palette.first());
      sheet.used(Sign.HATCHED);
    }
    sheet.outline(shape, 0.9, dashed, palette.first());
    if (dashed) {
      sheet.used(Sign.APPROXIMATE);
    }
    sheet.mark(worded, pill);
  }

  private static void label(
      Frame frame, Item.Worded worded, Rectangle2D pill, List<Rectangle2D> pills) {
    if (worded.label().isEmpty() || pills.size() > MANY) {
      return;
    }
    var font = frame.font();
    var side = frame.axis().side(worded.told().spot());
    double from = Math.max(pill.getMinX() + 5, side.left());
    double room = Math.min(pill.getMaxX() - 4, side.right()) - from;
    boolean inside = !(worded.told().spot() instanceof Spot.At) && room >= 5 * font.size();
    if (!inside) {
      if (!frame.beside(worded, worded.label(), pill, pills, true)) {
        frame.beside(worded, excerpt(frame, worded, 12 * font.size()), pill, pills, false);
      }
      return;
    }
    var lines = Wrapped.lines(font, worded.label(), room);
    double needed = (lines.size() - 1) * font.lineHeight() + font.capHeight() + 2;
    if (needed > pill.getHeight() || lines.stream().anyMatch(l -> l.endsWith("…"))) {
      if (frame.beside(worded, worded.label(), pill, pills, true)) {
        return;
      }
      lines = List.of(excerpt(frame, worded, room));
    }
    double high = (lines.size() - 1) * font.lineHeight() + font.capHeight();
    double wide = lines.stream().mapToDouble(font::width).max().orElse(0);
    double baseline = pill.getCenterY() - high / 2 + font.capHeight();
    var place =
        new Rectangle2D.Double(
            from - 2, baseline - font.capHeight() - 2, wide + 4, high + font.descent() + 3);
    boolean clear =
        frame.sheet().isFree(place)
            && pills.stream().noneMatch(p -> !p.equals(pill) && p.intersects(place));
    if (clear && pill.getHeight() >= font.capHeight() + 2) {
      frame
          .sheet()
          .fill(Sheet.Layer.MARKS, place.createIntersection(inner(pill)), frame.palette().paper());
      for (var line : lines) {
        frame.sheet().text(line, from, baseline, font, frame.palette().ink());
        baseline += font.lineHeight();
      }
    }
  }

  /// As much of the words as has room, from the word on that names the pain.
  private static String excerpt(Frame frame, Item.Worded worded, double room) {
    var said = worded.label();
    var font = frame.font();
    int at = said.toLowerCase(Locale.ROOT).indexOf(worded.high().name().toLowerCase(Locale.ROOT));
    if (at > 3 && font.width(said) > room) {
      said = said.substring(0, 1) + "… " + said.substring(at);
    }
    return font.fitted(said, room);
  }

  private static Rectangle2D inner(Rectangle2D pill) {
    return new Rectangle2D.Double(
        pill.getX() + 1, pill.getY() + 1, pill.getWidth() - 2, pill.getHeight() - 2);
  }
}
