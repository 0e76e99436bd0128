package osteolog.exchange.dicom;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osteolog.exchange.dicom.DicomFile.NoPicture;
import osteolog.exchange.image.ColourFrame;
import osteolog.exchange.image.FileRefused;
import osteolog.exchange.image.GreyFrame;
import osteolog.exchange.image.Limits;
import osteolog.exchange.image.Picture;

class PixelsTest {
  private static final String EXPLICIT = "1.2.840.10008.1.2.1";
  private static final String BIG_ENDIAN = "1.2.840.10008.1.2.2";
  private static final String RUN_LENGTH = "1.2.840.10008.1.2.5";
  private static final String JPEG = "1.2.840.10008.1.2.4.50";

  @TempDir Path temp;

  private DicomFile read(DicomWriter writer, String syntax) throws FileRefused {
    return DicomFile.read(DicomWriter.write(temp, writer.file(syntax)), Limits.USUAL);
  }

  private Picture picture(DicomWriter writer, String syntax) throws FileRefused {
    return read(writer, syntax).picture().orElseThrow();
  }

  private static DicomWriter begun() {
    return DicomWriter.explicit().text(0x0008_0060, "CS", "OT");
  }

  private static byte[] bytes(int... values) {
    var bytes = new byte[values.length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  private static float[] grey(Picture picture, int frame) throws FileRefused {
    return ((GreyFrame) picture.frame(frame)).values();
  }

  private static int[] colours(Picture picture) throws FileRefused {
    return ((ColourFrame) picture.frame(0)).argb();
  }

  @Test
  void signedNumbersOfTwelveBitsKeepTheirSignAndTheirUnits() throws FileRefused {
    var film =
        begun()
            .u16(0x0028_0002, 1)
            .text(0x0028_0004, "CS", "MONOCHROME2")
            .u16(0x0028_0010, 1)
            .u16(0x0028_0011, 3)
            .u16(0x0028_0100, 16)
            .u16(0x0028_0101, 12)
            .u16(0x0028_0102, 11)
            .u16(0x0028_0103, 1)
            .text(0x0028_1052, "DS", "-1024")
            .text(0x0028_1053, "DS", "2")
            // Overlays may stand in the bits above the twelve.
            .element(0x7FE0_0010, "OW", bytes(0xFF, 0xFF, 0x00, 0x08, 0x05, 0xF0));
    assertThat(grey(picture(film, EXPLICIT), 0)).containsExactly(-1026, -5120, -1014);
  }

  @Test
  void theLeastValueOfAnInvertedFilmIsWhite() throws FileRefused {
    var film =
        Films.picture(begun(), 2, 1, 8, "MONOCHROME1").element(0x7FE0_0010, "OB", bytes(0, 255));
    var frame = (GreyFrame) picture(film, EXPLICIT).frame(0);
    assertThat(frame.through(frame.wholeRange())).containsExactly(0xFFFFFFFF, 0xFF000000);
  }

  @Test
  void coloursAreReadPixelByPixelAndPlaneByPlane() throws FileRefused {
    var byPixel =
        Films.picture(begun(), 2, 1, 8, "RGB").element(0x7FE0_0010, "OB", bytes(1, 2, 3, 4, 5, 6));
    assertThat(colours(picture(byPixel, EXPLICIT))).containsExactly(0xFF010203, 0xFF040506);
    var byPlane =
        Films.picture(begun(), 2, 1, 8, "RGB")
            .u16(0x0028_0006, 1)
            .element(0x7FE0_0010, "OB", bytes(1, 4, 2, 5, 3, 6));
    assertThat(colours(picture(byPlane, EXPLICIT))).containsExactly(0xFF010203, 0xFF040506);
  }

  @Test
  void bytesInWordsAreTurnedRoundWhereTheGreatestComesFirst() throws FileRefused {
    var film =
        Films.picture(DicomWriter.bigEndian().text(0x0008_0060, "CS", "OT"), 3, 1, 8, "MONOCHROME2")
            .element(0x7FE0_0010, "OW", bytes(2, 1, 0, 3));
    assertThat(grey(picture(film, BIG_ENDIAN), 0)).containsExactly(1, 2, 3);
  }

  @Test
  void aPaletteGivesItsColours() throws FileRefused {
    var film =
        Films.picture(begun(), 4, 1, 8, "PALETTE COLOR")
            .u16(0x0028_1101, 2, 10, 16)
            .u16(0x0028_1102, 2, 10, 16)
            .u16(0x0028_1103, 2, 10, 16)
            .element(0x0028_1201, "OW", bytes(0, 0x11, 0, 0x22))
            .element(0x0028_1202, "OW", bytes(0, 0x33, 0, 0x44))
            .element(0x0028_1203, "OW", bytes(0, 0x55, 0, 0x66))
            .element(0x7FE0_0010, "OB", bytes(10, 11, 0, 99));
    assertThat(colours(picture(film, EXPLICIT)))
        .containsExactly(0xFF113355, 0xFF224466, 0xFF113355, 0xFF224466);
  }

  @Test
  void everyFrameIsReadFromItsOwnPlace() throws FileRefused {
    var film =
        Films.picture(begun().text(0x0028_0008, "IS", "3"), 2, 1, 8, "MONOCHROME2")
            .element(0x7FE0_0010, "OB", bytes(1, 2, 3, 4, 5, 6));
    var picture = picture(film, EXPLICIT);
    assertThat(picture.frames()).isEqualTo(3);
    assertThat(grey(picture, 2)).containsExactly(5, 6);
    assertThat(grey(picture, 1)).containsExactly(3, 4);
  }

  @Test
  void oneBitAPixelIsReadWithoutGapsBetweenFrames() throws FileRefused {
    var film =
        Films.picture(begun().text(0x0028_0008, "IS", "2"), 3, 1, 1, "MONOCHROME2")
            .element(0x7FE0_0010, "OB", bytes(0b101_011, 0));
    var picture = picture(film, EXPLICIT);
    assertThat(grey(picture, 0)).containsExactly(1, 1, 0);
    assertThat(grey(picture, 1)).containsExactly(1, 0, 1);
  }

  @Test
  void runLengthsAreUnpacked() throws FileRefused {
    var packed = new byte[64 + 8];
    packed[0] = 2;
    packed[4] = 64;
    packed[8] = 67;
    System.arraycopy(bytes(-3, 1, -128, 1, 10, 20, -1, 30), 0, packed, 64, 8);
    var film = Films.picture(begun(), 4, 1, 16, "MONOCHROME2").packed(List.of(packed));
    assertThat(grey(picture(film, RUN_LENGTH), 0)).containsExactly(266, 276, 286, 286);
  }

  @Test
  void runLengthsThatEndTooSoonLeaveTheHeader() throws FileRefused {
    var packed = new byte[66];
    packed[0] = 1;
    packed[4] = 64;
    packed[64] = 100;
    var film = Films.picture(begun(), 200, 1, 8, "MONOCHROME2").packed(List.of(packed));
    var file = read(film, RUN_LENGTH);
    assertThat(file.picture()).isEmpty();
    assertThat(file.noPicture()).contains(NoPicture.NOT_UNPACKED);
    assertThat(file.header().modality()).isEqualTo("OT");
  }

  @Test
  void aJpegInPiecesIsUnpacked() throws FileRefused, IOException {
    var image = new BufferedImage(16, 8, BufferedImage.TYPE_BYTE_GRAY);
    image.getGraphics().fillRect(0, 0, 8, 8);
    var out = new ByteArrayOutputStream();
    ImageIO.write(image, "jpeg", out);
    var jpeg = out.toByteArray();
    int half = jpeg.length / 4 * 2;
    var film =
        Films.picture(begun(), 16, 8, 8, "MONOCHROME2")
            .packed(
                List.of(
                    java.util.Arrays.copyOf(jpeg, half),
                    java.util.Arrays.copyOfRange(jpeg, half, jpeg.length)));
    var values = grey(picture(film, JPEG), 0);
    assertThat(values[0]).isGreaterThan(250);
    assertThat(values[15]).isLessThan(5);
  }

  @ParameterizedTest
  @CsvSource({
    "1.2.840.10008.1.2.4.80, JPEG_LS",
    "1.2.840.10008.1.2.4.81, JPEG_LS",
    "1.2.840.10008.1.2.4.90, JPEG_2000",
    "1.2.840.10008.1.2.4.91, JPEG_2000",
    "1.2.840.10008.1.2.4.100, UNUSUAL",
    "1.2.840.10008.1.2.4.70, NOT_UNPACKED"
  })
  void whatIsNotUnpackedIsSaidAndTheHeaderIsThere(String syntax, NoPicture why) throws FileRefused {
    var film = Films.picture(begun(), 4, 1, 16, "MONOCHROME2").packed(List.of(new byte[10]));
    var file = read(film, syntax);
    assertThat(file.picture()).isEmpty();
    assertThat(file.noPicture()).contains(why);
    assertThat(file.header().modality()).isEqualTo("OT");
  }

  @Test
  void aFileWithoutAPictureSaysSo() throws FileRefused {
    assertThat(read(begun(), EXPLICIT).noPicture()).contains(NoPicture.NONE);
  }
}
