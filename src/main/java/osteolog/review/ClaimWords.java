package osteolog.review;

import java.util.List;
import osteolog.domain.entry.Claim;
import osteolog.words.Words;

/// Says what a claim says: a code of the record by its name, plain words as they were written.
final class ClaimWords {

  private final Words words;

  ClaimWords(Words words) {
    this.words = words;
  }

  /// What is claimed.
  String claimed(Claim claim) {
    var said = claim.claimed();
    for (var list : lists(claim)) {
      if (words.has(list + said)) {
        return words.text(list + said);
      }
    }
    return isOfMonths(claim) ? words.text("moment.months.many", said) : said.replace('_', ' ');
  }

  /// The lists of codes that a claim about its subject may use.
  private static List<String> lists(Claim claim) {
    return switch (claim.subject()) {
      case SEX -> List.of("Sex.");
      case BONE -> List.of("Bone.");
      case SIDE -> List.of("Side.");
      case PAIN_REGION -> List.of("BodyRegion.");
      case FINDING -> List.of("field.", "HoleStatus.", "Enlargement.", "Extent.");
      case RECURRENCE -> List.of("OutcomeAnswer.");
      case PROCEDURE -> List.of("ProcedureKind.");
      case DRUG_RESPONSE -> List.of("DrugResponse.");
      case HISTOLOGY -> List.of("FibrousTissue.", "Infiltrate.", "field.");
      case MODALITY -> List.of("Modality.");
      case AGE,
          DELAY,
          FOLLOW_UP_MONTHS,
          STUDY_MONTH,
          FIGURE_REFERENCE,
          BLOOD_POOL,
          PAIN_COURSE,
          TIME_TO_RELIEF,
          TEXT,
          JUDGEMENT ->
          List.of();
    };
  }

  private static boolean isOfMonths(Claim claim) {
    return switch (claim.subject()) {
      case FOLLOW_UP_MONTHS, STUDY_MONTH -> claim.claimed().chars().allMatch(Character::isDigit);
      case AGE,
          SEX,
          DELAY,
          BONE,
          SIDE,
          PAIN_REGION,
          FIGURE_REFERENCE,
          FINDING,
          BLOOD_POOL,
          PAIN_COURSE,
          RECURRENCE,
          PROCEDURE,
          DRUG_RESPONSE,
          HISTOLOGY,
          MODALITY,
          TIME_TO_RELIEF,
          TEXT,
          JUDGEMENT ->
          false;
    };
  }
}
