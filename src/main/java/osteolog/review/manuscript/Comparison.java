package osteolog.review.manuscript;

import java.util.Optional;

/// One statement of a manuscript beside what the record, or another sentence, says.
///
/// @param topic what it is about
/// @param verdict what came of it
/// @param label the label of the case, or what the manuscript calls a case that is not among the
///   chosen ones; empty where it is about no one case
/// @param sentence the sentence, as the manuscript has it
/// @param line the line of the text on which the statement begins; the first line is 1
/// @param said what it says
/// @param against what it was compared with
public record Comparison(
    Topic topic,
    Verdict verdict,
    Optional<String> label,
    Sentence sentence,
    int line,
    Fact said,
    Against against) {

  static Comparison of(
      Topic topic, Verdict verdict, Optional<String> label, Statement told, Against against) {
    return new Comparison(
        topic, verdict, label, told.sentence(), told.line(), told.fact(), against);
  }
}
