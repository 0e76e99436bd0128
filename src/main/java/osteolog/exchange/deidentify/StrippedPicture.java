package osteolog.exchange.deidentify;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import osteolog.exchange.dicom.AttachedFiles;
import osteolog.exchange.dicom.DicomFile;
import osteolog.exchange.image.AttachedFile;
import osteolog.exchange.image.ColourFrame;
import osteolog.exchange.image.FileRefused;
import osteolog.exchange.image.Frame;
import osteolog.exchange.image.GreyFrame;
import osteolog.exchange.image.ImageFile;
import osteolog.exchange.image.Limits;
import osteolog.exchange.image.Picture;

/// A picture without its file: only the pixels are read, and written as a new PNG that holds
/// nothing else. EXIF, IPTC, XMP, comments, thumbnails, profiles and headers of DICOM stay behind,
/// known or not.
///
/// A picture of more than 8 bits is written as it is first seen, in 256 shades. What stands in the
/// pixels themselves stays: nobody but a person can see a name or a face there, so each picture
/// comes with a warning.
public final class StrippedPicture {

  /// What a person must see to before the picture goes out.
  public enum Warning {
    /// Names, dates or a face may be seen in any picture; it was not searched for them.
    LOOK_AT_IT,
    /// The file said of itself that names stand in its picture (DICOM 0028,0301).
    SAYS_NAMES_ARE_BURNED_IN,
    /// It was written in 256 shades of the many that it has.
    FEWER_SHADES
  }

  private final Picture picture;
  private final Turn turn;
  private final Set<Warning> warnings;

  private StrippedPicture(Picture picture, Turn turn, Set<Warning> warnings) {
    this.picture = picture;
    this.turn = turn;
    this.warnings = Set.copyOf(warnings);
  }

  /// Reads a file of any kind that may be attached; refused where it holds no picture that can be
  /// drawn.
  public static StrippedPicture of(Path file, Limits limits) throws FileRefused {
    var attached = AttachedFiles.read(file, limits);
    var picture =
        attached.picture().orElseThrow(() -> new FileRefused(FileRefused.Reason.UNKNOWN_KIND));
    var warnings = EnumSet.of(Warning.LOOK_AT_IT);
    if (saysBurnedIn(attached)) {
      warnings.add(Warning.SAYS_NAMES_ARE_BURNED_IN);
    }
    if (picture.frame(0) instanceof GreyFrame) {
      warnings.add(Warning.FEWER_SHADES);
    }
    return new StrippedPicture(
        picture, attached instanceof ImageFile ? Turn.of(file) : Turn.NONE, warnings);
  }

  private static boolean saysBurnedIn(AttachedFile file) {
    return file instanceof DicomFile dicom && Boolean.TRUE.equals(dicom.header().burnedIn());
  }

  /// What a person must see to; never empty.
  public Set<Warning> warnings() {
    return warnings;
  }

  /// How many pictures it has.
  public int frames() {
    return picture.frames();
  }

  /// One picture, counted from 0, pixel for pixel as it would be written: to be looked at before it
  /// goes out.
  public Frame seen(int frame) throws FileRefused {
    var image = image(frame);
    int width = image.getWidth();
    int height = image.getHeight();
    if (image.getType() == BufferedImage.TYPE_INT_RGB) {
      return new ColourFrame(width, height, image.getRGB(0, 0, width, height, null, 0, width));
    }
    var shades = image.getRaster().getSamples(0, 0, width, height, 0, (int[]) null);
    for (int i = 0; i < shades.length; i++) {
      shades[i] = 0xFF000000 | shades[i] * 0x010101;
    }
    return new ColourFrame(width, height, shades);
  }

  private BufferedImage image(int frame) throws FileRefused {
    return turn.turned(drawn(picture.frame(frame)));
  }

  /// Writes one picture, counted from 0, as PNG; closing `out` is left to the caller.
  public void write(int frame, OutputStream out) throws FileRefused, IOException {
    var image = image(frame);
    var writer = ImageIO.getImageWritersByFormatName("png").next();
    // In memory: what is in a picture must not lie in a folder for passing files.
    try (var png = new MemoryCacheImageOutputStream(out)) {
      writer.setOutput(png);
      writer.write(image);
    } finally {
      writer.dispose();
    }
  }

  private BufferedImage drawn(Frame frame) {
    return switch (frame) {
      case ColourFrame colours ->
          image(colours.width(), colours.height(), colours.argb(), BufferedImage.TYPE_INT_RGB);
      case GreyFrame greys ->
          image(
              greys.width(),
              greys.height(),
              greys.through(picture.window().orElseGet(greys::wholeRange)),
              BufferedImage.TYPE_BYTE_GRAY);
    };
  }

  private static BufferedImage image(int width, int height, int[] argb, int type) {
    var image = new BufferedImage(width, height, type);
    if (type == BufferedImage.TYPE_INT_RGB) {
      image.setRGB(0, 0, width, height, argb, 0, width);
      return image;
    }
    // By colours a grey would be taken through a curve on its way.
    var raster = image.getRaster();
    for (int i = 0; i < argb.length; i++) {
      raster.setSample(i % width, i / width, 0, argb[i] & 0xFF);
    }
    return image;
  }
}
