package osteolog.exchange.deidentify;

/// What happens to a column on the way out.
enum Treatment {
  /// It stays: a code of a closed list, a yes or no, a measurement.
  KEEP,
  /// It goes, and nobody is asked: a person, a place, a file.
  DROP,
  /// An identity, or a reference to one: a fresh random one, the same wherever it stands.
  NEW_CODE,
  /// The name of the case: a fresh random one.
  CASE_CODE,
  /// A time: whole months from month 0, or masked.
  TO_MONTHS,
  /// An age in years: 90 stands for 90 or older.
  AGE,
  /// A length of life in months: masked above 89 years, because it tells such an age.
  LIFE_MONTHS,
  /// Free text: left out, unless a person accepted this very cell.
  FREE_TEXT,
  /// A text that stays where it is one of a closed list, and is free text otherwise.
  KNOWN_WORD,
  /// The checksum of a file: zeros, because it finds the file again.
  CHECKSUM,
  /// The reasons for empty columns: they stay, and masked columns get theirs.
  REASONS
}
