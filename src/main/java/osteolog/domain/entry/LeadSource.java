package osteolog.domain.entry;

/// Where lead is suspected to come from.
public enum LeadSource {
  PAINT,
  OCCUPATION,
  WATER,
  REMEDY,
  OTHER
}
