package osteolog.review;

import static osteolog.review.Severity.CONTRADICTION;
import static osteolog.review.Severity.QUESTION;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import osteolog.domain.entry.Claim;
import osteolog.domain.entry.ClaimSubject;
import osteolog.domain.entry.Condition;
import osteolog.domain.entry.Differential;
import osteolog.domain.entry.DifferentialState;
import osteolog.domain.entry.Modality;
import osteolog.domain.entry.StatementScope;
import osteolog.domain.schema.Column;
import osteolog.review.vocabulary.Answers;
import osteolog.review.vocabulary.Disease;
import osteolog.review.vocabulary.Imaging;
import osteolog.review.vocabulary.Phrase;

/// Diseases called excluded: by what, and was that done in this case?
final class ExclusionRules {

  private static final List<String> AND = List.of("and", "to", "case", "cases", "or");

  private ExclusionRules() {}

  /// An exclusion that rests on a study which the case does not have.
  static void evidence(Facts facts, Findings found) {
    for (var differential : facts.differentials) {
      if (differential.state() == DifferentialState.EXCLUDED && differential.evidence() != null) {
        for (var modality : Imaging.modalities(differential.evidence())) {
          if (!isDone(facts, modality)) {
            found.add(
                Rule.EXCLUSION_EVIDENCE,
                QUESTION,
                Statement.of(differential, "evidence", "state", "disease", "scope"));
            break;
          }
        }
      }
    }
    for (var told : facts.claims(ClaimSubject.TEXT)) {
      for (var modality : Imaging.modalities(told.claimed())) {
        if (!isDone(facts, modality) && isOfOtherCases(facts, told)) {
          exclusions(facts)
              .forEach(
                  claim ->
                      found.add(
                          Rule.EXCLUSION_EVIDENCE,
                          QUESTION,
                          Facts.statement(claim),
                          Facts.statement(told),
                          Column.code(modality)));
        }
      }
    }
  }

  private static List<Claim> exclusions(Facts facts) {
    return facts.claims(ClaimSubject.JUDGEMENT).stream()
        .filter(c -> c.scope() == StatementScope.SERIES && Answers.isExclusion(c.claimed()))
        .toList();
  }

  private static boolean isDone(Facts facts, Modality modality) {
    return facts.studies.stream().anyMatch(s -> s.modality() == modality);
  }

  /// Whether the words name cases, and not this one: "in cases 2 and 3".
  private static boolean isOfOtherCases(Facts facts, Claim told) {
    var own = lastNumber(facts.surgicalCase.label());
    var named = cases(told.claimed());
    boolean denied = Phrase.of(told.claimed()).isNegated();
    return !own.isEmpty() && !named.isEmpty() && named.contains(own) == denied;
  }

  private static String lastNumber(String label) {
    return Phrase.of(label).words().reversed().stream()
        .filter(ExclusionRules::isNumber)
        .findFirst()
        .orElse("");
  }

  private static Set<String> cases(String text) {
    var numbers = new HashSet<String>();
    boolean inList = false;
    for (var word : Phrase.of(text).words()) {
      inList = word.startsWith("case") || (inList && (isNumber(word) || AND.contains(word)));
      if (inList && isNumber(word)) {
        numbers.add(word);
      }
    }
    return numbers;
  }

  private static boolean isNumber(String word) {
    return word.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /// A differential that is confirmed beside another diagnosis, or excluded and yet the diagnosis;
  /// one disease in two states.
  static void states(Facts facts, Findings found) {
    var diagnosis = facts.surgicalCase.diagnosis();
    for (var differential : facts.differentials) {
      var same = diagnosis != null && diagnosis == condition(differential);
      var state = differential.state();
      boolean other = state == DifferentialState.CONFIRMED && diagnosis != null && !same;
      if (state != null && (other || (state == DifferentialState.EXCLUDED && same))) {
        found.add(
            Rule.DISAGREEING_RESULT,
            other ? QUESTION : CONTRADICTION,
            Statement.of(facts.surgicalCase, "diagnosis", "diagnosis_state"),
            Statement.of(differential, "state", "disease"),
            Column.code(state));
      }
    }
    pairs(facts.differentials, facts, found);
  }

  private static @Nullable Condition condition(Differential differential) {
    return differential.condition() != null
        ? differential.condition()
        : Disease.read(differential.disease()).orElse(null);
  }

  private static void pairs(List<Differential> all, Facts facts, Findings found) {
    var seen = new ArrayList<Differential>();
    for (var differential : all) {
      for (var earlier : seen) {
        if (isSame(earlier, differential) && clash(earlier, differential, facts)) {
          found.add(
              Rule.DISAGREEING_RESULT,
              QUESTION,
              Statement.of(earlier, "state", "disease", "when"),
              Statement.of(differential, "state", "disease", "when"),
              String.valueOf(differential.state()));
        }
      }
      seen.add(differential);
    }
  }

  private static boolean isSame(Differential one, Differential other) {
    return Phrase.of(one.disease()).equals(Phrase.of(other.disease()));
  }

  /// Two states of one disease, of which neither is surely the later.
  private static boolean clash(Differential one, Differential other, Facts facts) {
    return one.state() != null
        && other.state() != null
        && one.state() != other.state()
        && !facts.span(one).surelyBefore(facts.span(other))
        && !facts.span(other).surelyBefore(facts.span(one));
  }
}
