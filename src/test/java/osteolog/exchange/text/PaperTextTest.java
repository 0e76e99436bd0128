package osteolog.exchange.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The text of a paper from files as they come, and one clear refusal where there is none.
class PaperTextTest {

  @TempDir private Path folder;

  private Path pdf(String name, boolean locked, String... lines) throws IOException {
    var file = folder.resolve(name);
    try (var document = new PDDocument()) {
      var page = new PDPage();
      document.addPage(page);
      try (var content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        content.setLeading(14);
        content.newLineAtOffset(50, 700);
        for (var line : lines) {
          content.showText(line);
          content.newLine();
        }
        content.endText();
      }
      if (locked) {
        document.protect(new StandardProtectionPolicy("owner", "secret", new AccessPermission()));
      }
      document.save(file.toFile());
    }
    return file;
  }

  private PaperRefused.Why refusal(Path file) {
    return catchThrowableOfType(PaperRefused.class, () -> PaperText.read(file)).why();
  }

  @Test
  void plainTextIsReadAsUtf8OrAsWindowsWroteIt() throws Exception {
    var utf8 = Files.writeString(folder.resolve("a.txt"), "Fall 1: 59 Jahre, “Schaft”");
    assertThat(PaperText.read(utf8)).isEqualTo("Fall 1: 59 Jahre, “Schaft”");
    var windows = folder.resolve("b.txt");
    Files.write(windows, "40 µm – “left”".getBytes(Charset.forName("windows-1252")));
    assertThat(PaperText.read(windows)).isEqualTo("40 µm – “left”");
    var utf16 = folder.resolve("c.txt");
    Files.write(utf16, "Case 1".getBytes(StandardCharsets.UTF_16));
    assertThat(PaperText.read(utf16)).isEqualTo("Case 1");
  }

  @Test
  void aPdfIsKnownByItsBytesAndReadLineByLine() throws Exception {
    var file = pdf("paper.dat", false, "Case 1", "A 59-year-old woman");
    assertThat(PaperText.read(file).lines()).containsExactly("Case 1", "A 59-year-old woman");
  }

  @Test
  void aProtectedPdfIsRefused() throws IOException {
    assertThat(refusal(pdf("locked.pdf", true, "Case 1"))).isEqualTo(PaperRefused.Why.ENCRYPTED);
  }

  @Test
  void aDamagedPdfIsRefused() throws IOException {
    var whole = Files.readAllBytes(pdf("whole.pdf", false, "Case 1"));
    var file = folder.resolve("half.pdf");
    Files.write(file, Arrays.copyOf(whole, 40));
    assertThat(refusal(file)).isEqualTo(PaperRefused.Why.BROKEN);
  }

  @Test
  void aPdfWithoutALetterIsRefused() throws IOException {
    assertThat(refusal(pdf("scan.pdf", false))).isEqualTo(PaperRefused.Why.NO_TEXT);
  }

  @Test
  void whatIsMissingHugeOrNoTextIsRefused() throws IOException {
    assertThat(refusal(folder.resolve("nowhere.txt"))).isEqualTo(PaperRefused.Why.MISSING);
    assertThat(refusal(folder)).isEqualTo(PaperRefused.Why.MISSING);
    var picture = folder.resolve("picture.png");
    Files.write(picture, new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 13});
    assertThat(refusal(picture)).isEqualTo(PaperRefused.Why.NOT_TEXT);
    var huge = folder.resolve("huge.txt");
    try (var file = new RandomAccessFile(huge.toFile(), "rw")) {
      file.setLength(PaperText.LARGEST + 1);
    }
    assertThat(refusal(huge)).isEqualTo(PaperRefused.Why.TOO_LARGE);
  }
}
