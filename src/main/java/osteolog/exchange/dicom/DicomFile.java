package osteolog.exchange.dicom;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import osteolog.exchange.image.AttachedFile;
import osteolog.exchange.image.FileRefused;
import osteolog.exchange.image.FileRefused.Reason;
import osteolog.exchange.image.Identifier;
import osteolog.exchange.image.Limits;
import osteolog.exchange.image.Picture;

/// A DICOM file: what its header says, whom it names, and its picture where that can be shown.
public final class DicomFile implements AttachedFile {
  private static final int BEGINNING = 132;
  private static final String DISC_INDEX = "1.2.840.10008.1.3.10";

  /// Why there is no picture to be shown.
  public enum NoPicture {
    /// The file holds none.
    NONE,
    /// It is packed as JPEG-LS, which nothing here unpacks.
    JPEG_LS,
    /// It is packed as JPEG 2000, which nothing here unpacks.
    JPEG_2000,
    /// It is packed in another way, or its pixels stand in a way, that nothing here reads.
    UNUSUAL,
    /// It could not be unpacked.
    NOT_UNPACKED
  }

  private final DicomHeader header;
  private final TransferSyntax syntax;
  private final List<Identifier> identifiers;
  private final @Nullable Picture picture;
  private final @Nullable NoPicture noPicture;

  private DicomFile(
      DicomHeader header,
      TransferSyntax syntax,
      List<Identifier> identifiers,
      @Nullable Picture picture,
      @Nullable NoPicture noPicture) {
    this.header = header;
    this.syntax = syntax;
    this.identifiers = identifiers;
    this.picture = picture;
    this.noPicture = noPicture;
  }

  /// Reads a header to the end of the file, and the first frame to prove it.
  public static DicomFile read(Path path, Limits limits) throws FileRefused {
    try (var in = DicomInput.open(path, limits)) {
      boolean marked = isMarked(in);
      var reader = new HeaderReader(in, limits);
      reader.readStart();
      if (reader.found().uid(Element.MEDIA_CLASS).equals(DISC_INDEX)) {
        throw new FileRefused(Reason.DISC_INDEX);
      }
      var encoding = encoding(in, reader.found().uid(Element.TRANSFER_SYNTAX));
      reader.read(encoding.explicit());
      var found = reader.found();
      if (!marked && !found.has(Element.SOP_CLASS) && !found.has(Element.MODALITY)) {
        throw new FileRefused(Reason.UNKNOWN_KIND);
      }
      return of(path, limits, encoding, found, reader.pixels());
    }
  }

  /// Whether the file has the mark of DICOM; steps over it. A file without it, as older devices
  /// write, is one if it begins with elements of the first groups.
  private static boolean isMarked(DicomInput in) throws FileRefused {
    var start = in.peek(BEGINNING);
    if (Preamble.isMarked(start)) {
      if (Preamble.isProgram(start)) {
        throw new FileRefused(Reason.PROGRAM);
      }
      in.skip(start.length);
      return true;
    }
    if (!Preamble.isElement(start)) {
      throw new FileRefused(Reason.UNKNOWN_KIND);
    }
    return false;
  }

  private static Encoding encoding(DicomInput in, String named) throws FileRefused {
    long start = in.position();
    if (TransferSyntax.named(named).equals(Optional.of(TransferSyntax.DEFLATED))) {
      in.inflate();
    }
    var encoding = Encoding.seen(in, named, start);
    in.bigEndian(encoding.bigEndian());
    return encoding;
  }

  private static DicomFile of(
      Path path, Limits limits, Encoding encoding, Elements found, Optional<PixelPlace> pixels)
      throws FileRefused {
    var facts = new HeaderFacts(found);
    var layout = PixelLayout.of(found);
    @Nullable Picture picture = null;
    var none = noPicture(encoding, layout, pixels);
    if (none == null && layout.isPresent() && pixels.isPresent()) {
      if (layout.get().pixels() > limits.pixels()) {
        throw new FileRefused(Reason.TOO_MANY_PIXELS);
      }
      picture =
          new DicomPicture(
              path, encoding, pixels.get(), layout.get(), facts.window(), facts.spacing(), limits);
      if (!isProven(picture, encoding)) {
        picture = null;
        none = NoPicture.NOT_UNPACKED;
      }
    }
    return new DicomFile(facts.facts(), encoding.syntax(), found.identifiers(), picture, none);
  }

  private static @Nullable NoPicture noPicture(
      Encoding encoding, Optional<PixelLayout> layout, Optional<PixelPlace> pixels) {
    if (pixels.isEmpty()) {
      return NoPicture.NONE;
    }
    boolean packed = pixels.get().isPacked();
    return switch (encoding.syntax().packing()) {
      case JPEG_LS -> NoPicture.JPEG_LS;
      case JPEG_2000 -> NoPicture.JPEG_2000;
      case OTHER -> NoPicture.UNUSUAL;
      case NONE -> layout.isEmpty() || packed ? NoPicture.UNUSUAL : null;
      case RUN_LENGTH, JPEG -> layout.isEmpty() || !packed ? NoPicture.UNUSUAL : null;
    };
  }

  /// Reads the first frame. What is not packed and too short is a file that was cut; what is packed
  /// may be sound and of a kind that is not unpacked here, so its header is kept.
  private static boolean isProven(Picture picture, Encoding encoding) throws FileRefused {
    try {
      picture.frame(picture.frames() - 1);
      picture.frame(0);
      return true;
    } catch (FileRefused refused) {
      if (encoding.syntax().packing() == TransferSyntax.Packing.NONE) {
        throw refused;
      }
      return false;
    }
  }

  @Override
  public String mediaType() {
    return "application/dicom";
  }

  @Override
  public List<Identifier> identifiers() {
    return identifiers;
  }

  @Override
  public Optional<Picture> picture() {
    return Optional.ofNullable(picture);
  }

  /// Why there is no picture, where there is none.
  public Optional<NoPicture> noPicture() {
    return Optional.ofNullable(noPicture);
  }

  /// What the header says.
  public DicomHeader header() {
    return header;
  }

  /// How the file is written.
  public TransferSyntax syntax() {
    return syntax;
  }
}
