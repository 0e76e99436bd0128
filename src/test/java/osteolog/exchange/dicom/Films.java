package osteolog.exchange.dicom;

import java.awt.Font;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// The DICOM files that several tests need.
public final class Films {
  private static final int COLUMNS = 360;
  private static final int ROWS = 520;

  static final int[] ROW = {0, 100, 200, 300, 400, 500};

  private Films() {}

  /// How a file can be written that packs no pixels.
  public enum Way {
    EXPLICIT(DicomWriter::explicit, w -> w.file("1.2.840.10008.1.2.1")),
    IMPLICIT(DicomWriter::implicit, w -> w.file("1.2.840.10008.1.2")),
    BIG_ENDIAN(DicomWriter::bigEndian, w -> w.file("1.2.840.10008.1.2.2")),
    DEFLATED(DicomWriter::explicit, DicomWriter::deflatedFile),
    EXPLICIT_UNSAID(DicomWriter::explicit, w -> w.file("")),
    IMPLICIT_UNSAID(DicomWriter::implicit, w -> w.file("")),
    EXPLICIT_BARE(DicomWriter::explicit, DicomWriter::bytes),
    IMPLICIT_BARE(DicomWriter::implicit, DicomWriter::bytes),
    BIG_ENDIAN_BARE(DicomWriter::bigEndian, DicomWriter::bytes);

    @SuppressWarnings("ImmutableEnumChecker") // they never change
    private final Supplier<DicomWriter> writer;

    @SuppressWarnings("ImmutableEnumChecker")
    private final Function<DicomWriter, byte[]> file;

    Way(Supplier<DicomWriter> writer, Function<DicomWriter, byte[]> file) {
      this.writer = writer;
      this.file = file;
    }

    /// An MRI of six pixels, written so.
    public byte[] mri() {
      return file.apply(mri(writer.get()));
    }

    /// An MRI of six pixels, with what a form asks for and two names.
    private static DicomWriter mri(DicomWriter w) {
      w.text(0x0008_0005, "CS", "ISO_IR 100")
          .text(0x0008_0016, "UI", "1.2.840.10008.5.1.4.1.1.4")
          .text(0x0008_0018, "UI", "1.2.3.4")
          .text(0x0008_0020, "DA", "20190304")
          .text(0x0008_0050, "SH", "")
          .text(0x0008_0060, "CS", "MR")
          .text(0x0008_0090, "PN", "Weiß^Jörg")
          .text(0x0008_103E, "LO", "T2 STIR cor");
      // An earlier study, of the other side.
      w.sequence(
          0x0008_1110, i -> i.text(0x0020_0060, "CS", "L").text(0x0008_0020, "DA", "19990101"));
      w.text(0x0010_0010, "PN", "Yamada^Tarou").text(0x0010_0020, "LO", "12345");
      w.text(0x0018_0015, "CS", "FEMUR")
          .text(0x0018_0050, "DS", "4.000")
          .text(0x0018_0080, "DS", "4200")
          .text(0x0018_0081, "DS", "68 ")
          .text(0x0018_0082, "DS", "0")
          .text(0x0018_0087, "DS", "1.5");
      w.text(0x0020_0037, "DS", "1\\0\\0\\0\\0\\-1").text(0x0020_0060, "CS", "R");
      return picture(w, 6, 1, 16, "MONOCHROME2")
          .text(0x0028_0030, "DS", "0.5\\0.25")
          .text(0x0028_1050, "DS", "250\\1")
          .text(0x0028_1051, "DS", "500\\2")
          .element(0x7FE0_0010, "OW", row(w));
    }
  }

  /// A film of a left thigh bone, drawn: bright cortex, a sclerotic patch, on a detector with known
  /// spacing; it names a patient.
  public static byte[] femur() {
    return femur(pixels -> {}, w -> w);
  }

  /// The same film with the name and the birthday of the patient in its corner, and the word of the
  /// file that it is so.
  public static byte[] burnedIn() {
    return femur(Films::burnIn, w -> w.text(0x0028_0301, "CS", "YES"));
  }

