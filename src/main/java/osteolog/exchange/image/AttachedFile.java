package osteolog.exchange.image;

import java.util.List;
import java.util.Optional;

/// A file that was read and may be attached.
public interface AttachedFile {

  /// The registered name of its type, such as `image/png`.
  String mediaType();

  /// What in it may tell who the patient, or a colleague, is.
  List<Identifier> identifiers();

  /// What can be looked at, where anything can.
  Optional<Picture> picture();
}
