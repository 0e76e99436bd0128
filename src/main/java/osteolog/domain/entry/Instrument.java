package osteolog.domain.entry;

/// An instrument that measures function; only totals are kept, never its text.
public enum Instrument {
  /// Musculoskeletal Tumor Society 1993, 0 to 30.
  MSTS,
  /// Lower Extremity Functional Scale, 0 to 80.
  LEFS,
  /// Another instrument, under the user's own licence.
  OTHER
}
