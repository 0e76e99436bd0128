package osteolog.domain.pool;

/// In what two cases can agree or differ; never a name.
public enum Trait {
  /// Age at presentation, within a year.
  AGE,
  /// Sex as recorded.
  SEX,
  /// A bone with a lesion.
  BONE,
  /// The side of a lesion.
  SIDE,
  /// Months from onset to diagnosis, or from the anchor to the last contact, within one.
  MONTHS
}
