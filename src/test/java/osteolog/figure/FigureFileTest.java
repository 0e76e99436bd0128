package osteolog.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FigureFileTest {

  @TempDir Path folder;

  /// A figure with Latin and Japanese text.
  private record Plain() implements Figure {
    @Override
    public double width() {
      return 241;
    }

    @Override
    public double height() {
      return 100;
    }

    @Override
    public void draw(Graphics2D g) {
      g.setColor(Color.WHITE);
      g.fill(new Rectangle2D.Double(0, 0, width(), height()));
      new Ink.Hatch(new Rectangle2D.Double(10, 60, 100, 20), Color.GRAY).draw(g);
      new Ink.Text("Months from biopsy", 10, 20, FigureFont.bold(9), Color.BLACK).draw(g);
      new Ink.Text("生検からの月数 0", 10, 40, FigureFont.plain(9), Color.BLACK).draw(g);
    }

    @Override
    public String title() {
      return "A & B";
    }

    @Override
    public String description() {
      return "Two lines of text < three";
    }
  }

  @ParameterizedTest
  @EnumSource(FigureFormat.class)
  void theSameFigureGivesTheSameBytes(FigureFormat format) throws IOException {
    assertThat(bytes(format)).isEqualTo(bytes(format));
  }

  @Test
  void anSvgIsWellFormedAndHoldsItsWordsAsText() throws Exception {
    var svg = bytes(FigureFormat.SVG);
    var root =
        DocumentBuilderFactory.newDefaultNSInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(svg))
            .getDocumentElement();
    assertThat(root.getAttribute("width")).isEqualTo("241.00pt");
    var texts = root.getElementsByTagNameNS("*", "text");
    assertThat(texts.getLength()).isEqualTo(2);
    assertThat(texts.item(0).getTextContent()).isEqualTo("Months from biopsy");
    assertThat(texts.item(1).getTextContent()).isEqualTo("生検からの月数 0");
    assertThat(new String(svg, StandardCharsets.UTF_8))
        .contains("<title>A &amp; B</title>", "<desc>", "sans-serif");
  }

  @Test
  void aPdfHoldsItsWordsAsTextAndItsFonts() throws IOException {
    try (var document = Loader.loadPDF(bytes(FigureFormat.PDF))) {
      assertThat(new PDFTextStripper().getText(document))
          .contains("Months from biopsy")
          .contains("生検からの月数");
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo("A & B");
      assertThat(document.getDocumentInformation().getCreationDate()).isNull();
      assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(241);
    }
  }

  @Test
  void aPngHas300DotsPerInchAndTheirNumber() throws IOException {
    var png = bytes(FigureFormat.PNG);
    var image = ImageIO.read(new ByteArrayInputStream(png));
    assertThat(image.getWidth()).isEqualTo(1004);
    assertThat(image.getHeight()).isEqualTo(417);
    int at = new String(png, StandardCharsets.ISO_8859_1).indexOf("pHYs") + 4;
    var perMetre = new BigInteger(Arrays.copyOfRange(png, at, at + 4));
    assertThat(perMetre).isEqualTo(11811);
    assertThat(png[at + 8]).isEqualTo((byte) 1);
  }

  @Test
  void anExistingFileIsRefusedUnlessItIsToBeReplaced() throws IOException {
    var target = folder.resolve("course.svg");
    FigureFile.write(new Plain(), FigureFormat.SVG, target, false);
    assertThatThrownBy(() -> FigureFile.write(new Plain(), FigureFormat.PDF, target, false))
        .isInstanceOf(FileAlreadyExistsException.class);
    assertThat(Files.readString(target)).contains("<svg");
    FigureFile.write(new Plain(), FigureFormat.PDF, target, true);
    assertThat(Files.readAllBytes(target)).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
  }

  @Test
  void aFailedWriteLeavesNothingBehind() throws IOException {
    var target = folder.resolve("nowhere").resolve("course.svg");
    assertThatThrownBy(() -> FigureFile.write(new Plain(), FigureFormat.SVG, target, false))
        .isInstanceOf(IOException.class);
    try (var left = Files.list(folder)) {
      assertThat(left).isEmpty();
    }
  }

  @Test
  void aJapaneseLabelIsNotBoxes() {
    for (var font : new FigureFont[] {FigureFont.plain(8), FigureFont.bold(8)}) {
      assertThat(font.canDisplay("髄内骨硬化症 ～ 「約1/3」 ≈ −24 µ ü")).isTrue();
      assertThat(font.runs("生検 0 mo")).hasSize(1);
    }
  }

  @Test
  void aTextIsShortenedToItsRoom() {
    var font = FigureFont.plain(8);
    var fitted = font.fitted("worsened gradually", 50);
    assertThat(fitted).startsWith("wors").endsWith("…");
    assertThat(font.width(fitted)).isLessThanOrEqualTo(50);
    assertThat(font.fitted("mild", 50)).isEqualTo("mild");
  }

  private static byte[] bytes(FigureFormat format) throws IOException {
    var out = new ByteArrayOutputStream();
    FigureFile.write(new Plain(), format, out);
    return out.toByteArray();
  }

  @org.junit.jupiter.api.Test
  void aTextThatXmlForbidsIsReplacedByASign() {
    assertThat(WritableText.of("ctl\u0001\bx\uFFFE 骨 \uD83D\uDE00"))
        .isEqualTo("ctl\uFFFD\uFFFDx\uFFFD 骨 \uD83D\uDE00");
  }
}
