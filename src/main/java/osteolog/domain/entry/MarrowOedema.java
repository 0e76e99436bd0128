package osteolog.domain.entry;

/// Signal like marrow oedema, in order.
public enum MarrowOedema {
  ABSENT,
  SLIGHT,
  MARKED,
  NOT_STATED
}
