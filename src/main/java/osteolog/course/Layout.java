package osteolog.course;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import osteolog.domain.entry.PainWord;

/// Lays the lanes of a course one under another on a sheet of a given width.
final class Layout {

  /// From this width on the titles of the lanes stand beside them, else above.
  private static final double WIDE = 560;

  private static final double EDGE = 6;
  static final double AIR = 7;

  private final Course course;
  private final double width;
  private final Look look;
  private final boolean wide;
  private final List<Lane> lanes;

  Layout(Course course, double width, Look look) {
    this.course = course;
    this.width = width;
    this.look = look;
    this.wide = width >= WIDE;
    this.lanes = lanes(course);
  }

  /// A sheet and how high its content stands.
  record Laid(Sheet sheet, double height) {}

  private static List<Lane> lanes(Course course) {
    var lanes = new ArrayList<Lane>();
    lanes.add(ChipLane.events(course));
    var scores = course.all(Item.Score.class);
    var nrs = scores.stream().filter(s -> !s.vas()).toList();
    var vas = scores.stream().filter(Item.Score::vas).toList();
    if (!nrs.isEmpty()) {
      lanes.add(new ScoreLane("course.lane.nrs", nrs, false));
    }
    if (!vas.isEmpty()) {
      lanes.add(new ScoreLane("course.lane.vas", vas, true));
    }
    if (scores.isEmpty()) {
      lanes.add(new NoScoreLane("course.lane.scores"));
    }
    if (!course.all(Item.Worded.class).isEmpty()) {
      lanes.add(new WordLane(course.all(Item.Worded.class)));
    }
    var changes = ChipLane.changes(course);
    if (!changes.chips().isEmpty()) {
      lanes.add(changes);
    }
    if (!course.all(Item.Fraction.class).isEmpty()) {
      lanes.add(new FractionLane(course.all(Item.Fraction.class)));
    }
    if (!course.all(Item.Drug.class).isEmpty()) {
      lanes.add(new DrugLane(course.all(Item.Drug.class)));
    }
    var hole = ChipLane.hole(course);
    if (!hole.chips().isEmpty()) {
      lanes.add(hole);
    }
    course.all(Item.Measure.class).stream()
        .collect(
            Collectors.groupingBy(Item.Measure::series, LinkedHashMap::new, Collectors.toList()))
        .values()
        .forEach(measures -> lanes.add(new MeasureLane(measures)));
    return lanes;
  }

  /// Lays everything out; lanes with a scale are `stretch` points a row higher than they must be.
  ///
  /// @param air what to leave free between two lanes
  Laid lay(double stretch, double air) {
    var sheet = new Sheet(look);
    double gutter = gutter();
    var axis =
        new TimeAxis(course, new TimeAxis.Range(gutter + 6, width - EDGE), zoneWidths(gutter));
    var frame = new Frame(sheet, axis, gutter, stretch, course);
    double y = EDGE;
    for (var line : CourseHeading.lines(look, course, width - 2 * EDGE)) {
      sheet.text(line, EDGE, y + look.bold().capHeight(), look.bold(), look.palette().ink());
      y += look.bold().lineHeight();
    }
    y += look.heading() ? 3 : 0;
    double top = y;
    for (int i = 0; i < lanes.size(); i++) {
      if (i > 0) {
        sheet.guide(EDGE, y, width - EDGE, y, look.palette().grid());
        y += air / 2;
      }
      y = lane(lanes.get(i), frame, y) + air / 2;
    }
    y += new AxisFoot(frame).draw(top, y);
    y += AIR;
    y += new Legend(frame, EDGE, width - EDGE).draw(y);
    return new Laid(sheet, y + EDGE);
  }

  private double lane(Lane lane, Frame frame, double top) {
    var bold = look.bold();
    var title = lane.name(course);
    double y = top;
    if (!wide) {
      var said = bold.fitted(title, width - 2 * EDGE);
      frame.over(said, EDGE, y + bold.capHeight() + 1, bold, look.palette().ink());
      return y + bold.lineHeight() + 1 + lane.draw(frame, y + bold.lineHeight() + 1);
    }
    double height = lane.draw(frame, y);
    double line = y + (look.row() + bold.capHeight()) / 2;
    var lines = Wrapped.lines(bold, title, titleWidth());
    for (var said : lines) {
      frame.sheet().text(said, EDGE, line, bold, look.palette().ink());
      line += bold.lineHeight();
    }
    return y + Math.max(height, look.row() + (lines.size() - 1) * bold.lineHeight());
  }

  private double titleWidth() {
    return look.textSize() * 9.2;
  }

  private double gutter() {
    double ticks = look.plain().width("100 %");
    if (lanes.stream().anyMatch(WordLane.class::isInstance)) {
      for (var word : PainWord.values()) {
        ticks = Math.max(ticks, look.plain().width(course.words().name(word)));
      }
    }
    return EDGE + ticks + (wide ? titleWidth() + 6 : 0);
  }

  /// As wide as its labels want, but never so wide that the months lose their room.
  private Map<Spot.Zone, Double> zoneWidths(double gutter) {
    var widths = new EnumMap<Spot.Zone, Double>(Spot.Zone.class);
    double most = (width - gutter) * (wide ? 0.21 : 0.28);
    for (var item : course.items()) {
      var zone =
          item instanceof Item.Drug drug
              ? Bar.zoneOf(drug.told().spot())
              : item.told().spot().zone();
      if (zone != Spot.Zone.MONTHS) {
        widths.putIfAbsent(zone, 0.0);
      }
      if (item instanceof Item.Drug drug && drug.stop() instanceof Spot.After) {
        widths.putIfAbsent(Spot.Zone.AFTER, 0.0);
      }
    }
    for (var zone : List.copyOf(widths.keySet())) {
      double wanted = look.plain().width(AxisFoot.name(course, zone)) / 2 + 3 * look.textSize();
      for (var lane : lanes) {
        wanted = Math.max(wanted, Chip.wanted(look, lane.chips(), zone));
      }
      double least = AxisFoot.least(look, course, zone);
      widths.put(zone, Math.max(least, Math.min(Math.max(wanted, look.textSize() * 6), most)));
    }
    return widths;
  }

  int lanes() {
    return lanes.size();
  }

  /// How many points the height grows by when every row of a scale grows by one.
  double growth() {
    double growth = 0;
    for (var lane : lanes) {
      growth +=
          switch (lane) {
            case ScoreLane _ -> 4;
            case WordLane _ -> PainWord.values().length;
            case FractionLane _, MeasureLane _ -> 3;
            case ChipLane _, NoScoreLane _, DrugLane _ -> 0;
          };
    }
    return growth;
  }
}
