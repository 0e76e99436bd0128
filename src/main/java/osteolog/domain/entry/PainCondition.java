package osteolog.domain.entry;

/// Under which condition pain was asked about.
public enum PainCondition {
  REST,
  ACTIVITY,
  NIGHT,
  WORST,
  AVERAGE
}
