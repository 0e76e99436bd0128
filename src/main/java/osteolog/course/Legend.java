package osteolog.course;

import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import osteolog.domain.entry.HoleStatus;
import osteolog.domain.entry.PainTrend;

/// What the signs mean that have no label, and what must be said under every course.
record Legend(Frame frame, double left, double right) {

  private static final double SAMPLE = 16;
  private static final double HOLES = 42;

  double draw(double top) {
    var font = frame.font();
    var sheet = frame.sheet();
    double step = font.lineHeight() + 1;
    double x = left;
    double y = top + font.capHeight();
    boolean any = false;
    for (var sign : sheet.signs()) {
      var text = text(sign);
      double sample = sign == Sign.HOLE ? HOLES : SAMPLE;
      double width = sample + 4 + font.width(text);
      if (any && x + width > right) {
        x = left;
        y += step;
      }
      sample(sign, x, y - font.capHeight() / 2);
      var lines = Wrapped.lines(font, text, right - x - sample - 4);
      for (int i = 0; i < lines.size(); i++) {
        sheet.text(lines.get(i), x + sample + 4, y, font, frame.palette().muted());
        y += i < lines.size() - 1 ? step : 0;
      }
      x = lines.size() > 1 ? right : x + width + 12;
      any = true;
    }
    if (any) {
      y += step;
    }
    for (var sentence : sentences()) {
      for (var line : Wrapped.lines(font, sentence, right - left)) {
        sheet.text(line, left, y, font, frame.palette().muted());
        y += step;
      }
    }
    return y - step + font.descent() + 1 - top;
  }

  private List<String> sentences() {
    var course = frame.course();
    var words = course.words();
    var sentences = new ArrayList<String>();
    var notes = new ArrayList<String>();
    notes.add(words.getString("course.legend.words"));
    notes.add(words.text("course.legend.scored", course.scored(), course.statements()));
    if (course.ofSeries() > 0) {
      notes.add(words.text("course.legend.series", course.ofSeries()));
    }
    notes.addAll(course.notes());
    sentences.add(String.join(words.getString("course.space"), notes));
    return sentences;
  }

  private String text(Sign sign) {
    return frame.course().words().getString("course.sign." + sign.name().toLowerCase(Locale.ROOT));
  }

  private void sample(Sign sign, double x, double y) {
    var sheet = frame.sheet();
    var palette = frame.palette();
    double r = frame.look().radius();
    double middle = x + SAMPLE / 2;
    double half = r * 1.1;
    var box = new Rectangle2D.Double(x, y - half, SAMPLE, 2 * half);
    switch (sign) {
      case APPROXIMATE -> sheet.outline(box, 0.9, true, palette.ink());
      case HATCHED -> {
        sheet.hatch(box, palette.muted());
        sheet.outline(box, 0.6, false, palette.muted());
      }
      case VISIT_DONE -> glyph(Glyph.of(EventShape.VISIT_DONE), middle, y);
      case VISIT_PLANNED -> glyph(Glyph.of(EventShape.VISIT_PLANNED), middle, y);
      case VISIT_MISSED -> glyph(Glyph.of(EventShape.VISIT_MISSED), middle, y);
      case VISIT_CANCELLED -> glyph(Glyph.of(EventShape.VISIT_CANCELLED), middle, y);
      case UNLABELLED_FILM -> glyph(Glyph.of(EventShape.FILM), middle, y);
      case UNLABELLED_SECTION -> glyph(Glyph.of(EventShape.SECTION), middle, y);
      case UNLABELLED_SCAN -> glyph(Glyph.of(EventShape.SCAN), middle, y);
      case UNLABELLED_CHANGE -> glyph(Glyph.of(PainTrend.IMPROVED), middle, y);
      case WHISKER -> {
        var line = new Path2D.Double(new Line2D.Double(x, y, x + SAMPLE, y));
        line.append(new Line2D.Double(x, y - 2, x, y + 2), false);
        line.append(new Line2D.Double(x + SAMPLE, y - 2, x + SAMPLE, y + 2), false);
        sheet.outline(line, 0.8, false, palette.ink());
      }
      case ONGOING -> {
        var arrow = new Path2D.Double();
        arrow.moveTo(x, y - half);
        arrow.lineTo(x + SAMPLE - 5, y - half);
        arrow.lineTo(x + SAMPLE, y);
        arrow.lineTo(x + SAMPLE - 5, y + half);
        arrow.lineTo(x, y + half);
        arrow.closePath();
        sheet.outline(arrow, 0.8, false, palette.ink());
      }
      case INTERMITTENT -> {
        for (double at = x; at < x + SAMPLE - 3; at += 6) {
          var dash = new Rectangle2D.Double(at, y - half, 4, 2 * half);
          sheet.fill(Sheet.Layer.MARKS, dash, palette.softSecond());
          sheet.outline(dash, 0.5, false, palette.muted());
        }
      }
      case NO_END, NO_START -> {
        double edge = sign == Sign.NO_END ? x : x + SAMPLE;
        sheet.outline(new Line2D.Double(x, y, x + SAMPLE, y), 0.8, true, palette.ink());
        sheet.outline(new Line2D.Double(edge, y - half, edge, y + half), 0.8, false, palette.ink());
      }
      case STOPPED_WITHIN -> {
        sheet.outline(new Line2D.Double(x + 5, y, x + SAMPLE, y), 0.8, false, palette.ink());
        sheet.outline(
            new Line2D.Double(x + SAMPLE, y - 2.5, x + SAMPLE, y + 2.5), 0.8, false, palette.ink());
        sheet.outline(new Rectangle2D.Double(x, y - half, 5, 2 * half), 0.8, false, palette.ink());
      }
      case HOLE -> {
        double at = x + r;
        for (var status : HoleStatus.values()) {
          glyph(Glyph.of(status), at, y);
          at += 2 * r + 3;
        }
      }
    }
  }

  private void glyph(Glyph glyph, double x, double y) {
    glyph.draw(frame.sheet(), x, y, frame.look().radius(), false);
  }
}
