package osteolog.exchange.dicom;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import osteolog.exchange.image.AttachedFile;
import osteolog.exchange.image.FileRefused;
import osteolog.exchange.image.FileRefused.Reason;
import osteolog.exchange.image.ImageFile;
import osteolog.exchange.image.Limits;

/// Reads a file of any kind that may be attached; what kind it is its first bytes tell, never its
/// name.
public final class AttachedFiles {
  private static final int BEGINNING = 132;

  private AttachedFiles() {}

  /// The file, read and proven; refused where it is of no kind that is known.
  public static AttachedFile read(Path path, Limits limits) throws FileRefused {
    var beginning = beginning(path);
    // A DICOM file may begin like a TIFF, so that slides can be read as both.
    return !Preamble.isMarked(beginning) && ImageFile.begins(beginning)
        ? ImageFile.read(path, limits)
        : DicomFile.read(path, limits);
  }

  private static byte[] beginning(Path path) throws FileRefused {
    try (var in = Files.newInputStream(path)) {
      return in.readNBytes(BEGINNING);
    } catch (IOException e) {
      throw new FileRefused(Reason.CANNOT_READ);
    }
  }
}
