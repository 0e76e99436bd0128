package osteolog.course;

import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import osteolog.course.TimeAxis.Range;

/// Medication as bars: solid while it was surely taken, hatched where it may have been.
record DrugLane(List<Item.Drug> drugs) implements Lane {

  @Override
  public String title() {
    return "course.lane.drugs";
  }

  @Override
  public double draw(Frame frame, double top) {
    double row = frame.look().row() + 1;
    var rows = new ArrayList<List<Range>>();
    var last = frame.course().lastContact();
    for (var drug : drugs) {
      var bar = Bar.of(drug, frame.axis(), last.isPresent() ? last.getAsDouble() : null);
      var label =
          drug.label().isEmpty()
              ? drug.name()
              : drug.name() + frame.course().words().getString("course.comma") + drug.label();
      set(frame, drug, bar, label, rows, top, row);
    }
    return rows.size() * row;
  }

  private static void set(
      Frame frame,
      Item.Drug drug,
      Bar bar,
      String text,
      List<List<Range>> rows,
      double top,
      double row) {
    var font = frame.font();
    var side = frame.axis().side(drug.told().spot());
    if (bar.from() > frame.axis().x(0) + 0.5) {
      side = frame.axis().sideOf(bar.from() + 1);
    }
    double width = font.width(text);
    double end = Math.max(bar.reach(), bar.to()) + (bar.isOnward() ? 7 : 2);
    // What begins before month 0 is named before it, however far it goes on.
    double until = Math.min(bar.to(), side.right());
    double from = Math.max(bar.from() + 5, side.left());
    var lines = List.of(text);
    double x;
    boolean below = false;
    if (width + 5 <= (until - from) * (bar.isSure() && !drug.intermittent() ? 1 : 0.8)) {
      x = from;
    } else if (end + 4 + width <= side.right()) {
      x = end + 4;
    } else if (bar.lead() - 4 - width >= side.left()) {
      x = bar.lead() - 4 - width;
    } else {
      lines = Wrapped.lines(font, text, side.width());
      width = lines.stream().mapToDouble(font::width).max().orElse(0);
      x = Math.clamp(bar.from(), side.left(), Math.max(side.left(), side.right() - width));
      below = true;
    }
    var place = new Range(Math.min(x, bar.lead()), Math.max(end, x + width));
    int i = firstFree(rows, place, below ? 1 + lines.size() : 1);
    double y = top + i * row + 1;
    bar(frame, drug, bar, y, row - 3);
    var sheet = frame.sheet();
    boolean onBar = !below && x > bar.from() && x < bar.to();
    boolean onSolid =
        bar.isSure() && !drug.intermittent() && x >= bar.sureFrom() && x + width <= bar.to();
    if (onBar && !onSolid) {
      sheet.fill(
          Sheet.Layer.MARKS,
          new Rectangle2D.Double(x - 2, y + 0.6, width + 4, row - 4.2),
          frame.palette().paper());
    }
    double baseline = y + (below ? row : 0) + (row - 3) / 2 + font.capHeight() / 2;
    for (var line : lines) {
      sheet.text(line, x, baseline, font, frame.palette().ink());
      sheet.mark(
          drug,
          new Rectangle2D.Double(
              x, baseline - font.capHeight(), font.width(line), font.capHeight()));
      baseline += row;
    }
    stopped(frame, drug, bar, y, row);
  }

  /// Says on the line beyond a bar that the end is known to come after month 0, and no more.
  private static void stopped(Frame frame, Item.Drug drug, Bar bar, double y, double row) {
    boolean after =
        (drug.stop() instanceof Spot.After(var from, _) && from == 0)
            || (drug.stop() instanceof Spot.During(var low, _, _) && low == 0);
    double zero = frame.axis().x(0);
    if (!after || bar.from() > zero) {
      return;
    }
    var font = frame.font();
    var text = frame.course().words().getString("course.drug.stopped.after");
    double width = font.width(text);
    double right = frame.axis().months().right();
    double baseline = y + (row - 3) / 2 + font.capHeight() / 2;
    double x = bar.reach() + 5 + width <= right ? bar.reach() + 5 : zero + 7;
    var place = new Rectangle2D.Double(x - 2, y, width + 4, row - 3);
    boolean fits = x + width <= (x > bar.reach() ? right : bar.reach() - 6);
    if (fits && frame.sheet().isFree(place)) {
      frame.sheet().fill(Sheet.Layer.MARKS, place, frame.palette().paper());
      frame.sheet().text(text, x, baseline, font, frame.palette().muted());
      frame.sheet().mark(drug, place);
    }
  }

