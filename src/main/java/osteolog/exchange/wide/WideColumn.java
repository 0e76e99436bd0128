package osteolog.exchange.wide;

import osteolog.domain.entry.EntryKind;
import osteolog.exchange.csv.CsvColumn;

/// One column of the wide table.
///
/// @param kind whose entries it tells of
/// @param number which entry of the kind, from 1 in the order of time; 0 for the case itself
/// @param tidy the column of the tidy file of the kind that stands in it
public record WideColumn(EntryKind kind, int number, CsvColumn tidy) {

  /// Its header: `pain1_value`; the words "when_" are left away, as in `pain1_mfb`.
  public String name() {
    if (number == 0) {
      return tidy.name();
    }
    boolean isTime = tidy.name().startsWith("when_") && !tidy.name().equals("when_na");
    return prefix(kind) + number + "_" + (isTime ? tidy.name().substring(5) : tidy.name());
  }

  /// At most four letters: with a number of three digits and the longest column of today a name has
  /// the 32 characters that Stata takes.
  private static String prefix(EntryKind kind) {
    return switch (kind) {
      case CASE -> "case";
      case LESION -> "les";
      case SYMPTOM -> "symp";
      case HISTORY -> "hist";
      case EXPOSURE -> "expo";
      case GENETICS -> "gene";
      case REFERRAL -> "refl";
      case LAB -> "lab";
      case STUDY -> "img";
      case SEQUENCE -> "mri";
      case PHASE -> "scan";
      case PROCEDURE -> "proc";
      case HISTOLOGY -> "path";
      case CULTURE -> "cult";
      case DIFFERENTIAL -> "diff";
      case MEDICATION -> "med";
      case PAIN -> "pain";
      case FUNCTION_SCORE -> "func";
      case VISIT -> "vis";
      case MONITORING -> "mon";
      case OUTCOME -> "out";
      case ATTACHMENT -> "file";
      case CLAIM -> "clm";
      case QUERY -> "qry";
      case ACCEPTANCE -> "acc";
    };
  }
}
