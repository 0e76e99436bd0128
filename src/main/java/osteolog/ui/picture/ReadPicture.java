package osteolog.ui.picture;

import java.util.Optional;
import osteolog.exchange.image.Frame;
import osteolog.exchange.image.Picture;
import osteolog.exchange.image.Spacing;
import osteolog.exchange.image.Window;

/// A picture of one frame that was read already.
///
/// @param frame the frame
record ReadPicture(Frame frame) implements Picture {

  @Override
  public int frames() {
    return 1;
  }

  @Override
  public Frame frame(int index) {
    return frame;
  }

  @Override
  public Optional<Window> window() {
    return Optional.empty();
  }

  @Override
  public Optional<Spacing> spacing() {
    return Optional.empty();
  }
}
