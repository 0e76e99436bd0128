package osteolog.course;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import osteolog.domain.entry.PainWord;

/// Pain in words: four bands in order; a pill covers all that a statement may mean.
record WordLane(List<Item.Worded> said) implements Lane {

  private static final double THICK = 5;
  private static final double THIN = 3;
  private static final int MANY = 14;

  @Override
  public String title() {
    return "course.lane.words";
  }

  @Override
  public double draw(Frame frame, double top) {
    var bands = new WordBands(top, frame.look().textSize() * 1.55 + frame.stretch());
    said.forEach(worded -> bands.add(worded, across(frame, worded)));
    ground(frame, bands);
    var pills = new ArrayList<Pill>();
    for (int i = 0; i < said.size(); i++) {
      pills.add(new Pill(said.get(i), bands.pills().get(i), bands.lines().get(i)));
    }
    // A small one stands on a large one, and the outline of each can be followed all around.
    pills.stream()
        .sorted(Comparator.comparingDouble(Pill::size).reversed())
        .forEach(pill -> pill.fill(frame));
    pills.forEach(pill -> pill.outline(frame));
    if (pills.size() <= MANY) {
      pills.forEach(pill -> new PillWords(frame, pill, pills).write());
    }
    return bands.height();
  }

  private static void ground(Frame frame, WordBands bands) {
    var all = frame.all();
    for (var word : PainWord.values()) {
      double y = bands.top(word);
      double height = bands.height(word);
      if (word == PainWord.SEVERE || word == PainWord.MILD) {
        frame
            .sheet()
            .fill(
                Sheet.Layer.GROUND,
                new Rectangle2D.Double(all.left(), y, all.width(), height),
                frame.palette().shade());
      }
      frame.sheet().guide(all.left(), y, all.right(), y, frame.palette().grid());
      frame.tick(frame.course().words().name(word), y + height / 2);
    }
    double bottom = bands.top(PainWord.NONE) + bands.height(PainWord.NONE);
    frame.sheet().guide(all.left(), bottom, all.right(), bottom, frame.palette().grid());
  }

  private static TimeAxis.Range across(Frame frame, Item.Worded worded) {
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
    return Math.clamp(frame.axis().perMonth() * 0.8, THIN, THICK);
  }
}
