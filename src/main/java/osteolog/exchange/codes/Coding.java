package osteolog.exchange.codes;

import java.time.LocalDate;

/// One code with the label that belongs to it, for one thing that a record can say.
///
/// @param concept what the record says, as `Condition.imos`
/// @param system whose code it is
/// @param code the code as its owner writes it, without the system
/// @param label its label in the system
/// @param mapping how its meaning lies to ours
/// @param certainty how surely code and label belong together
/// @param checked the day on which the pair was last compared with its sources
public record Coding(
    String concept,
    CodeSystem system,
    String code,
    String label,
    Mapping mapping,
    Certainty certainty,
    LocalDate checked) {

  /// System and code in one text, as `ORPHA:1328`: what a case keeps.
  public String text() {
    return system + ":" + code;
  }
}
