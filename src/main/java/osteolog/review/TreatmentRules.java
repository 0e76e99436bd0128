package osteolog.review;

import static osteolog.review.Severity.CONTRADICTION;
import static osteolog.review.Severity.GAP;
import static osteolog.review.Severity.QUESTION;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import osteolog.domain.entry.Claim;
import osteolog.domain.entry.ClaimSubject;
import osteolog.domain.entry.DrugClass;
import osteolog.domain.entry.DrugPattern;
import osteolog.domain.entry.DrugResponse;
import osteolog.domain.entry.Medication;
import osteolog.domain.entry.Procedure;
import osteolog.domain.entry.ProcedureKind;
import osteolog.domain.schema.Column;
import osteolog.review.vocabulary.Phrase;
import osteolog.review.vocabulary.Treatment;

/// Procedures and drugs: what is told of them against what the case records (audit rule f).
final class TreatmentRules {

  private static final Set<ProcedureKind> BIOPSIES =
      EnumSet.of(ProcedureKind.OPEN_BIOPSY, ProcedureKind.NEEDLE_BIOPSY);

  private TreatmentRules() {}

  /// Claimed procedures that the case does not record, and denied ones that it does.
  static void procedures(Facts facts, Findings found) {
    for (var claim : facts.claims(ClaimSubject.PROCEDURE)) {
      var said = Treatment.procedures(claim.claimed());
      if (Phrase.of(claim.claimed()).isNegated()) {
        denied(facts, claim, said, found);
      } else if (said.isEmpty()) {
        unlisted(facts, claim, found);
      } else {
        said.stream()
            .filter(kind -> !isRecorded(facts, kind, said))
            .forEach(kind -> missing(facts, claim, Column.code(kind), CONTRADICTION, found));
      }
    }
  }

  private static boolean isRecorded(Facts facts, ProcedureKind kind, Set<ProcedureKind> said) {
    // "Biopsy" alone may be either kind.
    var wanted =
        BIOPSIES.contains(kind) && said.containsAll(BIOPSIES) ? BIOPSIES : EnumSet.of(kind);
    return facts.procedures.stream().map(Procedure::procedure).anyMatch(wanted::contains);
  }

  /// A procedure that no list knows: one recorded as "other" may be it.
  private static void unlisted(Facts facts, Claim claim, Findings found) {
    if (facts.procedures.stream().noneMatch(p -> p.procedure() == ProcedureKind.OTHER)) {
      missing(facts, claim, claim.claimed(), QUESTION, found);
    }
  }

  private static void missing(
      Facts facts, Claim claim, String meaning, Severity severity, Findings found) {
    var recorded = facts.procedures.stream().findFirst();
    found.addOnce(
        Rule.PROCEDURE,
        recorded.isPresent() ? severity : GAP,
        recorded
            .map(p -> Statement.of(p, "procedure"))
            .orElseGet(() -> Statement.of(facts.surgicalCase, "label")),
        Facts.statement(claim),
        meaning);
  }

  private static void denied(Facts facts, Claim claim, Set<ProcedureKind> said, Findings found) {
    facts.procedures.stream()
        .filter(p -> said.contains(p.procedure()))
        .findFirst()
        .ifPresent(
            p ->
                found.add(
                    Rule.PROCEDURE,
                    CONTRADICTION,
                    Statement.of(p, "procedure"),
                    Facts.statement(claim),
                    Column.code(p.procedure())));
  }

  /// Claimed responses to a drug against the response recorded.
  static void responses(Facts facts, Findings found) {
    var claims = facts.claims(ClaimSubject.DRUG_RESPONSE);
    for (var claim : claims) {
      var said = Treatment.response(claim.claimed());
      if (said.isPresent()) {
        response(facts, claims, claim, said.get(), found);
      }
    }
    recordedTwice(facts, found);
  }

  private static void response(
      Facts facts, List<Claim> claims, Claim claim, DrugResponse said, Findings found) {
    var drugs = drugs(claim);
    var recorded =
        facts.medications.stream()
            .filter(m -> m.response() != null && (drugs.isEmpty() || drugs.contains(m.drug())))
            .toList();
    if (recorded.stream().anyMatch(m -> m.response() == said)) {
      return;
    }
    var medication = recorded.stream().findFirst();
    if (medication.isPresent() && medication.get().response() != null) {
      add(
          Degrees.apart(medication.get().response(), said),
          Statement.of(medication.get(), "response", "drug", "start"),
          claim,
          said,
          found);
      return;
    }
    Facts.reference(
            claims.stream()
                .filter(c -> drugs(c).equals(drugs))
                .filter(c -> Treatment.response(c.claimed()).isPresent())
                .toList())
        .filter(first -> !first.equals(claim))
        .ifPresent(first -> amongClaims(first, claim, said, found));
  }

  private static void amongClaims(Claim first, Claim claim, DrugResponse said, Findings found) {
    Optional<DrugResponse> stands = Treatment.response(first.claimed());
    if (stands.isPresent() && stands.get() != said) {
      add(Degrees.apart(stands.get(), said), Facts.statement(first), claim, said, found);
    }
  }

  private static void add(
      int apart, Statement standing, Claim claim, DrugResponse said, Findings found) {
    found.add(
        Rule.DRUG_RESPONSE,
        apart > 1 ? CONTRADICTION : QUESTION,
        standing,
        Facts.statement(claim),
        Column.code(said));
  }

  private static Set<DrugClass> drugs(Claim claim) {
    var said = Treatment.drugs(claim.claimed());
    var verbatim = claim.origin().verbatim();
    return said.isEmpty() && verbatim != null ? Treatment.drugs(verbatim) : said;
  }

  /// One drug begun at one time with two responses that lie apart.
  private static void recordedTwice(Facts facts, Findings found) {
    var all = facts.medications;
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        if (isSameCourse(all.get(i), all.get(j))) {
          found.add(
              Rule.DRUG_RESPONSE,
              QUESTION,
              Statement.of(all.get(i), "response", "drug", "start"),
              Statement.of(all.get(j), "response", "drug", "start"),
              String.valueOf(all.get(j).response()));
        }
      }
    }
  }

  private static boolean isSameCourse(Medication one, Medication other) {
    return one.drug() == other.drug()
        && one.start().equals(other.start())
        && one.response() != null
        && other.response() != null
        && Degrees.apart(one.response(), other.response()) > 1;
  }

  /// A drug recorded as stopped and as going on.
  static void courses(Facts facts, Findings found) {
    for (var medication : facts.medications) {
      if (medication.pattern() == DrugPattern.STOPPED
          && Boolean.TRUE.equals(medication.ongoing())) {
        found.add(
            Rule.DRUG_COURSE,
            CONTRADICTION,
            Statement.of(medication, "pattern", "drug"),
            Statement.of(medication, "ongoing"),
            medication.id().toString());
      }
    }
  }
}
