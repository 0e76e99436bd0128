package osteolog.review;

import java.util.List;
import java.util.function.BiConsumer;
import osteolog.domain.CaseFile;
import osteolog.domain.entry.Acceptance;

/// Checks a case against itself by every rule.
public final class Review {

  private static final List<BiConsumer<Facts, Findings>> RULES =
      List.of(
          LesionRules::sides,
          LesionRules::bones,
          LesionRules::regions,
          LesionRules::numbers,
          FollowUpRules::lastFollowUp,
          FollowUpRules::studyMonths,
          FollowUpRules::afterLastContact,
          FollowUpRules::relief,
          FollowUpRules::delay,
          PatientRules::age,
          PatientRules::sex,
          FigureRules::references,
          FigureRules::legends,
          FigureRules::modalities,
          FindingRules::claims,
          FindingRules::vocabulary,
          FindingRules::grades,
          ImagingRules::ranges,
          ImagingRules::owners,
          ImagingRules::phases,
          HoleRules::order,
          HoleRules::pain,
          HoleRules::size,
          ExclusionRules::evidence,
          ExclusionRules::states,
          PainRules::recurrence,
          PainRules::recurrenceMonth,
          PainRules::reliefLasting,
          PainRules::judgement,
          TreatmentRules::procedures,
          TreatmentRules::responses,
          TreatmentRules::courses,
          HistologyRules::claims,
          ResultRules::awaited,
          ResultRules::disagreeing,
          TextRules::strength,
          TextRules::remnants);

  private Review() {}

  /// What the case says against itself or leaves open, in the order of the rules; a pure function
  /// of the case.
  public static List<Finding> of(CaseFile file) {
    var facts = new Facts(file);
    var found = new Findings(file.surgicalCase().id());
    RULES.forEach(rule -> rule.accept(facts, found));
    return found.all();
  }

  /// The findings of a case, each with what somebody said to it: accepted with a reason, open, or
  /// open again because its facts have changed since.
  public static List<Judged> judged(CaseFile file) {
    var acceptances = file.all(Acceptance.class);
    return of(file).stream().map(finding -> Judged.of(finding, acceptances)).toList();
  }
}
