package osteolog.exchange.deidentify;

/// What was done to something recorded.
public enum Deed {
  /// A person, a place, a file, a checksum: left out.
  REMOVED("left out"),
  /// Free text that nobody accepted: left out.
  TEXT_LEFT_OUT("free text left out"),
  /// Free text that a person looked at and accepted: it stands in the files.
  TEXT_ACCEPTED("free text kept, accepted cell by cell"),
  /// A date that became months from month 0.
  DATE_TO_MONTHS("date turned into months from month 0"),
  /// A date that was moved by the number of days of its case.
  DATE_SHIFTED("date shifted by the days of its case"),
  /// A time of which nothing may be told, because month 0 has no date or it tells an age over 89.
  TIME_MASKED("time masked"),
  /// A distance over 89 years whose limit was opened.
  TIME_CAPPED("distance over 89 years cut to 89 years"),
  /// An age over 89 that became 90.
  AGE_CAPPED("age over 89 turned into 90"),
  /// An age or a length of life that was masked because an age over 89 follows from it.
  AGE_MASKED("age masked, because with the times of the case it tells an age over 89"),
  /// A value that did not fit any more beside what was left out.
  MASKED_WITH_OTHERS("masked, because it does not fit beside what was left out"),
  /// An identity or a name of a case that became a random one.
  NEW_CODE("replaced by a random code");

  private final String words;

  Deed(String words) {
    this.words = words;
  }

  /// In English, for the written report.
  public String words() {
    return words;
  }
}
