package osteolog.exchange.redcap;

import osteolog.domain.entry.EntryKind;
import osteolog.domain.schema.Column;

/// How the forms and the fields of our project are called: they are part of the format, and stay.
///
/// REDCap wants names of lower-case letters, digits and `_` that are unique in the project, begin
/// with a letter, hold no `__`, do not end in `_`, and recommends at most 26 characters; a prefix
/// of at most four letters for each kind keeps our columns within that.
final class FormNames {

  /// The field that names a record, on the first form.
  static final String RECORD = "record_id";

  private FormNames() {}

  /// The form of a kind of entry.
  static String form(EntryKind kind) {
    return switch (kind) {
      case CASE -> "case_info";
      case STUDY -> "imaging";
      case SEQUENCE -> "mri_sequence";
      case PHASE -> "scan_phase";
      case VISIT -> "follow_up";
      case LESION,
          SYMPTOM,
          HISTORY,
          EXPOSURE,
          GENETICS,
          REFERRAL,
          LAB,
          PROCEDURE,
          HISTOLOGY,
          CULTURE,
          DIFFERENTIAL,
          MEDICATION,
          PAIN,
          FUNCTION_SCORE,
          MONITORING,
          OUTCOME,
          ATTACHMENT,
          CLAIM,
          QUERY,
          ACCEPTANCE ->
          Column.code(kind);
    };
  }

  private static String prefix(EntryKind kind) {
    return switch (kind) {
      case CASE -> "case";
      case LESION -> "les";
      case SYMPTOM -> "sym";
      case HISTORY -> "his";
      case EXPOSURE -> "exp";
      case GENETICS -> "gen";
      case REFERRAL -> "ref";
      case LAB -> "lab";
      case STUDY -> "img";
      case SEQUENCE -> "seq";
      case PHASE -> "scan";
      case PROCEDURE -> "proc";
      case HISTOLOGY -> "hist";
      case CULTURE -> "cult";
      case DIFFERENTIAL -> "dif";
      case MEDICATION -> "med";
      case PAIN -> "pain";
      case FUNCTION_SCORE -> "fs";
      case VISIT -> "fu";
      case MONITORING -> "mon";
      case OUTCOME -> "out";
      case ATTACHMENT -> "att";
      case CLAIM -> "clm";
      case QUERY -> "qry";
      case ACCEPTANCE -> "acc";
    };
  }

  /// The field of a column; of a moment, what its four fields begin with.
  static String field(EntryKind kind, String column) {
    return prefix(kind)
        + "_"
        + switch (column) {
          case "id" -> "uuid";
          case "case_id" -> "case_uuid";
          case "missing" -> "reasons";
          default -> column;
        };
  }

  /// The column that says how far a form has come.
  static String complete(EntryKind kind) {
    return form(kind) + "_complete";
  }
}
