package osteolog.domain.entry;

/// The bone, as stated.
public enum Bone {
  FEMUR,
  TIBIA,
  FIBULA,
  HUMERUS,
  RADIUS,
  ULNA,
  OTHER
}
