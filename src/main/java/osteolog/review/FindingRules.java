package osteolog.review;

import static osteolog.review.Severity.CONTRADICTION;
import static osteolog.review.Severity.GAP;
import static osteolog.review.Severity.QUESTION;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import osteolog.domain.entry.Claim;
import osteolog.domain.entry.ClaimPlace;
import osteolog.domain.entry.ClaimSubject;
import osteolog.domain.entry.Enlargement;
import osteolog.domain.entry.Phase;
import osteolog.domain.entry.Presence;
import osteolog.domain.entry.ScanPhase;
import osteolog.domain.entry.Study;
import osteolog.domain.entry.Vascularity;
import osteolog.domain.schema.Column;
import osteolog.review.vocabulary.Film;
import osteolog.review.vocabulary.FindingTerm;
import osteolog.review.vocabulary.Imaging;

/// Findings on imaging: there or not, how much, and whether the study can show them (audit rules d,
/// f and g).
final class FindingRules {

  private FindingRules() {}

  /// Claimed findings against the record of the case.
  static void claims(Facts facts, Findings found) {
    // What a background tells is the literature, not this case.
    var claims =
        facts.claims(ClaimSubject.FINDING).stream()
            .filter(c -> c.place() != ClaimPlace.BACKGROUND)
            .toList();
    for (var claim : claims) {
      FindingTerm.read(claim.claimed())
          .ifPresent(
              said -> {
                var study = facts.study(claim);
                if (study.filter(s -> !Imaging.canShow(s.modality(), said.term())).isPresent()) {
                  misfit(study.get(), Facts.statement(claim), said.term(), found);
                } else {
                  claim(facts, claims, claim, said, found);
                }
              });
    }
  }

  private static void claim(
      Facts facts, List<Claim> claims, Claim claim, FindingTerm.Said said, Findings found) {
    switch (said.term()) {
      case ENLARGEMENT -> size(facts, claim, found);
      case HOLE -> hole(facts, claim, found);
      case EXTENT -> extent(facts, claim, found);
      case VASCULARITY, MARROW_SIGNAL -> {}
      case SCLEROSIS,
          CORTICAL_THICKENING,
          CAVITY_NARROWING,
          SOFT_TISSUE_MASS,
          SOFT_TISSUE_EXTENSION,
          PERIOSTEAL_REACTION,
          NIDUS,
          FRACTURE_LINE,
          MARROW_OEDEMA,
          ABNORMAL_UPTAKE ->
          presence(facts, claims, claim, said, found);
    }
  }

  private static void presence(
      Facts facts, List<Claim> claims, Claim claim, FindingTerm.Said said, Findings found) {
    var shown = shown(facts, claim, said.term());
    if (shown.stream().anyMatch(s -> StudyFindings.of(s, said.term()) == said.presence())) {
      return;
    }
    var other = shown.stream().filter(s -> StudyFindings.isStated(s, said.term())).findFirst();
    if (other.isPresent()) {
      add(Rule.PRESENCE, CONTRADICTION, other.get(), said, claim, found);
      return;
    }
    var told = claims.stream().filter(c -> !c.equals(claim) && isSameTerm(c, said)).toList();
    var text = Facts.reference(told.stream().filter(Facts::isCaseText).toList());
    if (text.isPresent()) {
      if (FindingTerm.read(text.get().claimed()).filter(said::equals).isEmpty()) {
        found.add(
            Rule.PRESENCE,
            CONTRADICTION,
            Facts.statement(text.get()),
            Facts.statement(claim),
            Column.code(said.presence()));
      }
    } else if (!Facts.isCaseText(claim)) {
      var record =
          shown.stream()
              .findFirst()
              .map(s -> StudyFindings.statement(s, said.term()))
              .orElseGet(() -> Statement.of(facts.surgicalCase, "label"));
      gap(record, claim, Column.code(said.term()) + said.presence(), found);
    }
  }

  private static void add(
      Rule rule,
      Severity severity,
      Study study,
      FindingTerm.Said said,
      Claim claim,
      Findings found) {
    found.add(
        rule,
        severity,
        StudyFindings.statement(study, said.term()),
        Facts.statement(claim),
        Column.code(said.presence()));
  }

  private static boolean isSameTerm(Claim claim, FindingTerm.Said said) {
    return FindingTerm.read(claim.claimed()).filter(s -> s.term() == said.term()).isPresent();
  }

  private static void gap(Statement record, Claim claim, String meaning, Findings found) {
    found.addOnce(Rule.ELSEWHERE_ONLY, GAP, record, Facts.statement(claim), meaning);
  }

