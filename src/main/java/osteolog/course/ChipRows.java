package osteolog.course;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import osteolog.course.TimeAxis.Range;
import osteolog.figure.FigureFont;

/// Sets chips into rows so that no marker and no label covers another.
///
/// A label stands right of its marker, or left of it, or under it, in the next row that has room,
/// and always on its marker's side of month 0. What does not fit is broken into lines; a word that
/// fits nowhere is shortened with "…", and the mark still tells it whole.
final class ChipRows {

  private static final int CROWD = 16;
  private static final double SPACE = 6;
  private static final double ROOMY = 76;

  private final Frame frame;
  private final Sheet sheet;
  private final TimeAxis axis;
  private final double top;
  private final FigureFont font;
  private final double row;
  private final double r;
  private final Rows rows = new Rows(SPACE);
  private boolean crowded;
  private final List<Bare> bares = new ArrayList<>();

  /// A marker that goes without its label.
  private record Bare(Chip.Part part, double x, boolean about) {}

  ChipRows(Frame frame, double top) {
    this.frame = frame;
    this.sheet = frame.sheet();
    this.axis = frame.axis();
    this.top = top;
    this.font = sheet.look().plain();
    this.row = sheet.look().row();
    this.r = sheet.look().radius();
  }

  /// Places all chips and tells how high they stand together.
  double place(List<Chip> chips) {
    crowded = chips.stream().filter(c -> !c.strong()).count() > CROWD;
    for (boolean strong : new boolean[] {true, false}) {
      for (var chip : chips) {
        if (chip.strong() == strong) {
          place(chip);
        }
      }
    }
    int last = rows.size();
    for (var bare : bares) {
      // They share one row, and may touch: each is still its own mark.
      draw(bare.part(), bare.x(), last, bare.about());
      Sign.of(bare.part().item()).ifPresent(sheet::used);
    }
    return (bares.isEmpty() ? last : last + 1) * row;
  }

  private void place(Chip chip) {
    switch (chip.spot()) {
      case Spot.At(var month, var about) -> {
        for (var part : chip.parts()) {
          at(part, axis.x(month), about, chip.strong());
        }
      }
      case Spot.During _, Spot.Before _, Spot.After _, Spot.Unknown _ -> {
        boolean about = chip.spot().isAbout();
        var band = axis.span(chip.spot());
        if (chip.spot().zone() != Spot.Zone.MONTHS) {
          for (var part : chip.parts()) {
            undated(part, band, about);
          }
        } else if (band.width() < 2 * r + 5 && chip.parts().size() == 1) {
          whisker(chip, band, about);
        } else {
          during(chip, band, about);
        }
      }
    }
  }

  /// An interval smaller than its marker, on which the marker can only stand.
  private void whisker(Chip chip, Range band, boolean about) {
    double x = (band.left() + band.right()) / 2;
    int i = at(chip.parts().getFirst(), x, about, chip.strong());
    if (i >= 0) {
      double y = top + (i + 0.5) * row + r + 2;
      var line = new Line2D.Double(band.left(), y, Math.max(band.right(), band.left() + 2), y);
      sheet.outline(line, 0.8, false, sheet.look().palette().muted());
      sheet.used(Sign.WHISKER);
    }
  }

  private int at(Chip.Part part, double x, boolean about, boolean strong) {
    if ((crowded && !strong) || part.label().isEmpty()) {
      // So many things at once that labels would only add noise: the legend names the shape.
      bares.add(new Bare(part, x, about));
      return -1;
    }
    var side = axis.sideOf(x);
    double onRight = side.right() - x - r - 3;
    double onLeft = x - r - 3 - side.left();
    double most = Math.max(onRight, onLeft);
    double width = font.width(part.label());
    var lines = width <= most ? List.of(part.label()) : Wrapped.lines(font, part.label(), most);
    if (lines.size() > 2
        || lines.getLast().length() < 3
        || lines.stream().anyMatch(l -> l.endsWith("…"))) {
      return under(part, x, about, side);
    }
    double reach = r + 3 + lines.stream().mapToDouble(font::width).max().orElse(0);
    var right = new Range(x - r, x + reach);
    var left = new Range(x - reach, x + r);
    for (int i = 0; ; i++) {
      for (var place : onRight >= reach - r - 3.02 ? List.of(right, left) : List.of(left)) {
        boolean toRight = place.equals(right);
        boolean held =
            toRight ? place.right() <= side.right() + 0.02 : place.left() >= side.left() - 0.02;
        if (held && rows.isFree(i, lines.size(), place)) {
          rows.take(i, lines.size(), place);
          draw(part, x, i, about);
          for (int line = 0; line < lines.size(); line++) {
            var said = lines.get(line);
            write(part, said, toRight ? x + r + 3 : x - r - 3 - font.width(said), i + line);
          }
          return i;
        }
      }
    }
  }

  /// A label under its marker, where neither side of it has the room.
  private int under(Chip.Part part, double x, boolean about, Range side) {
    var lines = Wrapped.lines(font, part.label(), side.width());
    double width = lines.stream().mapToDouble(font::width).max().orElse(0);
    double from = Math.clamp(x - r, side.left(), Math.max(side.left(), side.right() - width));
    var place = new Range(Math.min(from, x - r), Math.max(from + width, x + r));
    int count = 1 + lines.size();
    int i = 0;
    while (!rows.isFree(i, count, place)) {
      i++;
    }
    rows.take(i, count, place);
    draw(part, x, i, about);
    for (int line = 0; line < lines.size(); line++) {
      write(part, lines.get(line), from, i + 1 + line);
    }
    return i;
  }