  private static void burnIn(byte[] pixels) {
    var drawn = new BufferedImage(COLUMNS, ROWS, BufferedImage.TYPE_BYTE_GRAY);
    var pen = drawn.createGraphics();
    pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 15));
    pen.drawString("YAMADA TAROU", 12, 24);
    pen.drawString("1970-04-01", 12, 42);
    pen.dispose();
    for (int i = 0; i < COLUMNS * ROWS; i++) {
      if (drawn.getRaster().getSample(i % COLUMNS, i / COLUMNS, 0) > 0) {
        pixels[2 * i] = (byte) 0xFF;
        pixels[2 * i + 1] = 0x0F;
      }
    }
  }

  private static byte[] femur(Consumer<byte[]> touch, UnaryOperator<DicomWriter> more) {
    var pixels = new byte[2 * COLUMNS * ROWS];
    for (int y = 0; y < ROWS; y++) {
      for (int x = 0; x < COLUMNS; x++) {
        int value = femur(x - COLUMNS / 2.0, y);
        pixels[2 * (y * COLUMNS + x)] = (byte) value;
        pixels[2 * (y * COLUMNS + x) + 1] = (byte) (value >> 8);
      }
    }
    touch.accept(pixels);
    var w =
        DicomWriter.explicit()
            .text(0x0008_0020, "DA", "20180910")
            .text(0x0008_0060, "CS", "DX")
            .text(0x0008_0080, "LO", "Example Clinic")
            .text(0x0010_0010, "PN", "Yamada^Tarou")
            .text(0x0010_0020, "LO", "12345")
            .text(0x0010_0030, "DA", "19700401")
            .text(0x0018_0015, "CS", "FEMUR")
            .text(0x0018_1164, "DS", "0.8\\0.8")
            .text(0x0018_5101, "CS", "AP")
            .text(0x0020_0020, "CS", "L\\F")
            .text(0x0020_0062, "CS", "L");
    return more.apply(picture(w, COLUMNS, ROWS, 16, "MONOCHROME2"))
        .text(0x0028_1050, "DS", "1400")
        .text(0x0028_1051, "DS", "2600")
        .element(0x7FE0_0010, "OW", pixels)
        .file("1.2.840.10008.1.2.1");
  }

  private static int femur(double x, int y) {
    double flesh = 500 * Math.max(0, 1 - Math.pow(x / 160, 2));
    double bone = 34 + 22 * Math.pow(Math.abs(y - 260) / 260.0, 3);
    double out = Math.abs(x) - bone;
    double cortex = out > 0 || out < -16 ? 0 : 1500;
    double marrow = out < -16 ? 700 : 0;
    double patch = 1300 * Math.exp(-(Math.pow((x + 6) / 18, 2) + Math.pow((y - 250) / 70.0, 2)));
    return (int) (200 + flesh + cortex + marrow + (out < 0 ? patch : 0) + (x * 31 + y * 17) % 40);
  }

  /// A run of frames of four pixels each, every one brighter than the one before; it says nothing
  /// of side, scale or window.
  public static byte[] frames(int many) {
    var pixels = new byte[4 * many];
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = (byte) (i * 10);
    }
    var w = DicomWriter.explicit().text(0x0008_0060, "CS", "XA");
    w.u16(0x0028_0002, 1).text(0x0028_0004, "CS", "MONOCHROME2");
    return w.text(0x0028_0008, "IS", Integer.toString(many))
        .u16(0x0028_0010, 2)
        .u16(0x0028_0011, 2)
        .u16(0x0028_0100, 8)
        .u16(0x0028_0101, 8)
        .u16(0x0028_0102, 7)
        .u16(0x0028_0103, 0)
        .element(0x7FE0_0010, "OB", pixels)
        .file("1.2.840.10008.1.2.1");
  }

  /// A slice that is packed as JPEG 2000, as far as its header goes.
  public static byte[] packed() {
    var w = DicomWriter.explicit().text(0x0008_0060, "CS", "CT");
    return picture(w, 4, 4, 8, "MONOCHROME2")
        .packed(List.of(new byte[] {(byte) 0xFF, 0x4F, (byte) 0xFF, 0x51}))
        .file("1.2.840.10008.1.2.4.90");
  }

  /// What every picture says of itself.
  static DicomWriter picture(DicomWriter w, int columns, int rows, int bits, String photometric) {
    return w.u16(
            0x0028_0002, photometric.startsWith("MONO") || photometric.startsWith("PAL") ? 1 : 3)
        .text(0x0028_0004, "CS", photometric)
        .u16(0x0028_0010, rows)
        .u16(0x0028_0011, columns)
        .u16(0x0028_0100, bits)
        .u16(0x0028_0101, bits)
        .u16(0x0028_0102, bits - 1)
        .u16(0x0028_0103, 0);
  }

  private static byte[] row(DicomWriter like) {
    boolean big = like.isBigEndian();
    var bytes = new byte[2 * ROW.length];
    for (int i = 0; i < ROW.length; i++) {
      bytes[2 * i + (big ? 0 : 1)] = (byte) (ROW[i] >> 8);
      bytes[2 * i + (big ? 1 : 0)] = (byte) ROW[i];
    }
    return bytes;
  }
}
