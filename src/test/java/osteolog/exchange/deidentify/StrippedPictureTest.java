package osteolog.exchange.deidentify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.Directory;
import com.drew.metadata.file.FileTypeDirectory;
import com.drew.metadata.png.PngDirectory;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.metadata.IIOMetadataNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osteolog.exchange.deidentify.StrippedPicture.Warning;
import osteolog.exchange.dicom.Films;
import osteolog.exchange.image.FileRefused;
import osteolog.exchange.image.Limits;

/// A picture goes out as its pixels and nothing else.
class StrippedPictureTest {

  private static final String MARK = "ZZMARK Sato Hanako";

  @TempDir Path folder;

  private static BufferedImage picture() {
    var image = new BufferedImage(6, 4, BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, Color.RED.getRGB());
    image.setRGB(5, 0, Color.BLUE.getRGB());
    return image;
  }

  private static byte[] file(BufferedImage image, String format) throws Exception {
    var out = new ByteArrayOutputStream();
    assertThat(ImageIO.write(image, format, out)).isTrue();
    return out.toByteArray();
  }

  /// A JPEG with EXIF (orientation, description), XMP, IPTC and a comment.
  private static byte[] jpeg(int orientation) throws Exception {
    var jpeg = file(picture(), "jpeg");
    var out = new ByteArrayOutputStream();
    out.write(jpeg, 0, 2);
    segment(out, 0xE1, exif(orientation));
    segment(out, 0xE1, latin("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>" + MARK + "</x:xmpmeta>"));
    segment(out, 0xED, latin("Photoshop 3.0\0" + MARK));
    segment(out, 0xFE, latin(MARK));
    out.write(jpeg, 2, jpeg.length - 2);
    return out.toByteArray();
  }

  private static byte[] exif(int orientation) {
    var text = MARK + "\0";
    var tiff = latin("Exif\0\0MM\0*\0\0\0\u0008\0\u0002");
    var out = new ByteArrayOutputStream();
    out.writeBytes(tiff);
    out.writeBytes(new byte[] {1, 0x0E, 0, 2, 0, 0, 0, (byte) text.length(), 0, 0, 0, 38});
    out.writeBytes(new byte[] {1, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte) orientation, 0, 0});
    out.writeBytes(new byte[4]);
    out.writeBytes(latin(text));
    return out.toByteArray();
  }

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static void segment(ByteArrayOutputStream out, int marker, byte[] content) {
    int length = content.length + 2;
    out.writeBytes(new byte[] {(byte) 0xFF, (byte) marker, (byte) (length >> 8), (byte) length});
    out.writeBytes(content);
  }

  private static byte[] png() throws Exception {
    var writer = ImageIO.getImageWritersByFormatName("png").next();
    var notes =
        writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(picture()), null);
    var text = new IIOMetadataNode("tEXtEntry");
    text.setAttribute("keyword", "Patient");
    text.setAttribute("value", MARK);
    var list = new IIOMetadataNode("tEXt");
    list.appendChild(text);
    var root = new IIOMetadataNode("javax_imageio_png_1.0");
    root.appendChild(list);
    notes.mergeTree("javax_imageio_png_1.0", root);
    var out = new ByteArrayOutputStream();
    try (var png = ImageIO.createImageOutputStream(out)) {
      writer.setOutput(png);
      writer.write(new IIOImage(picture(), null, notes));
    }
    return out.toByteArray();
  }

  private StrippedPicture read(byte[] file) throws Exception {
    return StrippedPicture.of(Files.write(folder.resolve("film"), file), Limits.USUAL);
  }

  private static byte[] stripped(StrippedPicture picture) throws Exception {
    var out = new ByteArrayOutputStream();
    picture.write(0, out);
    return out.toByteArray();
  }

  private static void assertNothingBesidePixels(byte[] png) throws Exception {
    assertThat(new String(png, StandardCharsets.ISO_8859_1)).doesNotContain("ZZMARK", "Exif");
    var notes = ImageMetadataReader.readMetadata(new ByteArrayInputStream(png));
    for (Directory directory : notes.getDirectories()) {
      assertThat(directory).isInstanceOfAny(PngDirectory.class, FileTypeDirectory.class);
      if (directory instanceof PngDirectory) {
        assertThat(directory.getName()).isEqualTo("PNG-IHDR");
      }
    }
  }

  @Test
  void ofAPhotographOnlyThePixelsAreLeft() throws Exception {
    var files = new HashMap<String, byte[]>();
    files.put("jpeg", jpeg(1));
    files.put("png", png());
    files.put("tiff", file(picture(), "tiff"));
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      if (!file.getKey().equals("tiff")) {
        assertThat(new String(file.getValue(), StandardCharsets.ISO_8859_1)).contains(MARK);
      }
      var stripped = read(file.getValue());
      assertThat(stripped.warnings()).containsExactly(Warning.LOOK_AT_IT);
      assertNothingBesidePixels(stripped(stripped));
    }
  }

  @Test
  void thePixelsOfALosslessPictureStay() throws Exception {
    var image = ImageIO.read(new ByteArrayInputStream(stripped(read(png()))));
    for (int y = 0; y < 4; y++) {
      for (int x = 0; x < 6; x++) {
        assertThat(image.getRGB(x, y)).isEqualTo(picture().getRGB(x, y));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1, 0, 0", "2, 5, 0", "3, 5, 3", "4, 0, 3", "5, 0, 0", "6, 3, 0", "7, 3, 5", "8, 0, 5"
  })
  void aPictureIsTurnedAsItsNotesSaid(int orientation, int x, int y) {
    // Where the first pixel of the file is seen (EXIF 2.32, 0x0112).
    var turned = Turn.of(orientation).turned(picture());
    assertThat(turned.getRGB(x, y)).isEqualTo(Color.RED.getRGB());
    assertThat(turned.getWidth()).isEqualTo(orientation < 5 ? 6 : 4);
  }

  @Test
  void theNotesOfAJpegAreAskedHowItIsTurned() throws Exception {
    var image = ImageIO.read(new ByteArrayInputStream(stripped(read(jpeg(6)))));
    assertThat(image.getWidth()).isEqualTo(4);
    assertThat(image.getHeight()).isEqualTo(6);
  }

  @Test
  void ofADicomFileNoHeaderIsLeftAndItSaysThatItHasFewerShades() throws Exception {
    var stripped = read(Films.Way.EXPLICIT.mri());
    assertThat(stripped.warnings()).contains(Warning.LOOK_AT_IT, Warning.FEWER_SHADES);
    assertNothingBesidePixels(stripped(stripped));
  }

  @Test
  void aFileWithoutAPictureIsRefused() {
    assertThatThrownBy(() -> read(latin("no picture at all"))).isInstanceOf(FileRefused.class);
  }
}
