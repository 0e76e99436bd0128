package osteolog.domain.entry;

/// Flow or pooling in a phase, in order.
public enum Vascularity {
  NONE,
  EQUIVOCAL,
  SLIGHT,
  INCREASED,
  NOT_DONE
}
