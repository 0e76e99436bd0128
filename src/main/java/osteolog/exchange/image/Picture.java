package osteolog.exchange.image;

import java.util.Optional;

/// A file that can be looked at, frame by frame.
public interface Picture {

  /// How many frames it has, one or more.
  int frames();

  /// One frame, counted from 0, read from the file.
  Frame frame(int index) throws FileRefused;

  /// The window that the file recommends.
  Optional<Window> window();

  /// How far apart the pixels are, where the file says so.
  Optional<Spacing> spacing();
}