  private void undated(Chip.Part part, Range whole, boolean about) {
    var zone = new Range(whole.left() + 3, whole.right() - 4);
    double left = 2 * r + 4;
    var lines = Wrapped.lines(font, part.label(), zone.width() - left - 1);
    boolean hanging = zone.width() > ROOMY && lines.stream().noneMatch(l -> l.endsWith("…"));
    if (!hanging && lines.size() > 1) {
      lines = Wrapped.lines(font, part.label(), zone.width() - left - 1, zone.width() - 2);
    }
    double width = left + font.width(lines.getFirst());
    for (var line : lines.subList(1, lines.size())) {
      width = Math.max(width, (hanging ? left : 0) + font.width(line));
    }
    for (int i = 0; ; i++) {
      double from = lines.size() == 1 ? endIn(i, zone) : zone.left() + 1;
      var place = new Range(from, from + width);
      boolean held = zone.holds(place.left(), place.right()) || from <= zone.left() + 1;
      if (held && rows.isFree(i, lines.size(), place)) {
        rows.take(i, lines.size(), place);
        draw(part, from + r, i, about);
        for (int line = 0; line < lines.size(); line++) {
          write(part, lines.get(line), line == 0 || hanging ? from + left : from, i + line);
        }
        return;
      }
    }
  }

  private double endIn(int i, Range zone) {
    return i >= rows.size()
        ? zone.left() + 1
        : rows.in(i).stream()
            .filter(taken -> taken.left() >= zone.left() && taken.right() <= zone.right())
            .mapToDouble(taken -> taken.right() + SPACE + 1)
            .max()
            .orElse(zone.left() + 1);
  }

  /// A band over an interval: its words in it, beside it, or in lines under it, never across 0.
  private void during(Chip chip, Range band, boolean about) {
    var side = axis.side(chip.spot());
    double inside = chip.parts().stream().mapToDouble(this::wholeWidth).sum();
    double glyphs = chip.parts().size() * (2 * r + 3) + 2;
    var box = new Range(band.left(), Math.max(band.right(), band.left() + 3));
    var inner =
        new Range(Math.max(box.left(), side.left() - 4), Math.min(box.right(), side.right() + 4));
    boolean fits = inside <= inner.width();
    var joined =
        chip.parts().stream()
            .map(Chip.Part::label)
            .filter(l -> !l.isEmpty())
            .reduce(
                (a, b) -> a + frame.course().words().getString("course.then") + Phrases.inside(b))
            .orElse("");
    double width = font.width(joined);
    boolean right = !fits && box.right() + SPACE + width <= side.right();
    boolean left = !fits && !right && box.left() - SPACE - width >= side.left();
    var lines = fits || right || left ? List.of(joined) : Wrapped.lines(font, joined, side.width());
    int count = fits || right || left ? 1 : 1 + lines.size();
    double wide = lines.stream().mapToDouble(font::width).max().orElse(0);
    double from =
        right
            ? box.right() + SPACE
            : left
                ? box.left() - SPACE - width
                : Math.clamp(
                    inner.left() + 1, side.left(), Math.max(side.left(), side.right() - wide));
    var place =
        fits ? box : new Range(Math.min(box.left(), from), Math.max(box.right(), from + wide));
    int i = 0;
    while (!rows.isFree(i, count, place)) {
      i++;
    }
    rows.take(i, count, place);
    band(box, i, about);
    double x = inner.left() + 4 + r;
    for (var part : chip.parts()) {
      boolean narrow = !fits && glyphs > inner.width();
      draw(part, narrow ? Math.min(x, inner.right()) : x, i, about);
      sheet.mark(part.item(), bandBox(box, i));
      if (fits) {
        writeOnBand(part, part.label(), x + r + 3, i);
        x += wholeWidth(part);
      } else {
        x += 2 * r + 3;
      }
    }
    if (!fits) {
      for (int line = 0; line < lines.size(); line++) {
        write(chip.parts().getFirst(), lines.get(line), from, right || left ? i : i + 1 + line);
      }
    }
  }

  private double wholeWidth(Chip.Part part) {
    return 2 * r + 7 + font.width(part.label());
  }

  private void writeOnBand(Chip.Part part, String text, double x, int i) {
    sheet.fill(
        Sheet.Layer.MARKS,
        new Rectangle2D.Double(x - 2, top + i * row + 2, font.width(text) + 4, row - 4),
        sheet.look().palette().paper());
    write(part, text, x, i);
  }

  private void band(Range band, int i, boolean about) {
    var box = bandBox(band, i);
    sheet.hatch(box, sheet.look().palette().muted());
    sheet.outline(box, 0.6, about, sheet.look().palette().muted());
    sheet.used(Sign.HATCHED);
  }

  private Rectangle2D bandBox(Range band, int i) {
    return new Rectangle2D.Double(
        band.left(), top + i * row + 1, Math.max(1, band.width()), row - 2);
  }

  private void draw(Chip.Part part, double x, int i, boolean about) {
    double y = top + (i + 0.5) * row;
    if (part.item().told().spot() instanceof Spot.During) {
      sheet.fill(
          Sheet.Layer.MARKS,
          new Rectangle2D.Double(x - r - 1.5, y - r - 1, 2 * r + 3, 2 * r + 2),
          sheet.look().palette().paper());
    }
    part.glyph().draw(sheet, x, y, r, about);
    sheet.mark(part.item(), new Rectangle2D.Double(x - r, y - r, 2 * r, 2 * r));
    if (about) {
      sheet.used(Sign.APPROXIMATE);
    }
  }

  private void write(Chip.Part part, String text, double x, int i) {
    double y = top + (i + 0.5) * row + font.capHeight() / 2;
    if (!text.isEmpty()) {
      frame.over(text, x, y);
      double high = font.capHeight();
      sheet.mark(part.item(), new Rectangle2D.Double(x, y - high, font.width(text), high));
    }
  }
}
