package osteolog.domain.entry;

/// The shape of the uptake.
public enum UptakeShape {
  FUSIFORM,
  FOCAL,
  DIFFUSE,
  LINEAR,
  RING,
  DOUBLE_DENSITY,
  PATCHY
}
