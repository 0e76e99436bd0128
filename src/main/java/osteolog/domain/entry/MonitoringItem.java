package osteolog.domain.entry;

/// What is to be watched over time.
public enum MonitoringItem {
  RADIOGRAPH,
  BONE_DENSITY,
  GROWTH,
  ALP,
  LEAD,
  NEUROLOGY,
  OTHER
}
