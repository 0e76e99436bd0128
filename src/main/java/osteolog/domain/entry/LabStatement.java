package osteolog.domain.entry;

/// What is said of a laboratory result where no number is given.
public enum LabStatement {
  NORMAL,
  ABNORMAL,
  RAISED,
  NOT_DONE,
  AWAITED
}
