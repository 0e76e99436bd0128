package osteolog.exchange.image;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/// Pictures for the tests.
final class Photographs {

  private Photographs() {}

  /// A picture that compresses badly: left red, right in many shades.
  static BufferedImage picture(int type) {
    var image = new BufferedImage(64, 48, type);
    for (int x = 0; x < 64; x++) {
      for (int y = 0; y < 48; y++) {
        image.setRGB(x, y, x < 32 ? Color.RED.getRGB() : 0xFF000000 | (x * 7919 + y * 104729));
      }
    }
    return image;
  }

  static byte[] file(String format) {
    return file(picture(BufferedImage.TYPE_INT_RGB), format);
  }

  static byte[] file(BufferedImage image, String format) {
    var out = new ByteArrayOutputStream();
    try {
      if (!ImageIO.write(image, format, out)) {
        throw new IllegalArgumentException(format);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /// A JPEG whose EXIF names an artist and where it was taken.
  static byte[] telephone() {
    var exif = new ByteArrayOutputStream();
    text(exif, "Exif\0\0MM\0*");
    u32(exif, 8);
    u16(exif, 2);
    // Artist: eight letters, at 38.
    entry(exif, 0x013B, 2, 8, 38);
    // GPS: at 46.
    entry(exif, 0x8825, 4, 1, 46);
    u32(exif, 0);
    text(exif, "Dr Sato\0");
    u16(exif, 1);
    // Altitude is a fraction: 35/1, at 64.
    entry(exif, 6, 5, 1, 64);
    u32(exif, 0);
    u32(exif, 35);
    u32(exif, 1);
    var jpeg = file("jpeg");
    var out = new ByteArrayOutputStream();
    out.write(jpeg, 0, 2);
    u16(out, 0xFFE1);
    u16(out, exif.size() + 2);
    out.writeBytes(exif.toByteArray());
    out.write(jpeg, 2, jpeg.length - 2);
    return out.toByteArray();
  }

  private static void entry(ByteArrayOutputStream out, int tag, int type, int count, int value) {
    u16(out, tag);
    u16(out, type);
    u32(out, count);
    u32(out, value);
  }

  private static void text(ByteArrayOutputStream out, String text) {
    out.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
  }

  private static void u16(ByteArrayOutputStream out, int value) {
    out.write(value >> 8);
    out.write(value);
  }

  private static void u32(ByteArrayOutputStream out, int value) {
    u16(out, value >>> 16);
    u16(out, value);
  }

  static Path write(Path folder, byte[] file) {
    try {
      return Files.write(folder.resolve("photograph"), file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
