package osteolog.ui.picture;

/// A bar of a round length: 1, 2 or 5 times a power of ten.
///
/// @param millimetres its length in the picture
/// @param length its length on the screen, in pixels
record ScaleBar(double millimetres, double length) {

  /// The longest round bar that is no longer than `most`.
  ///
  /// @param across millimetres from one column of the picture to the next
  /// @param zoom how many pixels of the screen one pixel of the picture is wide
  static ScaleBar of(double across, double zoom, double most) {
    double millimetre = zoom / across;
    double room = most / millimetre;
    double power = Math.pow(10, Math.floor(Math.log10(room)));
    double times = room / power >= 5 ? 5 : room / power >= 2 ? 2 : 1;
    return new ScaleBar(times * power, times * power * millimetre);
  }
}
