package osteolog.ui.exchange;

import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import osteolog.domain.entry.Attachment;
import osteolog.exchange.deidentify.SeenPicture;
import osteolog.exchange.deidentify.StrippedPicture.Warning;
import osteolog.exchange.image.Frame;

/// One picture of an attached file, and whether it goes along.
///
/// @param label the case, as its owner knows it
/// @param attachment the file
/// @param frame which of its pictures, from 0
/// @param going what is decided
record PictureRow(String label, Attachment attachment, int frame, ObjectProperty<Going> going) {

  /// The picture, read.
  ///
  /// @param frames how many pictures the file has
  /// @param pixels what would go out
  record Read(int frames, Frame pixels, Set<Warning> warnings) {}

  /// A picture that nobody has looked at.
  PictureRow(String label, Attachment attachment, int frame) {
    this(label, attachment, frame, new SimpleObjectProperty<>(Going.NOT_LOOKED_AT));
  }

  boolean goes() {
    return going.get() == Going.GOES_ALONG;
  }

  /// What is let go.
  SeenPicture seen() {
    return new SeenPicture(attachment.id(), attachment.sha256(), frame);
  }
}
