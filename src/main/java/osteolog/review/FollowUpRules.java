package osteolog.review;

import static osteolog.review.Severity.CONTRADICTION;
import static osteolog.review.Severity.QUESTION;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import osteolog.domain.entry.Claim;
import osteolog.domain.entry.ClaimSubject;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.Medication;
import osteolog.domain.entry.Presence;
import osteolog.domain.entry.StatementScope;
import osteolog.review.vocabulary.FigureRef;
import osteolog.review.vocabulary.SaidMonths;

/// Months add up: last follow-up, studies, relief, delay (audit rules b and h).
final class FollowUpRules {

  private FollowUpRules() {}

  /// A stated length of follow-up against the last dated contact.
  static void lastFollowUp(Facts facts, Findings found) {
    var claims = facts.claimsOfPatient(ClaimSubject.FOLLOW_UP_MONTHS);
    if (claims.isEmpty()) {
      return;
    }
    var last = facts.lastContactEntry();
    var standing =
        last.isPresent()
            ? last.map(FollowUpRules::when)
            : Facts.reference(claims).map(Facts::statement);
    var months =
        last.isPresent()
            ? Optional.of(SaidMonths.of(facts.lastContact().orElseThrow()))
            : Facts.reference(claims).flatMap(c -> SaidMonths.read(c.claimed()));
    for (var claim : claims) {
      compare(Rule.LAST_FOLLOW_UP, standing, months, claim, found);
    }
  }

  private static void compare(
      Rule rule,
      Optional<Statement> standing,
      Optional<SaidMonths> months,
      Claim claim,
      Findings found) {
    var said = SaidMonths.read(claim.claimed());
    if (standing.isPresent()
        && months.isPresent()
        && said.isPresent()
        && said.get().differsFrom(months.get())) {
      found.add(
          rule,
          severity(said.get(), months.get()),
          standing.get(),
          Facts.statement(claim),
          claim.claimed());
    }
  }

  private static Severity severity(SaidMonths one, SaidMonths other) {
    return (one.about() || other.about()) && !one.isFarFrom(other) ? QUESTION : CONTRADICTION;
  }

  /// The month of a figure's study against the study itself and the last contact.
  static void studyMonths(Facts facts, Findings found) {
    var claims = facts.claims(ClaimSubject.STUDY_MONTH);
    for (var claim : claims) {
      var study = facts.study(claim).filter(s -> facts.span(s).isPoint());
      if (study.isPresent()) {
        var span = facts.span(study.get());
        var months = new SaidMonths(span.low(), 1, span.isAbout());
        compare(
            Rule.STUDY_MONTH, study.map(FollowUpRules::when), Optional.of(months), claim, found);
      } else {
        samePanel(claims, claim, found);
        afterLast(facts, claim, found);
      }
    }
  }

  /// The month that another place gives for the same panel.
  private static void samePanel(List<Claim> claims, Claim claim, Findings found) {
    var panel = FigureRef.first(claim.figure());
    if (panel.isPresent()) {
      var first =
          Facts.reference(
              claims.stream().filter(c -> FigureRef.first(c.figure()).equals(panel)).toList());
      var months = first.flatMap(c -> SaidMonths.read(c.claimed()));
      compare(Rule.STUDY_MONTH, first.map(Facts::statement), months, claim, found);
    }
  }

  private static void afterLast(Facts facts, Claim claim, Findings found) {
    var last = facts.lastContact();
    var said = SaidMonths.read(claim.claimed());
    if (last.isPresent()
        && said.isPresent()
        && said.get().months() > last.getAsDouble()
        && said.get().differsFrom(SaidMonths.of(last.getAsDouble()))) {
      facts
          .lastContactEntry()
          .ifPresent(
              entry ->
                  found.add(
                      Rule.STUDY_MONTH,
                      CONTRADICTION,
                      when(entry),
                      Facts.statement(claim),
                      claim.claimed()));
    }
  }

