package osteolog.review.manuscript;

/// What a statement of a manuscript is about.
public enum Topic {
  AGE,
  SEX,
  SIDE,
  BONE,
  /// Where pain is felt.
  REGION,
  /// A time after the operation at which something was found.
  MONTH,
  /// How long a patient has been followed in all.
  FOLLOW_UP,
  /// From the first symptom to the diagnosis.
  DELAY,
  /// How long symptoms had lasted when the patient came.
  HISTORY,
  /// How many cases.
  COUNT,
  /// The number of a figure.
  FIGURE,
  /// Whether pain came back.
  COURSE,
  /// Something of this kind stands there, but what could not be read.
  UNREAD
}
