package osteolog.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import osteolog.domain.CaseFile;
import osteolog.domain.entry.EntryKind;
import osteolog.figure.Ink;
import osteolog.figure.Palette;
import osteolog.words.Words;

class CourseFigureTest {

  private static final Words ENGLISH = Words.in(Locale.ENGLISH);

  static Stream<CourseFigure> figures() {
    var files = new ArrayList<CaseFile>(Cases.published());
    files.add(MadeUp.own());
    files.add(MadeUp.lasting());
    files.add(new Cases("Empty").file());
    return files.stream()
        .flatMap(
            file ->
                Stream.of(Locale.ENGLISH, Locale.JAPANESE)
                    .map(locale -> Course.of(file, Words.in(locale))))
        .flatMap(
            course ->
                Stream.of(
                    CourseFigure.of(course, 640, 360, Look.of(Palette.LIGHT, 640)),
                    CourseFigure.of(course, 900, 480, Look.of(Palette.DARK, 900)),
                    wide(course, CourseFigure.TWO_COLUMNS),
                    wide(course, CourseFigure.ONE_COLUMN)));
  }

  private static CourseFigure wide(Course course, double width) {
    return CourseFigure.of(course, width, Look.of(Palette.GREY, width));
  }

  @ParameterizedTest
  @MethodSource("figures")
  void nothingStandsOutsideTheFrame(CourseFigure figure) {
    var frame = new Rectangle2D.Double(0, 0, figure.width(), figure.height());
    assertThat(figure.inks()).allMatch(ink -> frame.contains(grown(ink.bounds())));
    assertThat(figure.marks()).allMatch(mark -> frame.contains(mark.bounds()));
  }

