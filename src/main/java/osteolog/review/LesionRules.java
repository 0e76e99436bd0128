package osteolog.review;

import static osteolog.review.Severity.CONTRADICTION;
import static osteolog.review.Severity.GAP;
import static osteolog.review.Severity.QUESTION;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import osteolog.domain.entry.Bone;
import osteolog.domain.entry.Claim;
import osteolog.domain.entry.ClaimPlace;
import osteolog.domain.entry.ClaimSubject;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.Lesion;
import osteolog.domain.entry.Presence;
import osteolog.domain.entry.ScanPhase;
import osteolog.domain.entry.Segment;
import osteolog.domain.entry.Side;
import osteolog.domain.entry.StatementScope;
import osteolog.domain.entry.Symptom;
import osteolog.domain.entry.SymptomKind;
import osteolog.domain.schema.Column;
import osteolog.review.vocabulary.Anatomy;
import osteolog.review.vocabulary.FigureRef;

/// One lesion has one bone and one side, and everything told of it has them too (audit rule a).
final class LesionRules {

  private static final Set<SymptomKind> FELT_AT_THE_LESION =
      EnumSet.of(
          SymptomKind.PAIN,
          SymptomKind.SPONTANEOUS_PAIN,
          SymptomKind.MECHANICAL_PAIN,
          SymptomKind.TENDERNESS);

  private LesionRules() {}

  /// Studies, procedures, symptoms and claims against the side of their lesion.
  static void sides(Facts facts, Findings found) {
    for (var study : facts.studies) {
      // A film of both legs shows the lesion too.
      if (study.side() != Side.BOTH) {
        side(study, study.side(), onBone(facts.lesions(study.lesionNo()), study.bone()), found);
      }
    }
    for (var phase : facts.phases) {
      if (phase.side() != Side.BOTH) {
        side(phase, phase.side(), onBone(lesions(facts, phase), phase.bone()), found);
      }
    }
    for (var procedure : facts.procedures) {
      var lesions = onBone(facts.lesions(procedure.lesionNo()), procedure.bone());
      side(procedure, procedure.side(), lesions, found);
    }
    for (var symptom : facts.symptoms) {
      if (symptom.presence() == Presence.PRESENT && symptom.side() != Side.BOTH) {
        side(symptom, symptom.side(), facts.lesions, found);
      }
    }
    claims(facts, found, Rule.SIDE, ClaimSubject.SIDE, Anatomy::side, Lesion::side);
  }

  private static void side(Entry entry, @Nullable Side side, List<Lesion> lesions, Findings found) {
    if (side == null || side == Side.NOT_APPLICABLE) {
      return;
    }
    clash(lesions, Lesion::side, side)
        .ifPresent(
            lesion ->
                found.add(
                    Rule.SIDE,
                    side == Side.BOTH || isOtherThanPain(entry) ? QUESTION : CONTRADICTION,
                    Statement.of(lesion, "side", "lesion_no"),
                    Statement.of(entry, "side"),
                    Column.code(side)));
  }

  private static boolean isOtherThanPain(Entry entry) {
    return entry instanceof Symptom symptom && !FELT_AT_THE_LESION.contains(symptom.symptom());
  }

  /// Studies, procedures and claims against the bone of their lesion.
  static void bones(Facts facts, Findings found) {
    for (var study : facts.studies) {
      bone(study, study.bone(), facts.lesions(study.lesionNo()), found);
    }
    for (var phase : facts.phases) {
      bone(phase, phase.bone(), lesions(facts, phase), found);
    }
    for (var procedure : facts.procedures) {
      bone(procedure, procedure.bone(), facts.lesions(procedure.lesionNo()), found);
    }
    claims(facts, found, Rule.BONE, ClaimSubject.BONE, Anatomy::bone, Lesion::bone);
  }

  private static void bone(Entry entry, @Nullable Bone bone, List<Lesion> lesions, Findings found) {
    if (bone == null) {
      return;
    }
    clash(lesions, Lesion::bone, bone)
        .ifPresent(
            lesion ->
                found.add(
                    Rule.BONE,
                    CONTRADICTION,
                    Statement.of(lesion, "bone", "lesion_no"),
                    Statement.of(entry, "bone"),
                    Column.code(bone)));
  }

  /// Where pain is felt against the bones that lie there.
  static void regions(Facts facts, Findings found) {
    for (var symptom : facts.symptoms) {
      var region = symptom.region();
      if (region != null && isPain(symptom)) {
        misfit(facts, l -> Anatomy.fits(region, Objects.requireNonNull(l.bone()), segment(l)))
            .ifPresent(
                lesion ->
                    found.add(
                        Rule.PAIN_REGION,
                        QUESTION,
                        Statement.of(lesion, "bone", "segment"),
                        Statement.of(symptom, "region", "side"),
                        Column.code(region)));
      }
    }
    for (var claim : facts.claims(ClaimSubject.PAIN_REGION)) {
      Anatomy.region(claim.claimed())
          .ifPresent(
              region ->
                  misfit(
                          facts,
                          l -> Anatomy.fits(region, Objects.requireNonNull(l.bone()), segment(l)))
                      .ifPresent(
                          lesion ->
                              found.add(
                                  Rule.PAIN_REGION,
                                  QUESTION,
                                  Statement.of(lesion, "bone", "segment"),
                                  Facts.statement(claim),
                                  Column.code(region))));
    }
  }

