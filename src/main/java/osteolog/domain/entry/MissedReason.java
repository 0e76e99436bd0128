package osteolog.domain.entry;

/// Why a planned visit did not take place.
public enum MissedReason {
  DID_NOT_COME,
  CANCELLED_BY_PATIENT,
  CANCELLED_BY_CLINIC,
  NOT_INVITED,
  NOT_REACHED,
  ILL,
  SEEN_ELSEWHERE,
  OTHER
}
