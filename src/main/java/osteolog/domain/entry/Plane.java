package osteolog.domain.entry;

/// The plane of a section.
public enum Plane {
  AXIAL,
  SAGITTAL,
  CORONAL
}
