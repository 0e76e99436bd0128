package osteolog.course;

/// The lanes of the course, from top to bottom.
public enum LaneKind {
  /// What happened.
  EVENTS,
  /// Pain in figures: NRS and VAS.
  SCORES,
  /// Pain in the four words.
  WORDS,
  /// Changes of pain, and bare words.
  CHANGES,
  /// Pain as a fraction of the pain before.
  FRACTIONS,
  /// Medication.
  DRUGS,
  /// How far the biopsy hole has closed.
  HOLE,
  /// What is measured over time: alkaline phosphatase, lead, density, growth.
  MEASURES
}
