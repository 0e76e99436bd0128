package osteolog.exchange.phenopacket;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import osteolog.domain.entry.Condition;
import osteolog.domain.entry.Differential;
import osteolog.domain.entry.DifferentialState;
import osteolog.domain.entry.Lesion;
import osteolog.domain.entry.Side;
import osteolog.domain.entry.SurgicalCase;

/// The diagnosis and its rivals, as diseases.
final class Diseases {

  private final Packet packet;
  private final Set<String> excluded = new HashSet<>();

  Diseases(Packet packet) {
    this.packet = packet;
  }

  /// The diagnosis, where there is one: by its own code and, where that is ours alone, by the
  /// nearest code of others that means more.
  void add(SurgicalCase itself, Told told) {
    var condition = itself.diagnosis();
    var typed = packet.terms().named(itself.diagnosisCode());
    var terms = new ArrayList<Term>();
    if (condition != null && condition != Condition.UNDETERMINED) {
      terms.add(packet.terms().disease(condition, itself.diagnosisName()));
      packet.terms().broader(condition).ifPresent(terms::add);
      told.tell("diagnosis");
      if (condition == Condition.OTHER) {
        told.tell("diagnosis_name");
      }
    }
    typed.ifPresent(
        term -> {
          told.tell("diagnosis_code");
          if (!terms.contains(term)) {
            terms.add(term);
          }
        });
    terms.forEach(term -> place(packet.disease(term, false)));
  }

  private void place(ObjectNode disease) {
    var lesions = packet.file().all(Lesion.class);
    site(lesions).ifPresent(term -> disease.set("primarySite", packet.nodes().term(term)));
    side(lesions)
        .flatMap(packet.terms()::side)
        .ifPresent(term -> disease.set("laterality", packet.nodes().term(term)));
  }

  /// The site that all lesions share.
  private static Optional<Term> site(List<Lesion> lesions) {
    var sites = lesions.stream().map(l -> Terms.site(l.bone(), l.segment())).distinct().toList();
    return sites.size() == 1 ? sites.getFirst() : Optional.empty();
  }

  /// The side of all lesions: both where there is one on each.
  private static Optional<Side> side(List<Lesion> lesions) {
    if (lesions.isEmpty() || lesions.stream().anyMatch(l -> l.side() == null)) {
      return Optional.empty();
    }
    var sides = lesions.stream().map(Lesion::side).distinct().toList();
    return Optional.ofNullable(sides.size() == 1 ? sides.getFirst() : Side.BOTH);
  }

  /// A rival that was ruled out or confirmed; what is open has no place.
  boolean add(Differential rival, Told told) {
    var state = rival.state();
    if (state != DifferentialState.EXCLUDED && state != DifferentialState.CONFIRMED) {
      return false;
    }
    var condition = rival.condition();
    var term =
        condition == null
            ? packet
                .terms()
                .labelled(rival.disease())
                .orElseGet(() -> Term.local(Condition.OTHER, rival.disease()))
            : packet.terms().disease(condition, rival.disease());
    told.tell("state", "condition");
    if (term.label().equalsIgnoreCase(rival.disease().strip())) {
      told.tell("disease");
    }
    boolean out = state == DifferentialState.EXCLUDED;
    if (!out || excluded.add(term.id() + term.label())) {
      packet.disease(term, out);
    }
    return true;
  }
}
