package osteolog.exchange.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import osteolog.exchange.image.FileRefused.Reason;
import osteolog.exchange.image.Identifier.Kind;

class ImageFileTest {

  @TempDir Path temp;

  private ImageFile read(byte[] file) throws FileRefused {
    return ImageFile.read(Photographs.write(temp, file), Limits.USUAL);
  }

  private void assertRefused(byte[] file, Reason... reasons) {
    assertThatThrownBy(() -> read(file))
        .isInstanceOfSatisfying(
            FileRefused.class, refused -> assertThat(refused.reason()).isIn((Object[]) reasons));
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpeg", "tiff", "gif", "bmp"})
  void aPictureOfAnyEverydayKindIsReadInItsColours(String format) throws FileRefused {
    var file = read(Photographs.file(format));
    assertThat(file.mediaType()).isEqualTo("image/" + format);
    assertThat(file.identifiers()).isEmpty();
    var frame = (ColourFrame) file.frame(0);
    assertThat(frame.width()).isEqualTo(64);
    assertThat(frame.height()).isEqualTo(48);
    assertThat(frame.argb()[10] >> 16 & 0xFF).isGreaterThan(240);
    assertThat(frame.argb()[10] >> 8 & 0xFF).isLessThan(15);
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpeg", "tiff", "gif", "bmp"})
  void aPictureThatWasCutIsRefused(String format) {
    var whole = Photographs.file(format);
    for (int part : new int[] {20, whole.length / 3, whole.length * 2 / 3}) {
      assertRefused(Arrays.copyOf(whole, part), Reason.CUT_SHORT, Reason.DAMAGED);
    }
  }

  @Test
  void greyOfSixteenBitsKeepsItsNumbers() throws FileRefused {
    var image = new BufferedImage(2, 1, BufferedImage.TYPE_USHORT_GRAY);
    image.getRaster().setPixels(0, 0, 2, 1, new int[] {1000, 40_000});
    var frame = (GreyFrame) read(Photographs.file(image, "png")).frame(0);
    assertThat(frame.values()).containsExactly(1000, 40_000);
    assertThat(frame.through(frame.wholeRange())).containsExactly(0xFF000000, 0xFFFFFFFF);
  }

  @Test
  void whatIsTransparentStandsOnWhite() throws FileRefused {
    var clear = new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB);
    var frame = (ColourFrame) read(Photographs.file(clear, "png")).frame(0);
    assertThat(frame.argb()).containsExactly(0xFFFFFFFF);
  }

  @Test
  void whoTookItAndWhereIsFoundInTheNotesOfATelephone() throws FileRefused {
    var file = read(Photographs.telephone());
    assertThat(file.identifiers())
        .contains(new Identifier(Kind.PERSON, "Artist", "Dr Sato"))
        .anyMatch(i -> i.kind() == Kind.PLACE && i.tag().equals("GPS Altitude"));
    assertThat(file.identifiers().toString()).doesNotContain("Sato");
  }

  @Test
  void aPictureThatSaysItIsHugeIsRefusedBeforeItIsUnpacked() {
    var png = Photographs.file("png");
    // Width and height of the first chunk: 50,000 each, with the sum that belongs to them.
    for (int at : new int[] {16, 20}) {
      png[at + 2] = (byte) (50_000 >> 8);
      png[at + 3] = (byte) 50_000;
    }
    var sum = new java.util.zip.CRC32();
    sum.update(png, 12, 17);
    for (int i = 0; i < 4; i++) {
      png[29 + i] = (byte) (sum.getValue() >> (24 - 8 * i));
    }
    assertRefused(png, Reason.TOO_MANY_PIXELS);
  }

  @Test
  void whatIsNoPictureIsRefused() {
    assertRefused(new byte[0], Reason.EMPTY);
    assertRefused("a letter".getBytes(StandardCharsets.UTF_8), Reason.UNKNOWN_KIND);
    assertRefused("BM, so it begins".getBytes(StandardCharsets.UTF_8), Reason.CUT_SHORT);
    assertThatThrownBy(() -> ImageFile.read(temp.resolve("Yamada.png"), Limits.USUAL))
        .hasMessage("CANNOT_READ")
        .hasNoCause();
  }
}
