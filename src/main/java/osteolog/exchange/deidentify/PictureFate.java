package osteolog.exchange.deidentify;

/// Why an attached file, or a picture of it, did not go out.
enum PictureFate {
  /// No picture was asked for, or nobody let this one go.
  NOT_LET_GO("content", "attached files of which not every picture was let go: left out"),
  /// Its file says of itself that names stand in the picture (DICOM 0028,0301).
  NAMES_BURNED_IN(
      "content_burned_in",
      "pictures whose file says that names are burned in (DICOM 0028,0301): left out"),
  /// It holds no picture that can be read.
  NO_PICTURE("content_no_picture", "attached files without a picture that can be read: left out"),
  /// It is missing in the log, or is not what was kept.
  NOT_WHOLE("content_not_whole", "attached files missing or damaged in the log: left out");

  private final String column;
  private final String words;

  PictureFate(String column, String words) {
    this.column = column;
    this.words = words;
  }

  /// What stands for it in place of a column, where it is told what was left out.
  String column() {
    return column;
  }

  /// In English, for the written report.
  String words() {
    return words;
  }
}
