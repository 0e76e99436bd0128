package osteolog.ui.report;

import java.awt.image.BufferedImage;
import java.util.Optional;
import osteolog.domain.entry.Attachment;
import osteolog.exchange.dicom.AttachedFiles;
import osteolog.exchange.image.FileRefused;
import osteolog.exchange.image.Limits;
import osteolog.store.KeptFiles;
import osteolog.store.StoreTrouble;
import osteolog.ui.picture.Still;

/// The pictures of a case's files, for its report.
///
/// @param files the files of the log
public record ReportPictures(KeptFiles files) {

  private static final int LONGEST = 1600;

  /// What a picture of the report comes to.
  public interface Source {
    /// The picture of an attachment; none where the file is no picture that can be shown. Throws
    /// where the file is missing or damaged.
    Optional<BufferedImage> of(Attachment attachment) throws StoreTrouble;
  }

  /// The picture of an attachment.
  public Optional<BufferedImage> of(Attachment attachment) throws StoreTrouble {
    try {
      var read = AttachedFiles.read(files.proven(attachment.sha256()), Limits.USUAL);
      return read.picture().isEmpty()
          ? Optional.empty()
          : Optional.of(Still.of(read.picture().get(), LONGEST));
    } catch (FileRefused notShown) {
      return Optional.empty();
    }
  }
}
