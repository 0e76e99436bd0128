package osteolog.review;

import static osteolog.review.Severity.CONTRADICTION;
import static osteolog.review.Severity.GAP;
import static osteolog.review.Severity.QUESTION;

import osteolog.domain.entry.Claim;
import osteolog.domain.entry.ClaimSubject;
import osteolog.domain.entry.FibrousTissue;
import osteolog.domain.entry.Histology;
import osteolog.domain.entry.Infiltrate;
import osteolog.domain.entry.Presence;
import osteolog.domain.schema.Column;
import osteolog.review.vocabulary.Grade;
import osteolog.review.vocabulary.Phrase;
import osteolog.review.vocabulary.Treatment;

/// The histology is told in one way: tissue, infiltrate, trabeculae, malignancy.
final class HistologyRules {

  private HistologyRules() {}

  /// Claims about the histology against what is recorded of it.
  static void claims(Facts facts, Findings found) {
    for (var claim : facts.claims(ClaimSubject.HISTOLOGY)) {
      var words = Phrase.of(claim.claimed());
      if (words.has("fibro")) {
        tissue(facts, claim, found);
      } else if (words.has("trabec") || words.has("sclero")) {
        var said = words.isNegated() ? Presence.ABSENT : Presence.PRESENT;
        presence(facts, claim, said, "trabecular_sclerosis", found);
      } else if (words.has("malign")) {
        var said = words.isNegated() ? Presence.ABSENT : Presence.PRESENT;
        presence(facts, claim, said, "malignancy", found);
      } else if (tellsInflammation(claim)) {
        infiltrate(facts, claim, found);
      }
    }
  }

  private static void tissue(Facts facts, Claim claim, Findings found) {
    var said = Treatment.fibrousTissue(claim.claimed());
    if (said.isEmpty()
        || facts.histologies.isEmpty()
        || facts.histologies.stream().anyMatch(h -> h.fibrousTissue() == said.get())) {
      return;
    }
    var stated = facts.histologies.stream().filter(h -> h.fibrousTissue() != null).findFirst();
    if (stated.isEmpty()) {
      gap(facts.histologies.getFirst(), "fibrous_tissue", claim, found);
      return;
    }
    boolean noneAgainstSome =
        said.get() == FibrousTissue.NONE || stated.get().fibrousTissue() == FibrousTissue.NONE;
    found.add(
        Rule.HISTOLOGY,
        noneAgainstSome ? CONTRADICTION : QUESTION,
        Statement.of(stated.get(), "fibrous_tissue"),
        Facts.statement(claim),
        Column.code(said.get()));
  }

  private static void presence(
      Facts facts, Claim claim, Presence said, String column, Findings found) {
    if (facts.histologies.isEmpty()
        || facts.histologies.stream().anyMatch(h -> of(h, column) == said)) {
      return;
    }
    var stated =
        facts.histologies.stream()
            .filter(h -> of(h, column) == Presence.PRESENT || of(h, column) == Presence.ABSENT)
            .findFirst();
    if (stated.isEmpty()) {
      gap(facts.histologies.getFirst(), column, claim, found);
      return;
    }
    found.add(
        Rule.HISTOLOGY,
        CONTRADICTION,
        Statement.of(stated.get(), column),
        Facts.statement(claim),
        Column.code(said));
  }

  private static Presence of(Histology histology, String column) {
    return column.equals("malignancy") ? histology.malignancy() : histology.trabecularSclerosis();
  }

  private static void gap(Histology histology, String column, Claim claim, Findings found) {
    if (!Facts.isCaseText(claim)) {
      found.addOnce(
          Rule.HISTOLOGY, GAP, Statement.of(histology, column), Facts.statement(claim), column);
    }
  }

  private static boolean tellsInflammation(Claim claim) {
    // A bare degree can only be that of the infiltrate: no other column has one.
    return (Phrase.of(claim.claimed()).words().size() == 1
            && Grade.read(claim.claimed()).isPresent())
        || isOfInflammation(Phrase.of(claim.claimed()))
        || isOfInflammation(Phrase.of(claim.origin().verbatim()));
  }

  private static boolean isOfInflammation(Phrase words) {
    return words.has("inflamm") || words.has("infiltrat");
  }

  private static void infiltrate(Facts facts, Claim claim, Findings found) {
    var stated =
        facts.histologies.stream()
            .filter(h -> h.infiltrate() != null && h.infiltrate() != Infiltrate.NOT_STATED)
            .findFirst();
    if (stated.isPresent()) {
      var recorded = Statement.of(stated.get(), "infiltrate");
      Degrees.compare(Rule.HISTOLOGY, recorded, recorded.said().orElse(""), claim, found);
    } else if (!facts.histologies.isEmpty() && Grade.read(claim.claimed()).isPresent()) {
      gap(facts.histologies.getFirst(), "infiltrate", claim, found);
    }
  }
}
