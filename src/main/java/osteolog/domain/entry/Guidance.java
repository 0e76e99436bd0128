package osteolog.domain.entry;

/// How a procedure was guided.
public enum Guidance {
  FLUOROSCOPIC,
  CT,
  NONE,
  OTHER
}
