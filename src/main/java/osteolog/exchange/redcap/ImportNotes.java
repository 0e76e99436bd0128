package osteolog.exchange.redcap;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import osteolog.exchange.LeftOut;

/// What a person must know who loads the files into REDCap; in English, as the files are.
final class ImportNotes {

  private ImportNotes() {}

  static String text(List<LeftOut> leftOut) {
    var repeating = Form.all().stream().skip(1).map(Form::name).collect(Collectors.joining(", "));
    return """
    How to load these files into REDCap

    1. Make a new, empty project. Uploading redcap_data_dictionary.csv REPLACES the whole
       dictionary of the project: never upload it to a project that has other fields.
    2. Project Setup, Additional customizations, Missing Data Codes: set
       %s
    3. Project Setup, Repeatable instruments: enable every instrument except %s:
       %s.
    4. Data Import Tool: upload redcap_records.csv, comma-delimited, record names as in the
       file. Dates are YYYY-MM-DD. Blank cells leave a value in REDCap as it is.
    5. redcap_data_quality_rules.csv can be uploaded on the Data Quality page.
    6. redcap_events.csv is for a longitudinal project with scheduling, if you want one. It
       holds the planned visits that are told as a time after the biopsy with a window of
       days; a month is counted as a twelfth of 365.25 days and rounded to a day.

    How to read them

    - Each time is four fields: _date (only where the full date is known), _prec (d day,
      m month, y year, r relative to the biopsy only, a about, b before, f after, i between
      two limits, u unknown), _iso (the time as it was said) and _mfb (months from the
      biopsy, where one single month was said).
    - A text that is spelt like a missing-data code has one apostrophe in front of it.
    - Form status: incomplete is a draft, unverified a complete record, complete an approved
      one.
    - A value may stand in a field that its branching logic hides, where a report said more
      than was asked. REDCap asks before it erases such a value: answer no.
    - The hidden fields whose names end in _uuid keep each entry the same entry when it comes
      back. If you copy a record, empty them in the copy.

    What is not in these files

    %s
    """
        .formatted(
            MissingCodes.setting(), Form.all().getFirst().name(), repeating, missing(leftOut));
  }

  private static String missing(List<LeftOut> leftOut) {
    return leftOut.isEmpty()
        ? "Nothing that is recorded was left out."
        : leftOut.stream()
            .map(
                left ->
                    "- "
                        + left.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ')
                        + (left.column().isEmpty() ? "" : ": " + left.column())
                        + ": "
                        + left.count())
            .collect(Collectors.joining("\n"));
  }
}
