package osteolog.exchange.image;

/// One picture in numbers.
public sealed interface Frame permits GreyFrame, ColourFrame {

  /// Pixels across.
  int width();

  /// Pixels down.
  int height();
}
