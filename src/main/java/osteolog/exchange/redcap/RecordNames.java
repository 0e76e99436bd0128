package osteolog.exchange.redcap;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import osteolog.domain.entry.SurgicalCase;

/// Names the records of an export: by the label of the case where REDCap takes that, else by its
/// identity.
///
/// REDCap refuses some signs in the name of a record and does not tell capitals from small letters,
/// so the names that were given are kept, one for each case.
final class RecordNames {

  private static final Pattern TAKEN_BY_REDCAP =
      Pattern.compile("[\\p{L}\\p{N}_.-](?:[\\p{L}\\p{N}_. -]{0,98}[\\p{L}\\p{N}_.-])?");

  private final Set<String> given = new HashSet<>();

  String of(SurgicalCase surgicalCase) {
    var label = surgicalCase.label();
    boolean free =
        TAKEN_BY_REDCAP.matcher(label).matches()
            && MissingCodes.in(label).isEmpty()
            && given.add(label.toLowerCase(Locale.ROOT));
    return free ? label : surgicalCase.id().toString();
  }
}
