package osteolog.domain.entry;

/// How far the biopsy hole has closed, in order.
public enum HoleStatus {
  OPEN,
  SLIGHTLY_REPAIRED,
  REPAIRED,
  COMPLETELY_REPAIRED
}
