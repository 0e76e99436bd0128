package osteolog.domain.entry;

/// The grade of a complication, as Clavien and Dindo count them.
public enum ComplicationGrade {
  I,
  II,
  III_A,
  III_B,
  IV_A,
  IV_B,
  V
}
