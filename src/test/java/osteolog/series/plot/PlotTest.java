package osteolog.series.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.followup.Followed;
import osteolog.exchange.published.PublishedCases;
import osteolog.figure.FigureFile;
import osteolog.figure.FigureFormat;
import osteolog.figure.Ink;
import osteolog.figure.JournalWidth;
import osteolog.figure.Palette;
import osteolog.series.Series;
import osteolog.series.SeriesCase;
import osteolog.words.Words;

/// The plots of a series: what stands on them, and that they fit their paper.
class PlotTest {

  private static final Series PUBLISHED =
      new Series(PublishedCases.abe2020().cases().stream().map(SeriesCase::of).toList());

  private static Style style(String language, JournalWidth width) {
    return new Style(Words.in(Locale.of(language)), Palette.LIGHT, width.points(), 8);
  }

  private static Style wide() {
    return style("en", JournalWidth.TWO_COLUMNS);
  }

  private static List<String> texts(Plot plot) {
    return plot.inks().stream()
        .filter(Ink.Text.class::isInstance)
        .map(ink -> ((Ink.Text) ink).text())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ja"})
  @DisplayName("nothing of a plot lies outside its paper, in either width and language")
  void fits(String language) {
    for (var width : JournalWidth.values()) {
      var style = style(language, width);
      for (var plot :
          List.of(
              Swimmer.of(PUBLISHED, style).orElseThrow(),
              RecurrenceFree.of(PUBLISHED, style).orElseThrow(),
              Delays.of(PUBLISHED, style).orElseThrow(),
              PainLines.of(scores(8, 5), 8, 0, UUID::toString, style).orElseThrow())) {
        for (var ink : plot.inks()) {
          assertThat(ink.bounds().getMinX()).as(ink.toString()).isGreaterThanOrEqualTo(-0.5);
          assertThat(ink.bounds().getMaxX())
              .as(ink.toString())
              .isLessThanOrEqualTo(plot.width() + 0.5);
          assertThat(ink.bounds().getMaxY())
              .as(ink.toString())
              .isLessThanOrEqualTo(plot.height() + 0.5);
        }
      }
    }
  }

  @Test
  @DisplayName(
      "the curve of the three cases tells events, patients, definition and what is published")
  void curve() {
    var plot = RecurrenceFree.of(PUBLISHED, wide()).orElseThrow();
    assertThat(String.join(" ", texts(plot)))
        .contains(
            "Events 1, patients 3.", "Recurrence: pain recorded", "n = 3 of 3", "† 3 published");
    assertThat(plot.spots())
        .anyMatch(s -> s.text().equals("Month 8: recurrence in 1 of 2 at risk"));
    assertThat(plot.inks()).anyMatch(Ink.Hatch.class::isInstance);
    assertThat(plot.inks()).anyMatch(i -> i instanceof Ink.Line line && line.dashed());
  }

  @Test
  @DisplayName("the bars of the three cases stand by length, each with what happened")
  void swimmer() {
    var plot = Swimmer.of(PUBLISHED, wide()).orElseThrow();
    assertThat(texts(plot)).containsSubsequence("Case 1 †", "Case 2 †", "Case 3 †");
    assertThat(plot.spots())
        .extracting(Spot::text)
        .contains("Case 1: Recurrence of pain, month 8", "Case 1: last contact in month 39");
  }

  @Test
  @DisplayName(
      "cases without a biopsy, without pain, seen before the biopsy alone: said, not drawn")
  void nothingToDraw() {
    var without = new Followed();
    without.about("id", new UUID(0, 1).toString()).about("label", "A");
    var before = Followed.biopsy("2026-01-31");
    before.add(EntryKind.PAIN, "when", "b-2m", "scale", "nrs", "value", "5");
    var series = new Series(List.of(SeriesCase.of(without.file()), SeriesCase.of(before.file())));
    assertThat(Swimmer.of(series, wide())).isEmpty();
    assertThat(RecurrenceFree.of(series, wide())).isEmpty();
    assertThat(Delays.of(series, wide())).isEmpty();
    assertThat(PainLines.of(scores(0, 0), 2, 0, UUID::toString, wide())).isEmpty();
    assertThat(Swimmer.of(new Series(List.of()), wide())).isEmpty();
  }

  private static PainScores scores(int cases, int each) {
    var ids = IntStream.range(0, cases).mapToObj(i -> new UUID(3, i)).toList();
    int all = cases * each;
    var offsets = new int[cases + 1];
    var months = new float[all];
    var values = new float[all];
    for (int c = 0; c <= cases; c++) {
      offsets[c] = c * each;
    }
    for (int i = 0; i < all; i++) {
      months[i] = i % each;
      values[i] = (i * 7) % 11;
    }
    return new PainScores(ids, offsets, months, new boolean[all], values);
  }

  @Test
  @DisplayName("the median stands only where at least six cases have a score")
  void medians() {
    assertThat(MonthMedians.of(scores(5, 4), false).medians()).isEmpty();
    var six = MonthMedians.of(scores(6, 4), false).medians();
    assertThat(six).hasSize(4).allMatch(m -> m.cases() == 6);
    // Month 0 has the scores 0, 28 % 11, 56 % 11, ... = 0, 6, 1, 7, 2, 8.
    assertThat(six.getFirst().value()).isEqualTo((2 + 6) / 2.0);
  }

  @Test
  @DisplayName("ten thousand lines are one picture, and a file of sane size in every format")
  void tenThousand() throws Exception {
    var plot = PainLines.of(scores(10_000, 12), 10_000, 0, UUID::toString, wide()).orElseThrow();
    var dots = plot.inks().stream().filter(Ink.Dots.class::isInstance).findFirst().orElseThrow();
    assertThat(plot.at(dots.bounds().getMinX(), dots.bounds().getMaxY()))
        .hasValueSatisfying(spot -> assertThat(spot.text()).endsWith("month 0, score 0"));
    assertThat(plot.at(0, 0)).isEmpty();
    for (var format : FigureFormat.values()) {
      var out = new ByteArrayOutputStream();
      FigureFile.write(plot, format, out);
      assertThat(out.size()).as(format.name()).isBetween(5_000, 3_000_000);
    }
  }

  @Test
  @DisplayName("a case of 5,000 observations and two biopsies on one day is drawn")
  void many() {
    var one = Followed.biopsy("2020-01-31");
    one.add(EntryKind.PROCEDURE, "procedure", "needle_biopsy", "when", "2020-01-31");
    for (int i = 0; i < 5_000; i++) {
      one.add(
          EntryKind.PAIN,
          "when",
          "b+" + i + "d",
          "scale",
          "nrs",
          "value",
          Integer.toString(i % 11));
    }
    var series = new Series(List.of(SeriesCase.of(one.file())));
    assertThat(Swimmer.of(series, wide())).isPresent();
    assertThat(series.cases().getFirst().scores()).isEqualTo(5_000);
  }

  @Test
  @DisplayName("a plot with a row for each case draws the longest and says so")
  void mostRows() {
    var cases = new ArrayList<SeriesCase>();
    for (int i = 0; i < 80; i++) {
      var one = Followed.biopsy("2020-01-31").about("label", "K" + i);
      one.seen("b+" + (i + 1) + "m");
      cases.add(SeriesCase.of(one.file()));
    }
    var plot = Swimmer.of(new Series(cases), wide()).orElseThrow();
    assertThat(String.join(" ", texts(plot))).contains("n = 60 of 80", "Drawn are the 60 longest");
    assertThat(Spot.at(plot.spots(), -50, -50)).isEqualTo(Optional.empty());
  }
}
