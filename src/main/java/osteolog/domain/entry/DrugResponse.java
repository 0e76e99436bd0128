package osteolog.domain.entry;

/// How well a medication is said to have worked, in order.
public enum DrugResponse {
  INEFFECTIVE,
  SLIGHT,
  PARTIAL,
  GOOD
}
