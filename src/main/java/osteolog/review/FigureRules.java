package osteolog.review;

import static osteolog.review.Severity.CONTRADICTION;
import static osteolog.review.Severity.QUESTION;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import osteolog.domain.entry.Claim;
import osteolog.domain.entry.ClaimPlace;
import osteolog.domain.entry.ClaimSubject;
import osteolog.domain.entry.Modality;
import osteolog.domain.entry.Study;
import osteolog.domain.schema.Column;
import osteolog.review.vocabulary.FigureRef;
import osteolog.review.vocabulary.Imaging;
import osteolog.review.vocabulary.Phrase;

/// References to figures, the signs in them, and the kind of study that a panel shows (audit rule
/// c).
final class FigureRules {

  private static final List<String> SIGNS =
      List.of(
          "arrow",
          "arrows",
          "arrowhead",
          "arrowheads",
          "asterisk",
          "asterisks",
          "star",
          "stars",
          "circle",
          "triangle",
          "line");

  private FigureRules() {}

  /// A reference that points to another figure than that which shows it, or out of the case.
  static void references(Facts facts, Findings found) {
    var claims = facts.claims(ClaimSubject.FIGURE_REFERENCE);
    if (claims.isEmpty()) {
      return;
    }
    var own = numbers(facts);
    for (var claim : claims) {
      var said = FigureRef.first(claim.claimed());
      var shown = FigureRef.first(claim.figure());
      boolean elsewhere = said.isPresent() && shown.isPresent() && !agree(said.get(), shown.get());
      boolean outside = said.isPresent() && !own.isEmpty() && !own.contains(said.get().number());
      if (elsewhere || outside) {
        found.add(
            Rule.FIGURE_NUMBER,
            CONTRADICTION,
            standing(facts, claim, claims),
            Facts.statement(claim),
            claim.claimed());
      }
    }
  }

  private static boolean agree(FigureRef one, FigureRef other) {
    return one.number() == other.number()
        && (one.panel().isEmpty() || other.panel().isEmpty() || one.panel().equals(other.panel()));
  }

  /// The numbers of the figures that show this case.
  private static Set<Integer> numbers(Facts facts) {
    var numbers = new HashSet<Integer>();
    for (var study : facts.studies) {
      FigureRef.all(study.figure()).forEach(f -> numbers.add(f.number()));
    }
    return numbers;
  }

  /// What the figure itself says: its study, another reference to it, any study of the case.
  private static Statement standing(Facts facts, Claim claim, List<Claim> claims) {
    return facts
        .study(claim)
        .map(FigureRules::figure)
        .or(
            () ->
                claims.stream()
                    .filter(c -> !c.equals(claim) && c.claimed().equals(claim.figure()))
                    .findFirst()
                    .map(Facts::statement))
        .or(
            () ->
                facts.studies.stream()
                    .filter(s -> s.figure() != null)
                    .findFirst()
                    .map(FigureRules::figure))
        .orElseGet(() -> Statement.of(facts.surgicalCase, "label"));
  }

  private static Statement figure(Study study) {
    return Statement.of(study, "figure");
  }

  /// One sign on two panels of a figure.
  static void legends(Facts facts, Findings found) {
    var legends =
        facts.claims(ClaimSubject.TEXT).stream()
            .filter(c -> c.place() == ClaimPlace.CAPTION && Phrase.of(c.claimed()).hasAny(SIGNS))
            .toList();
    for (int i = 0; i < legends.size(); i++) {
      for (int j = i + 1; j < legends.size(); j++) {
        if (isReused(legends.get(i), legends.get(j))) {
          found.add(
              Rule.LEGEND,
              QUESTION,
              Facts.statement(legends.get(i)),
              Facts.statement(legends.get(j)),
              legends.get(j).claimed());
        }
      }
    }
  }

  private static boolean isReused(Claim one, Claim other) {
    var a = FigureRef.first(one.figure());
    var b = FigureRef.first(other.figure());
    return Phrase.of(one.claimed()).equals(Phrase.of(other.claimed()))
        && a.isPresent()
        && b.isPresent()
        && a.get().number() == b.get().number()
        && !a.equals(b);
  }

  /// The kind of study that is claimed for a panel against the study that it shows.
  static void modalities(Facts facts, Findings found) {
    var claims = facts.claims(ClaimSubject.MODALITY);
    for (var claim : claims) {
      var said = Imaging.modality(claim.claimed());
      if (said.isPresent()) {
        standing(facts, claim, claims, said.get())
            .ifPresent(
                standing ->
                    found.add(
                        Rule.MODALITY,
                        severity(standing, said.get()),
                        standing,
                        Facts.statement(claim),
                        Column.code(said.get())));
      }
    }
  }

  private static Optional<Statement> standing(
      Facts facts, Claim claim, List<Claim> claims, Modality said) {
    var study = facts.study(claim);
    if (study.isPresent()) {
      return study
          .filter(s -> s.modality() != said)
          .map(s -> Statement.of(s, "modality", "figure"));
    }
    var panel = FigureRef.first(claim.figure());
    return panel.isEmpty()
        ? Optional.empty()
        : Facts.reference(
                claims.stream()
                    .filter(c -> FigureRef.first(c.figure()).equals(panel))
                    .filter(c -> Imaging.modality(c.claimed()).isPresent())
                    .toList())
            .filter(c -> !Imaging.modality(c.claimed()).equals(Optional.of(said)))
            .map(Facts::statement);
  }

  private static Severity severity(Statement standing, Modality said) {
    return standing
            .said()
            .flatMap(Imaging::modality)
            .filter(m -> Imaging.areAkin(m, said))
            .isPresent()
        ? QUESTION
        : CONTRADICTION;
  }
}
