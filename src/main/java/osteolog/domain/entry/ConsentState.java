package osteolog.domain.entry;

/// Whether the patient agrees to publication.
public enum ConsentState {
  OBTAINED,
  REFUSED,
  PENDING,
  NOT_NEEDED
}
