package osteolog.domain.entry;

/// A phase of a triphasic bone scan.
public enum Phase {
  VASCULAR,
  BLOOD_POOL,
  DELAYED
}