  /// The studies that a claim may be about: that of its figure, else all that can show it.
  private static List<Study> shown(Facts facts, Claim claim, FindingTerm term) {
    return facts
        .study(claim)
        .map(List::of)
        .orElseGet(
            () -> facts.studies.stream().filter(s -> Imaging.canShow(s.modality(), term)).toList());
  }

  private static void size(Facts facts, Claim claim, Findings found) {
    var said = Film.enlargement(claim.claimed());
    degree(
        facts,
        claim,
        said,
        s -> s.enlargement() == Enlargement.NOT_STATED ? null : s.enlargement(),
        FindingTerm.ENLARGEMENT,
        found);
  }

  private static void hole(Facts facts, Claim claim, Findings found) {
    degree(facts, claim, Film.hole(claim.claimed()), Study::hole, FindingTerm.HOLE, found);
  }

  /// A degree that a film states against the degree that is claimed for it.
  private static <E extends Enum<E>> void degree(
      Facts facts,
      Claim claim,
      E said,
      Function<Study, @Nullable E> of,
      FindingTerm term,
      Findings found) {
    var films =
        shown(facts, claim, term).stream()
            .filter(s -> of.apply(s) != null)
            .filter(s -> claim.figure() != null || isOfTime(facts, claim, s))
            .toList();
    boolean agrees = films.stream().anyMatch(s -> said == of.apply(s));
    if (agrees) {
      return;
    }
    var film = films.stream().findFirst();
    if (film.isEmpty()) {
      if (!Facts.isCaseText(claim) && claim.figure() != null) {
        facts
            .study(claim)
            .ifPresent(s -> gap(Statement.of(s, term.column()), claim, Column.code(said), found));
      }
      return;
    }
    E recorded = of.apply(film.get());
    boolean near =
        term == FindingTerm.HOLE && recorded != null && Degrees.apart(recorded, said) == 1;
    found.add(
        Rule.GRADE,
        near ? QUESTION : CONTRADICTION,
        Statement.of(film.get(), term.column(), "when"),
        Facts.statement(claim),
        Column.code(said));
  }

  private static boolean isOfTime(Facts facts, Claim claim, Study study) {
    var span = facts.span(claim);
    return !span.isUnknown() && span.equals(facts.span(study));
  }

  private static void extent(Facts facts, Claim claim, Findings found) {
    var said = Film.extent(claim.claimed());
    var lesions = facts.lesions(claim);
    if (lesions.isEmpty() || lesions.stream().anyMatch(l -> l.extent() == said)) {
      return;
    }
    var lesion = Statement.of(lesions.getFirst(), "extent");
    if (lesions.stream().noneMatch(l -> l.extent() == null)) {
      found.add(Rule.PRESENCE, CONTRADICTION, lesion, Facts.statement(claim), Column.code(said));
    } else if (!Facts.isCaseText(claim)) {
      gap(lesion, claim, Column.code(said), found);
    }
  }

  /// Findings that a study is recorded to show and cannot show.
  static void vocabulary(Facts facts, Findings found) {
    for (var study : facts.studies) {
      for (var term : StudyFindings.TERMS) {
        if (StudyFindings.of(study, term) == Presence.PRESENT
            && !Imaging.canShow(study.modality(), term)) {
          misfit(study, StudyFindings.statement(study, term), term, found);
        }
      }
    }
  }

  private static void misfit(Study study, Statement said, FindingTerm term, Findings found) {
    found.add(
        Rule.MODALITY_FINDING,
        QUESTION,
        Statement.of(study, "modality", "figure"),
        said,
        Column.code(term));
  }

  /// Claimed degrees of the blood pool against the recorded one, or against one another.
  static void grades(Facts facts, Findings found) {
    var claims = facts.claims(ClaimSubject.BLOOD_POOL);
    if (claims.isEmpty()) {
      return;
    }
    var standing =
        facts.phases.stream()
            .filter(p -> p.phase() == Phase.BLOOD_POOL && isGraded(p))
            .findFirst()
            .map(p -> Statement.of(p, "vascularity", "phase"))
            .or(() -> Facts.reference(claims).map(Facts::statement))
            .orElseThrow();
    var stands = standing.said().orElse("");
    claims.forEach(claim -> Degrees.compare(Rule.GRADE, standing, stands, claim, found));
  }

  private static boolean isGraded(ScanPhase phase) {
    return phase.vascularity() != null && phase.vascularity() != Vascularity.NOT_DONE;
  }
}
