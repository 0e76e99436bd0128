package osteolog.domain.entry;

/// The specialty that a patient is sent to.
public enum Specialty {
  GENETICS,
  NEUROLOGY,
  ORTHOPAEDICS,
  RHEUMATOLOGY,
  TOXICOLOGY,
  ONCOLOGY,
  RADIOLOGY,
  PAEDIATRICS,
  OTHER
}
