package osteolog.course;

/// What an event looks like; every kind has a shape of its own, so that colour is not needed.
public enum EventShape {
  /// The first symptom.
  ONSET,
  /// Month 0.
  ANCHOR,
  /// Another procedure.
  PROCEDURE,
  /// Pain that came back.
  RECURRENCE,
  /// A radiograph.
  FILM,
  /// CT or MRI.
  SECTION,
  /// A bone scan.
  SCAN,
  /// Another study.
  STUDY,
  /// A culture or a histology.
  LABORATORY,
  /// A visit that took place.
  VISIT_DONE,
  /// A visit that is planned.
  VISIT_PLANNED,
  /// A visit that was missed.
  VISIT_MISSED,
  /// A visit that was called off.
  VISIT_CANCELLED
}