  @ParameterizedTest
  @MethodSource("figures")
  void noTwoTextsOverlap(CourseFigure figure) {
    var texts = texts(figure);
    for (int i = 0; i < texts.size(); i++) {
      for (int j = i + 1; j < texts.size(); j++) {
        assertThat(texts.get(i).bounds().intersects(texts.get(j).bounds()))
            .as("%s over %s", texts.get(i).text(), texts.get(j).text())
            .isFalse();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("figures")
  void textCanBePrintedAndIsNoBoxes(CourseFigure figure) {
    assertThat(texts(figure))
        .allMatch(text -> text.font().size() >= 8)
        .allMatch(text -> text.font().canDisplay(text.text()));
  }

  @ParameterizedTest
  @MethodSource("figures")
  void everyItemHasAMark(CourseFigure figure) {
    assertThat(figure.marks()).allMatch(mark -> mark.bounds().getWidth() > 0);
    assertThat(figure.marks()).allMatch(mark -> !mark.heading().isBlank());
    assertThat(figure.description()).contains(figure.title());
  }

  @Test
  void everythingToldIsDrawn() {
    for (var file : List.of(Cases.one(), Cases.two(), Cases.three(), MadeUp.own())) {
      var course = Course.of(file, ENGLISH);
      assertThat(wide(course, 640).marks()).hasSameSizeAs(course.items());
    }
  }

  @Test
  void marksStandInReadingOrder() {
    var course = Course.of(Cases.one(), ENGLISH);
    assertThat(wide(course, 640).marks())
        .extracting(Mark::heading)
        .containsExactlyElementsOf(course.items().stream().map(i -> i.told().heading()).toList());
  }

  @Test
  void aPillCoversTheBandsThatWereSaid() {
    var figure = wide(Course.of(Cases.one(), ENGLISH), 640);
    var pill = mark(figure, "none to mild").bounds();
    assertThat(pill.getMinY()).isLessThan(tick(figure, "Mild").getMinY());
    assertThat(pill.getMaxY()).isGreaterThan(tick(figure, "None").getMaxY());
    assertThat(pill.getMinY()).isGreaterThan(tick(figure, "Moderate").getMaxY());
  }

  @Test
  void whatHasNoMonthStandsBesideMonthZero() {
    for (double width : new double[] {640, 900, CourseFigure.ONE_COLUMN}) {
      var figure = wide(Course.of(Cases.one(), ENGLISH), width);
      double zero = zero(figure);
      var improved = mark(figure, "improved sharply").bounds();
      assertThat(improved.getMinX()).isGreaterThan(zero);
      assertThat(improved.getMaxX()).isLessThan(mark(figure, "none to mild").bounds().getMinX());
      var film = mark(figure, "CT, before").bounds();
      assertThat(film.getMaxX()).isLessThan(zero);
      assertThat(film.getMinX()).isGreaterThan(tick(figure, "−24").getMaxX());
      assertThat(mark(figure, "severe").bounds().getMaxX()).isBetween(zero - 1, zero + 1);
    }
  }

  @ParameterizedTest
  @MethodSource("figures")
  void noLabelCrossesTheLineOfMonthZero(CourseFigure figure) {
    double zero = zero(figure);
    double bottom = line(figure).getMaxY();
    double top = line(figure).getMinY();
    assertThat(texts(figure))
        .filteredOn(t -> t.bounds().getMaxY() < bottom && t.bounds().getMinY() > top)
        .allSatisfy(
            t -> {
              boolean before = t.bounds().getMaxX() <= zero;
              boolean after = t.bounds().getMinX() >= zero;
              assertThat(before || after).as(t.text()).isTrue();
            });
  }

  @ParameterizedTest
  @MethodSource("figures")
  void whatIsSaidOfOneSideStaysThere(CourseFigure figure) {
    double zero = zero(figure);
    assertThat(figure.marks())
        .filteredOn(m -> m.heading().endsWith("before month 0, undated"))
        .allMatch(m -> m.bounds().getMaxX() <= zero + 1);
    assertThat(figure.marks())
        .filteredOn(m -> m.heading().endsWith("after month 0, undated"))
        .allMatch(m -> m.bounds().getMinX() >= zero - 1);
  }

  @Test
  void whatWasToldInAnOrderIsReadInIt() {
    var file =
        new Cases("ordered")
            .biopsy()
            .pain(">b+0m", "trend", "", "", "trend", "improved_considerably", "sequence", "1")
            .pain("b+0m..b+6m", "trend", "", "", "trend", "worsened", "sequence", "2")
            .pain("b+0m..b+6m", "trend", "", "", "trend", "improved", "sequence", "3")
            .file();
    assertThat(texts(wide(Course.of(file, ENGLISH), 900)))
        .filteredOn(
            t -> List.of("Improved considerably", "Worsened", "Improved").contains(t.text()))
        .isSortedAccordingTo((a, b) -> Double.compare(a.x(), b.x()))
        .extracting(Ink.Text::text)
        .containsExactly("Improved considerably", "Worsened", "Improved");
  }

  private static double zero(CourseFigure figure) {
    return line(figure).getCenterX();
  }

  private static Rectangle2D line(CourseFigure figure) {
    return figure.inks().stream()
        .filter(Ink.Line.class::isInstance)
        .map(Ink::bounds)
        .filter(b -> b.getWidth() == 0)
        .max((a, b) -> Double.compare(a.getHeight(), b.getHeight()))
        .orElseThrow();
  }

  @Test
  void nrsAndVasAreTwoLanesAndNeverJoined() {
    var figure = wide(Course.of(MadeUp.own(), ENGLISH), 900);
    double nrs = tick(figure, "Pain, NRS 0–10").getMinY();
    double vas =
        texts(figure).stream()
            .filter(t -> t.text().startsWith("Pain, VAS"))
            .findFirst()
            .orElseThrow()
            .bounds()
            .getMinY();
    assertThat(nrs).isLessThan(vas);
    for (var ink : figure.inks()) {
      if (ink instanceof Ink.Line line && colours().contains(line.colour())) {
        var box = line.bounds();
        assertThat(box.getMaxY() < vas || box.getMinY() > vas).isTrue();
      }
    }
  }

  @Test
  void anImpreciseScoreIsNotJoined() {
    var file =
        new Cases("imprecise")
            .with(EntryKind.PROCEDURE, "when", "2020-01-01", "procedure", "open_biopsy")
            .pain("2020-02-01", "nrs", "", "", "value", "4")
            .pain("~2020-06-01", "nrs", "", "", "value", "9")
            .pain("2020-12-01", "nrs", "", "", "value", "4")
            .file();
    var figure = wide(Course.of(file, ENGLISH), 640);
    var about = mark(figure, "about month").bounds();
    assertThat(figure.inks())
        .filteredOn(ink -> ink instanceof Ink.Line line && line.bounds().getWidth() > 100)
        .filteredOn(ink -> ((Ink.Line) ink).colour().equals(Palette.GREY.first()))
        .isNotEmpty()
        .allMatch(ink -> !ink.bounds().intersects(about));
  }

  @Test
  void withoutScoresTheFigureSaysSo() {
    assertThat(texts(wide(Course.of(Cases.two(), ENGLISH), 640)))
        .extracting(Ink.Text::text)
        .contains("No numeric pain score was reported");
  }

  @Test
  void aMarkIsFoundUnderThePointer() {
    var figure = wide(Course.of(Cases.one(), ENGLISH), 640);
    var pill = mark(figure, "none to mild");
    assertThat(figure.markAt(pill.bounds().getCenterX(), pill.bounds().getCenterY()))
        .contains(pill);
    assertThat(pill.locator()).isEqualTo("L88");
    assertThat(pill.entries()).hasSize(1);
  }

  private static List<Color> colours() {
    return List.of(Palette.GREY.first(), Palette.GREY.second());
  }

  private static Rectangle2D grown(Rectangle2D box) {
    return new Rectangle2D.Double(
        box.getX(), box.getY(), Math.max(box.getWidth(), 0.1), Math.max(box.getHeight(), 0.1));
  }

  private static Mark mark(CourseFigure figure, String heading) {
    return figure.marks().stream()
        .filter(m -> m.heading().contains(heading))
        .findFirst()
        .orElseThrow();
  }

  private static Rectangle2D tick(CourseFigure figure, String text) {
    return texts(figure).stream()
        .filter(t -> t.text().equals(text))
        .findFirst()
        .orElseThrow()
        .bounds();
  }

  private static List<Ink.Text> texts(CourseFigure figure) {
    return figure.inks().stream()
        .filter(Ink.Text.class::isInstance)
        .map(Ink.Text.class::cast)
        .toList();
  }
}
