package osteolog.exchange.mapping;

import java.util.Map;
import osteolog.domain.entry.EntryKind;

/// What a header is taken to mean.
sealed interface HeaderMeaning {

  /// The label of the case.
  ///
  /// @param sure whether it cannot be a name or a record number of the patient
  record Label(boolean sure) implements HeaderMeaning {}

  /// Our own identity of the case.
  record CaseId() implements HeaderMeaning {}

  /// Something that identifies the patient and has no place in the log.
  record Identifier() implements HeaderMeaning {}

  /// When whatever stands in the row was.
  record Time() implements HeaderMeaning {}

  /// Bone and side in one cell.
  record Site() implements HeaderMeaning {}

  /// A column of an entry.
  ///
  /// @param kind the kind of entry
  /// @param column its column
  /// @param always what else the header says of the entry
  /// @param number which entry of the kind, where the header counts them, from 1
  /// @param when the time that the header gives, as code; empty for none
  /// @param unclearTime whether the header gives a time that is not understood
  record Target(
      EntryKind kind,
      String column,
      Map<String, String> always,
      int number,
      String when,
      boolean unclearTime)
      implements HeaderMeaning {

    Target numbered(int other) {
      return new Target(kind, column, always, other, when, unclearTime);
    }

    Target at(String code) {
      return new Target(kind, column, always, number, code, unclearTime);
    }

    Target atUnclearTime() {
      return new Target(kind, column, always, number, when, true);
    }
  }
}
