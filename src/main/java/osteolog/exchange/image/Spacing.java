package osteolog.exchange.image;

/// How far apart the pixels of a picture are, as its file says.
///
/// @param across millimetres from one column to the next
/// @param down millimetres from one row to the next
/// @param at where those millimetres are measured
public record Spacing(double across, double down, Plane at) {

  /// Where the millimetres of a picture are measured.
  public enum Plane {
    /// In the patient: a slice.
    PATIENT,
    /// At the detector: a film, on which the bone is larger than it is.
    DETECTOR
  }
}
