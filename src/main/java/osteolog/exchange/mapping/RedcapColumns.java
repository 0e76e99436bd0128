package osteolog.exchange.mapping;

import java.util.List;
import java.util.Set;

/// The columns that REDCap adds to every export by itself. They say how the project is built and
/// nothing of a patient.
final class RedcapColumns {

  private static final Set<String> OWN =
      Set.of(
          "redcap_event_name",
          "redcap_repeat_instrument",
          "redcap_repeat_instance",
          "redcap_survey_identifier");

  private static final List<String> OF_A_FORM = List.of("_complete", "_timestamp");

  private RedcapColumns() {}

  /// Whether the table comes from REDCap: an `age_complete` elsewhere may be anything.
  static boolean areThere(List<String> header) {
    return header.stream().anyMatch(OWN::contains)
        || (header.getFirst().equals("record_id")
            && header.stream().anyMatch(name -> name.endsWith(OF_A_FORM.getFirst())));
  }

  /// Whether it is one of them, in a table from REDCap.
  static boolean isOne(String name) {
    return OWN.contains(name) || OF_A_FORM.stream().anyMatch(name::endsWith);
  }
}
