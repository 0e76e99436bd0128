package osteolog.exchange.deidentify;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever stands in a picture beside its pixels is found.
class PngProofTest {

  private static final int SIGNATURE_AND_HEADER = 8 + 25;

  @TempDir Path folder;

  private boolean holds(byte[] png) throws IOException {
    return PngProof.holdsPixelsAlone(Files.write(folder.resolve("a.png"), png), () -> {});
  }

  private static byte[] png(int type) throws IOException {
    var out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(40, 30, type), "png", out);
    return out.toByteArray();
  }

  private static byte[] chunk(String name, byte[] content) throws IOException {
    var out = new ByteArrayOutputStream();
    var data = new DataOutputStream(out);
    data.writeInt(content.length);
    data.writeBytes(name);
    data.write(content);
    var crc = new CRC32();
    crc.update(name.getBytes(StandardCharsets.US_ASCII));
    crc.update(content);
    data.writeInt((int) crc.getValue());
    return out.toByteArray();
  }

  private static byte[] with(byte[] png, int at, byte[] more) {
    var out = new ByteArrayOutputStream();
    out.write(png, 0, at);
    out.writeBytes(more);
    out.write(png, at, png.length - at);
    return out.toByteArray();
  }

  private static byte[] packed(int bytes) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var deflating = new DeflaterOutputStream(out)) {
      deflating.write(new byte[bytes]);
    }
    return out.toByteArray();
  }

  private static byte[] withPixels(byte[] png, byte[] pixels) throws IOException {
    return with(
        with(Arrays.copyOf(png, SIGNATURE_AND_HEADER), SIGNATURE_AND_HEADER, new byte[0]),
        SIGNATURE_AND_HEADER,
        with(chunk("IDAT", pixels), chunk("IDAT", pixels).length, chunk("IEND", new byte[0])));
  }

  @Test
  void pixelsAloneAreProven() throws IOException {
    assertThat(holds(png(BufferedImage.TYPE_INT_RGB))).isTrue();
    assertThat(holds(png(BufferedImage.TYPE_BYTE_GRAY))).isTrue();
    assertThat(holds(withPixels(png(BufferedImage.TYPE_BYTE_GRAY), packed(41 * 30)))).isTrue();
  }

  @Test
  void aChunkMoreIsFoundWhereverItStands() throws IOException {
    var png = png(BufferedImage.TYPE_INT_RGB);
    for (var name : new String[] {"tEXt", "iTXt", "eXIf", "tIME", "PLTE", "gAMA", "zzZz"}) {
      var chunk = chunk(name, "Patient\0Sato".getBytes(StandardCharsets.US_ASCII));
      assertThat(holds(with(png, SIGNATURE_AND_HEADER, chunk))).isFalse();
      assertThat(holds(with(png, png.length - 12, chunk))).isFalse();
      assertThat(holds(with(png, png.length, chunk))).isFalse();
    }
  }

  @Test
  void bytesBehindThePictureOrItsPixelsAreFound() throws IOException {
    var png = png(BufferedImage.TYPE_BYTE_GRAY);
    assertThat(holds(with(png, png.length, new byte[] {1}))).isFalse();
    assertThat(holds(withPixels(png, packed(41 * 30 + 1)))).isFalse();
    assertThat(holds(withPixels(png, packed(41 * 30 - 1)))).isFalse();
    var pixels = packed(41 * 30);
    assertThat(holds(withPixels(png, Arrays.copyOf(pixels, pixels.length + 4)))).isFalse();
  }

  @Test
  void whatIsCutOrNoPictureIsNotProven() throws IOException {
    var png = png(BufferedImage.TYPE_INT_RGB);
    for (int length = 0; length < png.length; length += 7) {
      assertThat(holds(Arrays.copyOf(png, length))).isFalse();
    }
    assertThat(holds("Sato Hanako".getBytes(StandardCharsets.US_ASCII))).isFalse();
  }
}