  private static boolean isPain(Symptom symptom) {
    return symptom.presence() == Presence.PRESENT
        && (symptom.symptom() == SymptomKind.PAIN
            || symptom.symptom() == SymptomKind.SPONTANEOUS_PAIN
            || symptom.symptom() == SymptomKind.MECHANICAL_PAIN);
  }

  private static Optional<Segment> segment(Lesion lesion) {
    return Optional.ofNullable(lesion.segment());
  }

  private static Optional<Lesion> misfit(Facts facts, Predicate<Lesion> fits) {
    boolean open = facts.lesions.stream().anyMatch(l -> l.bone() == null || fits.test(l));
    return open ? Optional.empty() : facts.lesions.stream().findFirst();
  }

  /// A row that names a lesion which is not recorded.
  static void numbers(Facts facts, Findings found) {
    if (facts.lesions.isEmpty()) {
      return;
    }
    facts.studies.forEach(s -> number(facts, s, s.lesionNo(), found));
    facts.procedures.forEach(p -> number(facts, p, p.lesionNo(), found));
  }

  private static void number(Facts facts, Entry entry, @Nullable Integer no, Findings found) {
    if (no != null && facts.lesions.stream().noneMatch(l -> l.lesionNo().equals(no))) {
      found.add(
          Rule.LESION_NUMBER,
          GAP,
          Statement.of(facts.lesions.getLast(), "lesion_no"),
          Statement.of(entry, "lesion_no"),
          no.toString());
    }
  }

  private static List<Lesion> lesions(Facts facts, ScanPhase phase) {
    return facts.study(phase.studyId()).map(s -> facts.lesions(s.lesionNo())).orElse(facts.lesions);
  }

  private static List<Lesion> onBone(List<Lesion> lesions, @Nullable Bone bone) {
    var there = lesions.stream().filter(l -> bone != null && bone == l.bone()).toList();
    return there.isEmpty() ? lesions : there;
  }

  /// The lesion that the value contradicts: none of these has it, and each has another.
  private static <T> Optional<Lesion> clash(
      List<Lesion> lesions, Function<Lesion, @Nullable T> of, T value) {
    boolean possible =
        lesions.stream().anyMatch(l -> of.apply(l) == null || value.equals(of.apply(l)));
    return possible || lesions.isEmpty() || isBothOf(lesions, value)
        ? Optional.empty()
        : Optional.of(lesions.getFirst());
  }

  private static <T> boolean isBothOf(List<Lesion> lesions, T value) {
    return value == Side.BOTH && lesions.stream().map(Lesion::side).distinct().count() == 2;
  }

  private static <T extends Enum<T>> void claims(
      Facts facts,
      Findings found,
      Rule rule,
      ClaimSubject subject,
      Function<String, Optional<T>> reader,
      Function<Lesion, @Nullable T> of) {
    var claims =
        facts.claims(subject).stream().filter(c -> c.place() != ClaimPlace.BACKGROUND).toList();
    for (var claim : claims) {
      var value = reader.apply(claim.claimed());
      if (value.isPresent()) {
        clash(facts.lesions(claim), of, value.get())
            .ifPresent(
                lesion -> {
                  var standing =
                      samePanel(claims, claim, reader, Optional.ofNullable(of.apply(lesion)));
                  found.add(
                      rule,
                      isOnlyAQuestion(claim, value.get()) ? QUESTION : CONTRADICTION,
                      standing
                          .map(Facts::statement)
                          .orElseGet(() -> Statement.of(lesion, Column.code(subject), "lesion_no")),
                      Facts.statement(claim),
                      Column.code(value.get()));
                });
      }
    }
    if (facts.lesions.stream().allMatch(l -> of.apply(l) == null)) {
      Comparison.amongClaims(claims, reader, rule, found);
    }
  }

  /// What is told of a whole series need not hold for each patient; both sides include the one.
  private static <T> boolean isOnlyAQuestion(Claim claim, T value) {
    return value == Side.BOTH || claim.scope() == StatementScope.SERIES;
  }

  /// The statement about the same panel that agrees with the lesion: the nearest to be compared.
  private static <T> Optional<Claim> samePanel(
      List<Claim> claims, Claim claim, Function<String, Optional<T>> reader, Optional<T> ofLesion) {
    var panel = FigureRef.first(claim.figure());
    return panel.isEmpty()
        ? Optional.empty()
        : Facts.reference(
            claims.stream()
                .filter(c -> FigureRef.first(c.figure()).equals(panel))
                .filter(c -> reader.apply(c.claimed()).equals(ofLesion))
                .toList());
  }
}
