package osteolog.course;

/// Where no score was recorded the lane says so in a line, instead of an empty scale.
record NoScoreLane(String title) implements Lane {

  @Override
  public double draw(Frame frame, double top) {
    var font = frame.font();
    var all = frame.all();
    double row = frame.look().row();
    var text = frame.course().words().getString("course.scores.none");
    double left = all.left() + 2;
    double zero = frame.axis().x(0);
    // On the left side of month 0 if it fits there; else in two lines, never across it.
    double room = zero - 4 - left;
    var lines = Wrapped.lines(font, text, room > 8 * font.size() ? room : all.right() - zero - 6);
    double x = room > 8 * font.size() ? left : zero + 6;
    for (int i = 0; i < lines.size(); i++) {
      double y = top + row * (i + 0.5) + font.capHeight() / 2;
      frame.over(lines.get(i), x, y, font, frame.palette().muted());
    }
    return row * lines.size();
  }
}
