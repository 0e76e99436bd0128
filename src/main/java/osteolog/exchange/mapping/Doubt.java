package osteolog.exchange.mapping;

import java.util.List;

/// Something that a proposal does not surely understand, for the user to settle.
///
/// @param why the kind of doubt
/// @param header the header that it is about; empty where it is about none
/// @param entryColumn the column of the entry, as `lesion.side`; empty where it is about none
/// @param values the foreign values that are open; they are the patient's and belong on no log
public record Doubt(Why why, String header, String entryColumn, List<String> values) {

  /// The kinds of doubt.
  public enum Why {
    /// The header is not understood, so the column is left out.
    HEADER_UNKNOWN,
    /// The column identifies the patient, so it is left out.
    IDENTIFIER,
    /// REDCap keeps the column for itself: events, repeats, how far a form has come. It is left
    /// out.
    OF_REDCAP,
    /// The column is proposed as the label of the case, and may hold a name or a record number.
    MAY_NAME_THE_PATIENT,
    /// No column tells the case.
    NO_CASE,
    /// Another column is proposed for the same already.
    SECOND_COLUMN,
    /// Values are not understood.
    VALUES_UNKNOWN,
    /// Values are proposed as missing, and may mean something else: not applicable or not
    /// available.
    REASON_UNSURE,
    /// Words stand where numbers are measured; they stay words.
    WORDS_FOR_NUMBERS,
    /// Day and month can be read both ways.
    DAY_OR_MONTH,
    /// Some dates have the day first and some the month.
    TWO_ORDERS,
    /// Points and commas both stand in numbers.
    POINT_OR_COMMA,
    /// A score on a visual analogue scale is never above 10, so it may be in centimetres and not in
    /// millimetres.
    VAS_LENGTH,
    /// An entry cannot be kept without this column, and nothing in the table tells it.
    REQUIRED,
    /// A date stands in the row and several kinds of entry could have it.
    WHICH_DATE,
    /// The header gives a time that is not surely understood.
    TIME_IN_HEADER
  }

  /// Copies the values.
  public Doubt {
    values = List.copyOf(values);
  }
}
