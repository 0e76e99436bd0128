package osteolog.ui.files;

import java.util.Optional;
import osteolog.domain.CaseFile;
import osteolog.domain.entry.Attachment;
import osteolog.domain.entry.Side;
import osteolog.domain.entry.Study;
import osteolog.domain.schema.Column;
import osteolog.exchange.dicom.DicomFile;
import osteolog.exchange.dicom.Proposal;
import osteolog.exchange.image.AttachedFile;
import osteolog.ui.picture.SideMark;

/// Which side a file shows: by its header, and by the study that it is kept with.
final class Sides {

  private Sides() {}

  /// The side of a file that is kept.
  static SideMark of(AttachedFile read, Attachment kept, CaseFile about) {
    var recorded =
        Optional.ofNullable(kept.studyId())
            .flatMap(about::entry)
            .filter(Study.class::isInstance)
            .map(study -> ((Study) study).side());
    return new SideMark(recorded, header(read));
  }

  /// The side of a file that is not kept yet.
  static SideMark of(AttachedFile read) {
    return new SideMark(Optional.empty(), header(read));
  }

  private static Optional<Side> header(AttachedFile read) {
    return read instanceof DicomFile dicom
        ? Optional.ofNullable(Proposal.of(dicom.header()).study().get("side"))
            .flatMap(code -> side(code))
        : Optional.empty();
  }

  private static Optional<Side> side(String code) {
    for (var side : Side.values()) {
      if (Column.code(side).equals(code)) {
        return Optional.of(side);
      }
    }
    return Optional.empty();
  }
}
