package osteolog.ui.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import osteolog.domain.followup.DueLine;
import osteolog.domain.followup.FollowUp;
import osteolog.domain.followup.Followed;
import osteolog.domain.schema.Column;
import osteolog.domain.target.Standing;
import osteolog.exchange.calendar.CalendarFile;
import osteolog.exchange.csv.CsvOptions;
import osteolog.words.Words;

/// List, badge, page, CSV, calendar and print say the same of a planned visit.
class AgreementTest {

  private static final Words WORDS = Words.in(Locale.ENGLISH);
  private static final DueWords SAY = new DueWords(WORDS);
  private static final LocalDate TARGET = LocalDate.of(2026, 7, 31);
  private static final int WINDOW = 14;

  @Test
  @DisplayName("on every day from 60 before to 60 after each boundary")
  void everyDay() throws Exception {
    var one = Followed.biopsy("2026-01-31");
    var plan = one.planned("b+6m", WINDOW);
    for (int boundary : new int[] {-WINDOW, WINDOW}) {
      for (int off = -60; off <= 60; off++) {
        var today = TARGET.plusDays(boundary + off);
        var page = FollowUp.of(one.file()).target(plan.id()).orElseThrow().standing(today);
        var lines = DueLine.of(List.of(one.summary()), today);
        assertThat(lines).hasSize(1);
        assertThat(lines.getFirst().standing()).isEqualTo(page);
        assertThat(DueLine.badge(one.summary(), today))
            .isEqualTo(Optional.of(page).filter(Standing::isCalling));
        assertThat(csv(lines)).contains(",A," + Column.code(page) + ",");
        assertThat(FollowUpRow.of(lines.getFirst(), SAY).standing()).startsWith(WORDS.name(page));
        assertThat(calendar(lines, today)).contains("DTSTART;VALUE=DATE:20260731");
        if (Math.abs(off) <= 1) {
          assertThat(print(lines, today)).contains(WORDS.name(page));
        }
      }
    }
  }

  @Test
  @DisplayName("a visit that was seen stands in none of them any more")
  void seen() throws Exception {
    var one = Followed.biopsy("2026-01-31");
    one.planned("b+6m", WINDOW);
    one.seen("2026-08-01");
    var today = LocalDate.of(2026, 9, 1);
    var lines = DueLine.of(List.of(one.summary()), today);
    assertThat(lines).isEmpty();
    assertThat(calendar(lines, today)).doesNotContain("VEVENT");
    assertThat(print(lines, today)).contains("Nobody stands in the list.");
  }

  private static String csv(List<DueLine> lines) throws Exception {
    var text = new StringWriter();
    DueRows.write(lines, SAY, text, CsvOptions.DEFAULT.withoutByteOrderMark());
    return text.toString();
  }

  private static String calendar(List<DueLine> lines, LocalDate today) throws Exception {
    var text = new StringWriter();
    CalendarFile.write(SAY.events(lines, false), today, text);
    return text.toString();
  }

  private static String print(List<DueLine> lines, LocalDate today) throws Exception {
    var out = new ByteArrayOutputStream();
    DueReport.write(lines, today, WORDS, out);
    try (var document = Loader.loadPDF(out.toByteArray())) {
      return new PDFTextStripper().getText(document);
    }
  }
}
