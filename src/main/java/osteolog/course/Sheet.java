package osteolog.course;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import osteolog.figure.FigureFont;
import osteolog.figure.Ink;

/// The paper under a layout: it collects inks in layers, the marks, and where text already stands.
final class Sheet {

  /// What covers what.
  enum Layer {
    GROUND,
    GUIDES,
    MARKS,
    TEXT
  }

  private final Look look;
  private final Map<Layer, List<Ink>> inks = new EnumMap<>(Layer.class);
  private final List<Rectangle2D> taken = new ArrayList<>();
  private final Map<Item, Mark> marks = new LinkedHashMap<>();
  private final Set<Sign> signs = EnumSet.noneOf(Sign.class);

  Sheet(Look look) {
    this.look = look;
    for (var layer : Layer.values()) {
      inks.put(layer, new ArrayList<>());
    }
  }

  Look look() {
    return look;
  }

  void add(Layer layer, Ink ink) {
    inks.computeIfAbsent(layer, _ -> new ArrayList<>()).add(ink);
  }

  void fill(Layer layer, Shape shape, Color colour) {
    add(layer, new Ink.Fill(shape, colour));
  }

  void outline(Shape shape, double width, boolean dashed, Color colour) {
    add(Layer.MARKS, new Ink.Line(shape, colour, width, dashed));
  }

  void hatch(Rectangle2D box, Color colour) {
    add(Layer.MARKS, new Ink.Hatch(box, colour));
  }

  void guide(double x1, double y1, double x2, double y2, Color colour) {
    add(Layer.GUIDES, new Ink.Line(new Line2D.Double(x1, y1, x2, y2), colour, Ink.HAIRLINE, false));
  }

  void text(String text, double x, double baseline, FigureFont font, Color colour) {
    if (!text.isEmpty()) {
      var ink = new Ink.Text(text, x, baseline, font, colour);
      add(Layer.TEXT, ink);
      taken.add(ink.bounds());
    }
  }

  /// Keeps a place free of text that looks for one.
  void take(Rectangle2D box) {
    taken.add(box);
  }

  boolean isFree(Rectangle2D box) {
    return taken.stream().noneMatch(box::intersects);
  }

  /// The item stands here too.
  void mark(Item item, Rectangle2D bounds) {
    var told = item.told();
    marks.merge(
        item,
        new Mark(item.lane(), told.entries(), told.heading(), told.words(), told.locator(), bounds),
        (one, other) ->
            new Mark(
                one.lane(),
                one.entries(),
                one.heading(),
                one.words(),
                one.locator(),
                one.bounds().createUnion(other.bounds())));
  }

  /// The legend has to explain this sign.
  void used(Sign sign) {
    signs.add(sign);
  }

  Set<Sign> signs() {
    return signs;
  }

  List<Mark> marks() {
    return marks.entrySet().stream()
        .sorted(Map.Entry.comparingByKey(Course.READING))
        .map(Map.Entry::getValue)
        .toList();
  }

  List<Ink> inks() {
    return Stream.of(Layer.values())
        .flatMap(l -> inks.getOrDefault(l, List.of()).stream())
        .toList();
  }
}
