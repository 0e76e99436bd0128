package osteolog.domain.entry;

/// Where on the body a symptom is felt.
public enum BodyRegion {
  HIP,
  THIGH,
  LOWER_THIGH,
  KNEE,
  LOWER_LEG,
  SHIN,
  ANKLE,
  FOOT,
  ARM,
  LOW_BACK,
  OTHER
}
