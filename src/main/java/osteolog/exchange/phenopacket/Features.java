package osteolog.exchange.phenopacket;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import osteolog.domain.entry.Enlargement;
import osteolog.domain.entry.Exposure;
import osteolog.domain.entry.Histology;
import osteolog.domain.entry.History;
import osteolog.domain.entry.Lesion;
import osteolog.domain.entry.Outcome;
import osteolog.domain.entry.OutcomeAnswer;
import osteolog.domain.entry.PainObservation;
import osteolog.domain.entry.PainWord;
import osteolog.domain.entry.Presence;
import osteolog.domain.entry.Segment;
import osteolog.domain.entry.StatementScope;
import osteolog.domain.entry.Study;
import osteolog.domain.entry.Symptom;
import osteolog.domain.time.Moment;

/// What was found or said, as phenotypic features.
///
/// Each method answers whether the entry has a place here. The first feature of an entry carries
/// the rest of it in words.
final class Features {

  /// One finding that may be present or absent.
  private record Finding(String column, Presence presence, Term term) {}

  private final Packet packet;

  Features(Packet packet) {
    this.packet = packet;
  }

  boolean add(Lesion lesion, Told told) {
    var side = packet.terms().side(lesion.side());
    var node = packet.feature(Term.local("Lesion", "Bone lesion"), false, side.stream().toList());
    // The side stays in the words: a modifier does not say that it is the side of this bone.
    Packet.describe(node, told);
    return true;
  }

  boolean add(Symptom symptom, Told told) {
    if (!isSaid(symptom.presence())) {
      return false;
    }
    boolean present = symptom.presence() == Presence.PRESENT;
    var modifiers = new ArrayList<Term>();
    packet.terms().side(symptom.side()).ifPresent(modifiers::add);
    if (symptom.quality() != null) {
      modifiers.add(packet.terms().exact(symptom.quality()));
    }
    var node = packet.feature(packet.terms().symptom(symptom, present), !present, modifiers);
    if (present && Boolean.TRUE.equals(symptom.onset())) {
      packet
          .nodes()
          .time(symptom.when(), packet.times())
          .ifPresent(time -> node.set("onset", time.node()));
    }
    told.tell("presence");
    Packet.describe(node, told);
    return true;
  }

  boolean add(History history, Told told) {
    var term = Term.local(history.item());
    return add(
        Term.local(history.item(), "history: " + term.label()),
        history.presence(),
        history.when(),
        told);
  }

  boolean add(Exposure exposure, Told told) {
    var term = Term.local(exposure.exposure());
    return add(
        Term.local(exposure.exposure(), "exposure: " + term.label()),
        exposure.presence(),
        exposure.start(),
        told);
  }

  private boolean add(Term term, Presence presence, Moment when, Told told) {
    return add(List.of(new Finding("presence", presence, term)), List.of(), when, told);
  }

  boolean add(Histology histology, Told told) {
    return add(
        List.of(
            new Finding(
                "trabecular_sclerosis",
                histology.trabecularSclerosis(),
                Term.local("Histology.trabecular_sclerosis", "Sclerosis of the trabeculae")),
            new Finding(
                "malignancy",
                histology.malignancy(),
                Term.local("Histology.malignancy", "Malignancy in the specimen"))),
        List.of(),
        histology.when(),
        told);
  }

  boolean add(Study study, Told told) {
    var side = packet.terms().side(study.side()).stream().toList();
    boolean added = add(findings(study), side, study.when(), told);
    var size = study.enlargement();
    if (size == Enlargement.ENLARGED || size == Enlargement.NO_ENLARGEMENT) {
      told.tell("enlargement");
      var node =
          packet.feature(
              Term.local(Enlargement.ENLARGED, "Enlargement of the lesion"),
              size == Enlargement.NO_ENLARGEMENT,
              side);
      node.put("description", "when: " + packet.times().words(study.when()));
      Packet.describe(node, told);
      added = true;
    }
    return added;
  }