  /// Results and treatment that are surely later than the last contact.
  static void afterLastContact(Facts facts, Findings found) {
    var last = facts.lastContact();
    if (last.isEmpty()) {
      return;
    }
    Consumer<Entry> look =
        entry -> {
          var span = facts.span(entry);
          if (!span.softLow() && span.low() > last.getAsDouble()) {
            facts
                .lastContactEntry()
                .ifPresent(
                    contact ->
                        found.add(
                            Rule.AFTER_LAST_CONTACT,
                            QUESTION,
                            when(contact),
                            when(entry),
                            entry.id().toString()));
          }
        };
    facts.labs.forEach(look);
    facts.histologies.forEach(look);
    facts.cultures.forEach(look);
    facts.medications.forEach(look);
  }

  /// The stated time to relief against the other statements, and against the earliest relief.
  static void relief(Facts facts, Findings found) {
    var claims = facts.claims(ClaimSubject.TIME_TO_RELIEF);
    var own = Facts.reference(claims.stream().filter(Facts::isCaseText).toList());
    var standing = own.or(() -> Facts.reference(claims));
    if (standing.isEmpty()) {
      return;
    }
    var months = standing.flatMap(c -> SaidMonths.read(c.claimed()));
    for (var claim : claims) {
      var said = SaidMonths.read(claim.claimed());
      if (months.isPresent() && said.isPresent() && said.get().differsFrom(months.get())) {
        found.add(
            Rule.TIME_TO_RELIEF,
            QUESTION,
            Facts.statement(standing.get()),
            Facts.statement(claim),
            claim.claimed());
      }
    }
    if (claims.size() == 1) {
      againstPain(facts, standing.get(), found);
    }
  }

  private static void againstPain(Facts facts, Claim claim, Findings found) {
    var said = SaidMonths.read(claim.claimed());
    var better = facts.pains.stream().filter(PainRules::isRelief).filter(facts::isAfterAnchor);
    var reliefs = better.filter(p -> p.scope() == StatementScope.CASE).toList();
    boolean possible =
        said.isEmpty()
            || reliefs.stream().anyMatch(p -> facts.span(p).low() <= said.get().months() + 1);
    if (!possible && !reliefs.isEmpty()) {
      found.add(
          Rule.TIME_TO_RELIEF,
          QUESTION,
          when(reliefs.getFirst()),
          Facts.statement(claim),
          claim.claimed());
    }
  }

  /// The delay against the onset, taking the diagnosis as month 0; claims against the delay.
  static void delay(Facts facts, Findings found) {
    var months = facts.surgicalCase.delayMonths();
    var about = Boolean.TRUE.equals(facts.surgicalCase.delayApprox());
    var recorded = Optional.ofNullable(months).map(m -> new SaidMonths(m, 1, about));
    var claims = facts.claimsOfPatient(ClaimSubject.DELAY);
    var standing =
        recorded.isPresent()
            ? Optional.of(Statement.of(facts.surgicalCase, "delay_months", "delay_approx"))
            : Facts.reference(claims).map(Facts::statement);
    var first =
        recorded.or(() -> Facts.reference(claims).flatMap(c -> SaidMonths.read(c.claimed())));
    for (var claim : claims) {
      compare(Rule.DELAY, standing, first, claim, found);
    }
    recorded.ifPresent(delay -> onset(facts, delay, found));
  }

  private static void onset(Facts facts, SaidMonths delay, Findings found) {
    for (var symptom : facts.symptoms) {
      var span = facts.span(symptom);
      if (Boolean.TRUE.equals(symptom.onset())
          && symptom.presence() == Presence.PRESENT
          && span.isPoint()
          && span.low() <= 0
          && new SaidMonths(-span.low(), 1, span.isAbout()).differsFrom(delay)) {
        found.add(
            Rule.DELAY,
            QUESTION,
            Statement.of(facts.surgicalCase, "delay_months", "delay_approx"),
            when(symptom),
            symptom.when().toString());
      }
    }
  }

  /// The statement of an entry about its time.
  static Statement when(Entry entry) {
    return entry instanceof Medication ? Statement.of(entry, "start") : Statement.of(entry, "when");
  }
}
