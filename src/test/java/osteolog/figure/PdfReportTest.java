package osteolog.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// Reports on paper: nothing is lost between pages, and any text can be written.
class PdfReportTest {

  private record Box(double width, double height) implements Figure {
    @Override
    public void draw(Graphics2D g) {
      g.setColor(Color.RED);
      g.fillRect(0, 0, (int) width, (int) height);
    }

    @Override
    public String title() {
      return "box";
    }

    @Override
    public String description() {
      return "a box";
    }
  }

  private static String text(byte[] pdf) throws Exception {
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  @Test
  @DisplayName("a long table goes on over pages with its heading on each, and every row is there")
  void longTable() throws Exception {
    var rows = new ArrayList<List<String>>();
    for (int i = 0; i < 200; i++) {
      rows.add(List.of("row-" + i + ".", "text of " + i + " that is long enough to be broken"));
    }
    var out = new ByteArrayOutputStream();
    try (var report = new PdfReport("T", "foot")) {
      report.heading("Head");
      report.table(List.of("Left", "Right"), new double[] {30, 70}, rows);
      report.paragraph("after the table");
      report.save(out);
    }
    var text = text(out.toByteArray());
    for (int i = 0; i < 200; i++) {
      assertThat(text).contains("row-" + i + ".");
    }
    assertThat(text.split("Left", -1).length).isGreaterThan(4);
    assertThat(text).contains("after the table", "foot  1 / ");
  }

  @Test
  @DisplayName("Japanese, control signs and signs that no font has can be written")
  void anyText() throws Exception {
    var out = new ByteArrayOutputStream();
    try (var report = new PdfReport("症例", "脚注")) {
      report.heading("症例報告：見出し");
      report.paragraph("ascii and 右大腿骨 \u0000\t\uD83E\uDDB4 ~ – ± “q”");
      report.table(List.of("列"), new double[] {1}, List.of(List.of("値\uD83E\uDDB4")));
      report.save(out);
    }
    assertThat(text(out.toByteArray())).contains("症例報告", "右大腿骨", "脚注");
  }

  @Test
  @DisplayName("a figure and a picture larger than a page are made to fit")
  void large() throws Exception {
    var out = new ByteArrayOutputStream();
    try (var report = new PdfReport("T", "foot")) {
      report.figure(new Box(3000, 4000));
      report.picture(new BufferedImage(4000, 30, BufferedImage.TYPE_INT_RGB), "caption below");
      report.save(out);
    }
    try (var document = Loader.loadPDF(out.toByteArray())) {
      assertThat(document.getNumberOfPages()).isOne();
    }
    assertThat(text(out.toByteArray())).contains("caption below");
  }
}