  private static int firstFree(List<List<Range>> rows, Range place, int count) {
    for (int i = 0; ; i++) {
      while (rows.size() < i + count) {
        rows.add(new ArrayList<>());
      }
      boolean free =
          rows.subList(i, i + count).stream()
              .flatMap(List::stream)
              .noneMatch(t -> place.left() < t.right() + 6 && t.left() < place.right() + 6);
      if (free) {
        rows.subList(i, i + count).forEach(taken -> taken.add(place));
        return i;
      }
    }
  }

  private static void bar(Frame frame, Item.Drug drug, Bar bar, double y, double height) {
    var sheet = frame.sheet();
    var palette = frame.palette();
    double middle = y + height / 2;
    var whole = new Rectangle2D.Double(bar.from(), y, Math.max(2, bar.to() - bar.from()), height);
    sheet.fill(Sheet.Layer.MARKS, whole, palette.paper());
    if (bar.isSure()) {
      solid(
          frame,
          drug,
          new Rectangle2D.Double(bar.sureFrom(), y, bar.to() - bar.sureFrom(), height));
    }
    maybe(frame, bar.from(), bar.sureFrom(), y, height);
    var edge = new Path2D.Double();
    edge.moveTo(bar.to(), y + height);
    edge.lineTo(bar.from(), y + height);
    edge.lineTo(bar.from(), y);
    edge.lineTo(bar.to(), y);
    switch (bar.end()) {
      case ONGOING -> {
        edge.lineTo(bar.to() + 6, middle);
        edge.lineTo(bar.to(), y + height);
        sheet.used(Sign.ONGOING);
      }
      case TOLD -> {
        edge.closePath();
        if (bar.reach() > bar.to() + 1) {
          var line = new Path2D.Double(new Line2D.Double(bar.to(), middle, bar.reach(), middle));
          line.append(
              new Line2D.Double(bar.reach(), middle - 2.5, bar.reach(), middle + 2.5), false);
          sheet.outline(line, 0.8, false, palette.ink());
          sheet.used(Sign.STOPPED_WITHIN);
        }
      }
      case UNTOLD -> {
        if (bar.reach() > bar.to() + 1) {
          sheet.outline(
              new Line2D.Double(bar.to(), middle, bar.reach(), middle), 0.8, true, palette.ink());
        }
        sheet.used(Sign.NO_END);
      }
    }
    if (bar.lead() < bar.from() - 1) {
      sheet.outline(
          new Line2D.Double(bar.lead(), middle, bar.from(), middle), 0.8, true, palette.ink());
      sheet.used(Sign.NO_START);
    }
    boolean about = drug.told().spot().isAbout();
    sheet.outline(edge, 0.8, about, palette.ink());
    if (about) {
      sheet.used(Sign.APPROXIMATE);
    }
    double reach = Math.max(bar.to(), bar.reach());
    sheet.mark(
        drug, new Rectangle2D.Double(bar.lead(), y, Math.max(2, reach - bar.lead()), height));
  }

  private static void maybe(Frame frame, double from, double to, double y, double height) {
    if (to - from > 1) {
      frame
          .sheet()
          .hatch(new Rectangle2D.Double(from, y, to - from, height), frame.palette().muted());
      frame.sheet().used(Sign.HATCHED);
    }
  }

  private static void solid(Frame frame, Item.Drug drug, Rectangle2D box) {
    var colour = colour(frame, drug);
    if (!drug.intermittent()) {
      frame.sheet().fill(Sheet.Layer.MARKS, box, colour);
      return;
    }
    // Now and then: a broken bar.
    frame.sheet().used(Sign.INTERMITTENT);
    for (double x = box.getMinX(); x < box.getMaxX(); x += 8) {
      double width = Math.min(5, box.getMaxX() - x);
      frame
          .sheet()
          .fill(
              Sheet.Layer.MARKS,
              new Rectangle2D.Double(x, box.getY() + 1, width, box.getHeight() - 2),
              colour);
    }
    frame
        .sheet()
        .outline(
            new Line2D.Double(box.getMinX(), box.getMinY(), box.getMinX(), box.getMaxY()),
            0.8,
            false,
            frame.palette().ink());
  }

  private static Color colour(Frame frame, Item.Drug drug) {
    return switch (drug.drug()) {
      case NSAID, PARACETAMOL -> frame.palette().softSecond();
      case WEAK_OPIOID, STRONG_OPIOID, OPIOID -> frame.palette().softThird();
      case BISPHOSPHONATE, CHELATOR, ANTICONVULSANT, MYCOPHENOLATE, METHOTREXATE, HSCT, OTHER ->
          frame.palette().softFirst();
    };
  }
}
