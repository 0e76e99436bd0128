package osteolog.exchange.image;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import osteolog.exchange.image.FileRefused.Reason;

/// A picture file of the everyday kinds, proven by reading its first frame to the end.
///
/// @param path where it is
/// @param kind what it is
/// @param frames how many pictures it holds, or those that are looked at
/// @param identifiers what in it may tell who the patient is
/// @param limits what was believed of it
public record ImageFile(
    Path path, ImageKind kind, int frames, List<Identifier> identifiers, Limits limits)
    implements AttachedFile, Picture {

  private static final int MOST_FRAMES = 10_000;

  /// Copies the list.
  public ImageFile {
    identifiers = List.copyOf(identifiers);
  }

  /// Whether the file begins like a picture.
  public static boolean begins(byte[] beginning) {
    return ImageKind.of(beginning).isPresent();
  }

  /// Reads what the file says of itself, and its first frame to prove it.
  public static ImageFile read(Path path, Limits limits) throws FileRefused {
    var kind = kind(path, limits);
    int frames = Decoder.on(path, kind, limits, Decoder::frames);
    var file = new ImageFile(path, kind, Math.clamp(frames, 1, MOST_FRAMES), List.of(), limits);
    file.frame(0);
    return new ImageFile(path, kind, file.frames(), ImageNotes.of(path).identifiers(), limits);
  }

  private static ImageKind kind(Path path, Limits limits) throws FileRefused {
    try (var in = Files.newInputStream(path)) {
      long size = Files.size(path);
      if (size == 0) {
        throw new FileRefused(Reason.EMPTY);
      }
      if (size > limits.fileBytes()) {
        throw new FileRefused(Reason.TOO_LARGE);
      }
      return ImageKind.of(in.readNBytes(16))
          .orElseThrow(() -> new FileRefused(Reason.UNKNOWN_KIND));
    } catch (IOException e) {
      throw new FileRefused(Reason.CANNOT_READ);
    }
  }

  @Override
  public String mediaType() {
    return kind.mediaType();
  }

  @Override
  public Optional<Picture> picture() {
    return Optional.of(this);
  }

  @Override
  public Frame frame(int index) throws FileRefused {
    var frame = Decoder.on(path, kind, limits, decoder -> decoder.frame(index));
    if (kind == ImageKind.JPEG && !JpegEnd.isReached(path)) {
      throw new FileRefused(Reason.CUT_SHORT);
    }
    return frame;
  }

  @Override
  public Optional<Window> window() {
    return Optional.empty();
  }

  /// A photograph of a film has no scale: dots per inch are those of a scanner or a screen.
  @Override
  public Optional<Spacing> spacing() {
    return Optional.empty();
  }

  /// One reader of the JDK over one file.
  private record Decoder(ImageReader reader, Limits limits) {

    private interface Deed<T> {
      T on(Decoder decoder) throws IOException, FileRefused;
    }

    /// The JDK's readers fail on broken files in more ways than they declare; each of them is a
    /// damaged file.
    static <T> T on(Path path, ImageKind kind, Limits limits, Deed<T> deed) throws FileRefused {
      var reader = ImageIO.getImageReadersByFormatName(kind.reader()).next();
      try (var in = new FileImageInputStream(path.toFile())) {
        reader.setInput(in, false, true);
        return deed.on(new Decoder(reader, limits));
      } catch (EOFException e) {
        throw new FileRefused(Reason.CUT_SHORT);
      } catch (IOException | RuntimeException e) {
        throw new FileRefused(Reason.DAMAGED);
      } finally {
        reader.dispose();
      }
    }

    int frames() throws IOException {
      return reader.getNumImages(true);
    }

    Frame frame(int index) throws IOException, FileRefused {
      int width = reader.getWidth(index);
      int height = reader.getHeight(index);
      if ((long) width * height > limits.pixels()) {
        throw new FileRefused(Reason.TOO_MANY_PIXELS);
      }
      return ImageFrame.of(reader.read(index));
    }
  }
}
