package osteolog.exchange.phenopacket;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import osteolog.domain.entry.BodyRegion;
import osteolog.domain.entry.Bone;
import osteolog.domain.entry.Condition;
import osteolog.domain.entry.PainWord;
import osteolog.domain.entry.Segment;
import osteolog.domain.entry.Side;
import osteolog.domain.entry.Symptom;
import osteolog.domain.entry.SymptomKind;
import osteolog.exchange.codes.CodeSystem;
import osteolog.exchange.codes.CodeTable;
import osteolog.exchange.codes.Mapping;

/// The code for each thing that a record can say.
///
/// A code of others stands for what means the same; for something present also one that means more,
/// since that is then present too. The rest gets a code of our own. Codes that are not in the table
/// were checked with it: HPO of 2023-07-21, and Uberon for two bones.
final class Terms {

  /// In which order codes that mean the same are preferred.
  private static final List<CodeSystem> ORDER =
      List.of(
          CodeSystem.MONDO,
          CodeSystem.ORPHA,
          CodeSystem.HP,
          CodeSystem.OMIM,
          CodeSystem.LOINC,
          CodeSystem.OSTEOLOG);

  private static final Set<BodyRegion> LOWER_LIMB =
      Set.of(
          BodyRegion.THIGH,
          BodyRegion.LOWER_THIGH,
          BodyRegion.KNEE,
          BodyRegion.LOWER_LEG,
          BodyRegion.SHIN,
          BodyRegion.ANKLE,
          BodyRegion.FOOT);

  private final CodeTable table;

  Terms(CodeTable table) {
    this.table = table;
  }

  /// The code that means the same, of others or our own.
  Term exact(Enum<?> concept) {
    return first(concept, Mapping.EXACT).orElseGet(() -> Term.local(concept));
  }

  /// A code of others that means more, for what has none that means the same.
  Optional<Term> broader(Enum<?> concept) {
    return first(concept, Mapping.EXACT)
            .filter(term -> term.vocabulary() != Vocabulary.OSTEOLOG)
            .isPresent()
        ? Optional.empty()
        : first(concept, Mapping.BROADER);
  }

  private Optional<Term> first(Enum<?> concept, Mapping mapping) {
    var codings = table.of(concept).stream().filter(c -> c.mapping() == mapping).toList();
    return ORDER.stream()
        .flatMap(system -> codings.stream().filter(c -> c.system() == system))
        .findFirst()
        .map(Term::of);
  }

  /// The code that a text such as `ORPHA:1328` names, where the table has it.
  Optional<Term> named(@Nullable String code) {
    return code == null ? Optional.empty() : table.named(code).map(Term::of);
  }

  /// A diagnosis or a rival, by its code or in words.
  Term disease(Condition condition, @Nullable String name) {
    boolean open = condition == Condition.OTHER || condition == Condition.UNDETERMINED;
    return open && name != null ? Term.local(condition, name) : exact(condition);
  }

  /// The code of others whose very label these words are, in capitals or not.
  Optional<Term> labelled(String words) {
    return ORDER.stream()
        .flatMap(system -> table.codings().stream().filter(c -> c.system() == system))
        .filter(c -> c.label().equalsIgnoreCase(words.strip()))
        .findFirst()
        .map(Term::of);
  }

  /// A symptom; pain has narrower codes where the region is known, which hold only for what is
  /// present.
  Term symptom(Symptom symptom, boolean present) {
    var kind = symptom.symptom();
    var region = symptom.region();
    if (kind == SymptomKind.PAIN && region != null) {
      if (!present) {
        return Term.local(kind, "pain in the region that is named");
      }
      if (LOWER_LIMB.contains(region)) {
        return Term.hp("0012514", "Lower limb pain");
      }
      if (region == BodyRegion.ARM) {
        return Term.hp("0009763", "Limb pain");
      }
    }
    if (!present && region != null) {
      return Term.local(kind);
    }
    var exact = exact(kind);
    return present && exact.vocabulary() == Vocabulary.OSTEOLOG
        ? broader(kind).orElse(exact)
        : exact;
  }

  /// A side, where it is one.
  Optional<Term> side(@Nullable Side side) {
    return side == null || side == Side.NOT_APPLICABLE
        ? Optional.empty()
        : Optional.of(exact(side));
  }

  /// How severe, where the word has a code.
  Optional<Term> severity(PainWord word) {
    return table.of(word).stream()
        .filter(c -> c.system() == CodeSystem.HP)
        .findFirst()
        .map(Term::of);
  }

  /// The part of a bone; the bone where the part has no code.
  static Optional<Term> site(@Nullable Bone bone, @Nullable Segment segment) {
    if (bone == null || bone == Bone.OTHER) {
      return Optional.empty();
    }
    if (bone == Bone.FEMUR && segment == Segment.DIAPHYSIS) {
      return Optional.of(uberon("0006862", "diaphysis of femur"));
    }
    if (bone == Bone.FEMUR && isMetaphysis(segment)) {
      return Optional.of(uberon("0006865", "metaphysis of femur"));
    }
    return Optional.of(
        switch (bone) {
          case FEMUR -> uberon("0000981", "femur");
          case TIBIA -> uberon("0000979", "tibia");
          case FIBULA, HUMERUS, RADIUS, ULNA, OTHER -> Term.local(bone);
        });
  }

  /// Whether the segment is one of the two metaphyses.
  static boolean isMetaphysis(@Nullable Segment segment) {
    return segment == Segment.PROXIMAL_METAPHYSIS || segment == Segment.DISTAL_METAPHYSIS;
  }

  private static Term uberon(String code, String label) {
    return new Term(Vocabulary.UBERON, code, label);
  }
}
