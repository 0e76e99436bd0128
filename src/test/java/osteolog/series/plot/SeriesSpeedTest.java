package osteolog.series.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import osteolog.domain.CaseSummary;
import osteolog.domain.followup.CountedFrom;
import osteolog.domain.followup.DueLine;
import osteolog.domain.followup.Followed;
import osteolog.domain.followup.ReadySchedule;
import osteolog.domain.target.Watch;
import osteolog.figure.JournalWidth;
import osteolog.figure.Palette;
import osteolog.words.Words;

/// Prints how long the plot of many lines and the list of many cases take; nothing is asserted of
/// the time.
@Tag("longtest")
class SeriesSpeedTest {

  private static final int ROUNDS = 7;

  private interface Work {
    int done();
  }

  private static void time(String what, Work work) {
    var times = new ArrayList<Long>();
    int result = 0;
    for (int i = 0; i < ROUNDS; i++) {
      long start = System.nanoTime();
      result = work.done();
      times.add((System.nanoTime() - start) / 1_000_000);
    }
    System.out.println(
        what + ": first " + times.getFirst() + " ms, then " + times.subList(1, ROUNDS));
    assertThat(result).isPositive();
  }

  private static PainScores scores(int cases, int each) {
    var ids = new ArrayList<UUID>();
    var offsets = new int[cases + 1];
    var months = new float[cases * each];
    var values = new float[cases * each];
    for (int c = 0; c < cases; c++) {
      ids.add(new UUID(3, c));
      offsets[c + 1] = (c + 1) * each;
    }
    for (int i = 0; i < months.length; i++) {
      months[i] = i % each;
      values[i] = (i * 31L + i / 7) % 11;
    }
    return new PainScores(ids, offsets, months, new boolean[months.length], values);
  }

  private static int painted(PainScores scores) {
    var style =
        new Style(Words.in(Locale.ENGLISH), Palette.LIGHT, JournalWidth.TWO_COLUMNS.points(), 8);
    var plot = PainLines.of(scores, scores.cases().size(), 0, UUID::toString, style).orElseThrow();
    var image = new BufferedImage(1000, 600, BufferedImage.TYPE_INT_RGB);
    var g = image.createGraphics();
    g.scale(2, 2);
    plot.draw(g);
    g.dispose();
    return plot.inks().size();
  }

  @Test
  void painLines() {
    var tenThousand = scores(10_000, 24);
    time("10,000 lines of 24 scores, made and painted", () -> painted(tenThousand));
    var all = scores(100_000, 50);
    time("100,000 lines, 5 million scores, made and painted", () -> painted(all));
  }

  @Test
  void dueList() {
    var today = LocalDate.of(2026, 11, 21);
    List<CaseSummary> cases = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      // One in ten is overdue; the others were operated on lately and have their visits before
      // them.
      int days = i % 10 == 0 ? 100 + i % 1400 : i % 25;
      var one = Followed.biopsy(today.minusDays(days).toString()).about("label", "K" + i);
      ReadySchedule.IMOS_AFTER_BIOPSY
          .under("S", 1, 1)
          .planned(one.file(), CountedFrom.MONTH_ZERO, UUID::randomUUID)
          .forEach(change -> one.take(change.entry()));
      var summary = one.summary();
      cases.add(
          new CaseSummary(
              summary.surgicalCase(),
              summary.lesions(),
              summary.anchor(),
              summary.lastContact(),
              0,
              Watch.parse(summary.anchor(), summary.watch().toString())));
    }
    time(
        "due list over 100,000 cases with six visits planned, one in ten overdue",
        () -> DueLine.of(cases, today, 7).size());
  }
}