  private List<Finding> findings(Study s) {
    return List.of(
        new Finding("sclerosis", s.sclerosis(), sclerosis(s)),
        new Finding(
            "cortical_thickening",
            s.corticalThickening(),
            Term.hp("0000935", "Thickened cortex of long bones")),
        new Finding(
            "cavity_narrowing",
            s.cavityNarrowing(),
            Term.hp("0032458", "Narrowing of medullary canal")),
        new Finding("periosteal_reaction", s.periostealReaction(), periosteum(s)),
        finding("soft_tissue_mass", s.softTissueMass(), "Soft-tissue mass"),
        finding("soft_tissue_extension", s.softTissueExtension(), "Extension into soft tissue"),
        finding("abnormal_uptake", s.abnormalUptake(), "Abnormal uptake of the tracer"),
        finding("nidus", s.nidus(), "Nidus"),
        finding("fracture_line", s.fractureLine(), "Fracture line"),
        finding("metaphyseal_bands", s.metaphysealBands(), "Metaphyseal bands"),
        finding("epiphyseal_sclerosis", s.epiphysealSclerosis(), "Sclerosis of epiphyses"));
  }

  private static Finding finding(String column, Presence presence, String label) {
    return new Finding(column, presence, Term.local("Study." + column, label));
  }

  /// Sclerosis has a code where it is known in which segment the lesion lies.
  private Term sclerosis(Study study) {
    var segment = packet.lesion(study.lesionNo()).map(Lesion::segment);
    if (segment.filter(Terms::isMetaphysis).isPresent()) {
      return Term.hp("0004979", "Metaphyseal sclerosis");
    }
    return segment.filter(s -> s == Segment.DIAPHYSIS).isPresent()
        ? Term.hp("0003034", "Diaphyseal sclerosis")
        : Term.local("Study.sclerosis", "Sclerosis of bone");
  }

  /// No reaction at all means no new bone; a reaction need not be new bone.
  private static Term periosteum(Study study) {
    return study.periostealReaction() == Presence.ABSENT
        ? Term.hp("0031485", "Subperiosteal bone formation")
        : Term.local("Study.periosteal_reaction", "Periosteal reaction");
  }

  /// A statement about pain in words; it is no finding with a time, so its type says what it is.
  boolean add(PainObservation pain, Told told) {
    if (pain.scope() == StatementScope.SERIES) {
      return false;
    }
    var node = packet.feature(Term.local("PainObservation", "Statement on pain"), false, List.of());
    severity(pain)
        .flatMap(packet.terms()::severity)
        .ifPresent(term -> node.set("severity", packet.nodes().term(term)));
    Packet.describe(node, told);
    return true;
  }

  /// The one word that was told; none where it was inferred, told as about, or more than one.
  private static Optional<PainWord> severity(PainObservation pain) {
    boolean firm =
        pain.wordsLow() == pain.wordsHigh()
            && !Boolean.TRUE.equals(pain.inferred())
            && !Boolean.TRUE.equals(pain.approx());
    return firm ? Optional.ofNullable(pain.wordsLow()) : Optional.empty();
  }

  boolean add(Outcome outcome, Told told) {
    var answer = outcome.answer();
    if (outcome.scope() == StatementScope.SERIES
        || (answer != OutcomeAnswer.YES && answer != OutcomeAnswer.NO)) {
      return false;
    }
    told.tell("answer");
    Packet.describe(
        packet.feature(Term.local(outcome.outcome()), answer == OutcomeAnswer.NO, List.of()), told);
    return true;
  }

  private boolean add(List<Finding> findings, List<Term> modifiers, Moment when, Told told) {
    var said = findings.stream().filter(f -> isSaid(f.presence())).toList();
    said.forEach(f -> told.tell(f.column()));
    for (int i = 0; i < said.size(); i++) {
      var finding = said.get(i);
      var node = packet.feature(finding.term(), finding.presence() == Presence.ABSENT, modifiers);
      if (i == 0) {
        Packet.describe(node, told);
      } else {
        node.put("description", "when: " + packet.times().words(when));
      }
    }
    return !said.isEmpty();
  }

  private static boolean isSaid(Presence presence) {
    return switch (presence) {
      case PRESENT, ABSENT -> true;
      case NOT_STATED, NOT_DONE -> false;
    };
  }
}
