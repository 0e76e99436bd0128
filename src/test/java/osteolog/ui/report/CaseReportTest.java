package osteolog.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import osteolog.domain.CaseFile;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.exchange.published.PublishedCases;
import osteolog.words.Words;

/// The report of a case: everything of the timeline, what is open, the pictures that were chosen.
class CaseReportTest {

  private static final CaseFile CASE = PublishedCases.abe2020().cases().get(2);
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

  private static byte[] report(CaseFile file, String language, ReportPictures.Source pictures)
      throws Exception {
    var out = new ByteArrayOutputStream();
    CaseReport.write(file, Words.in(Locale.of(language)), DAY, pictures, out);
    return out.toByteArray();
  }

  private static String text(byte[] pdf) throws Exception {
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ja"})
  @DisplayName("the timeline quotes the record with its lines, and the findings quote both sides")
  void whole(String language) throws Exception {
    var text = text(report(CASE, language, _ -> Optional.empty()));
    assertThat(text)
        .contains("Case 3", "Abe 2020", "Then, she took opioids", "2026")
        .contains(language.equals("ja") ? "時系列" : "Timeline")
        .contains(language.equals("ja") ? "矛盾" : "Tibia");
  }

  private static int images(PDDocument document) throws Exception {
    int images = 0;
    for (var page : document.getPages()) {
      for (var name : page.getResources().getXObjectNames()) {
        images += page.getResources().getXObject(name) instanceof PDImageXObject ? 1 : 0;
      }
    }
    return images;
  }

  @Test
  @DisplayName("a picture with a caption is in the report, one without is not")
  void pictures() throws Exception {
    var entries = new ArrayList<>(CASE.entries());
    for (var caption : List.of("Film at 6 months", "")) {
      var texts =
          new HashMap<>(
              Map.of(
                  "id", new UUID(9, caption.length()).toString(),
                  "case_id", CASE.surgicalCase().id().toString(),
                  "file_name", "film.png",
                  "sha_256", "0".repeat(64)));
      if (!caption.isEmpty()) {
        texts.put("caption", caption);
      }
      entries.add(Entry.of(EntryKind.ATTACHMENT, texts));
    }
    var pdf =
        report(
            new CaseFile(CASE.surgicalCase(), entries),
            "en",
            _ -> Optional.of(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB)));
    assertThat(text(pdf)).contains("Film at 6 months");
    try (var document = Loader.loadPDF(pdf)) {
      assertThat(images(document)).isOne();
    }
  }
}
