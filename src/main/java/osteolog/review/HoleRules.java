package osteolog.review;

import static osteolog.review.Severity.CONTRADICTION;
import static osteolog.review.Severity.GAP;
import static osteolog.review.Severity.QUESTION;

import java.util.List;
import java.util.Objects;
import osteolog.domain.entry.ClaimSubject;
import osteolog.domain.entry.Enlargement;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.OutcomeKind;
import osteolog.domain.entry.Presence;
import osteolog.domain.entry.Procedure;
import osteolog.domain.entry.Study;
import osteolog.domain.schema.Column;
import osteolog.review.vocabulary.Phrase;

/// The biopsy hole and the size of the lesion on follow-up films.
final class HoleRules {

  private static final List<String> CLOSING =
      List.of("closed", "closure", "closing", "filled", "healed", "repaired");

  private HoleRules() {}

  /// A hole before the biopsy, and a hole that is less repaired on a later film.
  static void order(Facts facts, Findings found) {
    var films = facts.studies.stream().filter(s -> s.hole() != null).toList();
    if (films.isEmpty()) {
      return;
    }
    facts
        .file
        .anchorEvent()
        .filter(event -> event instanceof Procedure)
        .ifPresent(
            event ->
                films.stream()
                    .filter(film -> isBeforeAnchor(facts, film))
                    .forEach(
                        film ->
                            found.add(
                                Rule.HOLE_ORDER,
                                CONTRADICTION,
                                FollowUpRules.when(event),
                                hole(film),
                                film.id().toString())));
    for (var earlier : films) {
      for (var later : films) {
        regress(facts, earlier, later, found);
      }
    }
  }

  private static boolean isBeforeAnchor(Facts facts, Study film) {
    var span = facts.span(film);
    return !span.softHigh() && (span.high() < 0 || (span.high() == 0 && span.low() < 0));
  }

  private static void regress(Facts facts, Study earlier, Study later, Findings found) {
    var first = Objects.requireNonNull(earlier.hole());
    var then = Objects.requireNonNull(later.hole());
    if (facts.span(earlier).surelyBefore(facts.span(later))
        && then.compareTo(first) < 0
        && Objects.equals(earlier.lesionNo(), later.lesionNo())
        && facts.procedures.stream().noneMatch(p -> isAfter(facts, earlier, p))) {
      found.add(
          Rule.HOLE_ORDER, QUESTION, hole(earlier), hole(later), later.id() + Column.code(then));
    }
  }

  private static boolean isAfter(Facts facts, Entry earlier, Procedure procedure) {
    return !facts.span(procedure).surelyBefore(facts.span(earlier))
        && !facts.span(procedure).equals(facts.span(earlier))
        && facts.isAfterAnchor(procedure);
  }

  private static Statement hole(Study film) {
    return Statement.of(film, "hole", "when");
  }

  /// A recurrence told with the hole against undated relief told with its closing.
  static void pain(Facts facts, Findings found) {
    for (var outcome : facts.outcomes) {
      if (outcome.outcome() == OutcomeKind.RECURRENCE
          && outcome.withHoleRemodelling() == Presence.PRESENT) {
        var event = PainRules.statement(outcome);
        facts.pains.stream()
            .filter(p -> tellsClosing(p) && !facts.span(p).isPoint())
            .forEach(
                p ->
                    found.add(
                        Rule.HOLE_AND_PAIN, QUESTION, event, PainRules.statement(p), "closed"));
        facts.claims(ClaimSubject.PAIN_COURSE).stream()
            .filter(c -> tellsClosing(c) && !facts.span(c).isPoint())
            .forEach(
                c -> found.add(Rule.HOLE_AND_PAIN, QUESTION, event, Facts.statement(c), "closed"));
      }
    }
  }

  private static boolean tellsClosing(Entry entry) {
    return Phrase.of(entry.origin().verbatim()).hasAny(CLOSING);
  }

  /// A film that tells of the hole and not of the size of the lesion.
  static void size(Facts facts, Findings found) {
    for (var study : facts.studies) {
      boolean silent = study.enlargement() == null || study.enlargement() == Enlargement.NOT_STATED;
      if (silent && study.hole() != null && facts.isAfterAnchor(study)) {
        found.add(Rule.SIZE_NOT_STATED, GAP, Statement.of(study, "enlargement", "hole", "when"));
      }
    }
  }
}
