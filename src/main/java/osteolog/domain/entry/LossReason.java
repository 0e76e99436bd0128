package osteolog.domain.entry;

/// Why a patient was lost to follow-up; death is a status of its own.
public enum LossReason {
  MOVED,
  DECLINED,
  UNREACHABLE,
  OTHER
}
