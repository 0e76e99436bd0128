package osteolog.exchange.redcap;

import org.jspecify.annotations.Nullable;
import osteolog.domain.schema.Problem;

/// One thing that keeps a row of a REDCap export from being taken; it quotes no value.
///
/// @param field the field in the export, or empty where the whole row is meant
/// @param why the kind of fault
/// @param problem what is wrong with the value, where it is [Why#VALUE]
public record Fault(String field, Why why, @Nullable Problem problem) {

  /// The kinds of fault.
  public enum Why {
    /// The value cannot stand there; `problem` says why.
    VALUE,
    /// The fields of a time, or the boxes of a checkbox, say different things.
    CONTRADICTS,
    /// The hidden field of reasons was altered and cannot be read.
    REASONS_UNREADABLE,
    /// The row names no record.
    NO_RECORD,
    /// The row has more or fewer cells than there are columns.
    CELLS,
    /// Another row has the same hidden identity, as after the copy of a record.
    ID_TWICE,
    /// The record has a second row for its case.
    CASE_TWICE,
    /// The row of its case is not taken.
    CASE_NOT_TAKEN
  }

  /// A fault that is no value's.
  public Fault(String field, Why why) {
    this(field, why, null);
  }

  /// A value that cannot stand in a field.
  static Fault of(String field, Problem problem) {
    return new Fault(field, Why.VALUE, problem);
  }

  /// Whether it is about the value of that column.
  boolean isOf(String column) {
    return problem != null && problem.column().equals(column);
  }
}
