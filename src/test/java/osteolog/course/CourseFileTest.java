package osteolog.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import osteolog.figure.FigureFile;
import osteolog.figure.FigureFormat;
import osteolog.figure.Palette;
import osteolog.words.Words;

class CourseFileTest {

  private static final int JOURNAL_LIMIT = 10_000_000;

  @Test
  void theCourseGoesToEveryFormatWithItsWords() throws IOException {
    for (var locale : new Locale[] {Locale.ENGLISH, Locale.JAPANESE}) {
      var words = Words.in(locale);
      var figure =
          CourseFigure.of(
              Course.of(Cases.three(), words),
              CourseFigure.TWO_COLUMNS,
              Look.of(Palette.LIGHT, CourseFigure.TWO_COLUMNS));
      var none = words.getString("course.scores.none");
      assertThat(new String(bytes(figure, FigureFormat.SVG), StandardCharsets.UTF_8))
          .contains(none, "1/3", "</svg>");
      try (var document = Loader.loadPDF(bytes(figure, FigureFormat.PDF))) {
        assertThat(new PDFTextStripper().getText(document)).contains(none, "1/3");
      }
      assertThat(bytes(figure, FigureFormat.PNG)).hasSizeBetween(10_000, JOURNAL_LIMIT);
    }
  }

  private static byte[] bytes(CourseFigure figure, FigureFormat format) throws IOException {
    var out = new ByteArrayOutputStream();
    FigureFile.write(figure, format, out);
    return out.toByteArray();
  }
}
