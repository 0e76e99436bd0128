package osteolog.exchange.phenopacket;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import osteolog.domain.entry.DrugClass;
import osteolog.domain.entry.Lesion;
import osteolog.domain.entry.Medication;
import osteolog.domain.entry.Procedure;

/// What was done: operations and drugs as medical actions, and the specimen of a biopsy.
final class Actions {

  private final Packet packet;

  Actions(Packet packet) {
    this.packet = packet;
  }

  void add(Procedure procedure, Told told) {
    var message = message(procedure, told);
    var action = packet.action();
    action.set("procedure", message);
    told.tell("procedure");
    if (procedure.isBiopsy()) {
      addSpecimen(procedure, message.deepCopy(), told);
    }
  }

  private ObjectNode message(Procedure procedure, Told told) {
    var nodes = packet.nodes();
    var message = nodes.object();
    message.set("code", nodes.term(Term.local(procedure.procedure())));
    site(procedure).ifPresent(site -> message.set("bodySite", nodes.term(site)));
    nodes
        .time(procedure.when(), packet.times())
        .ifPresent(
            time -> {
              message.set("performed", time.node());
              if (time.whole()) {
                told.tell("when");
              }
            });
    return message;
  }

  /// Where it was done: the bone that it names, narrowed to the segment of its lesion.
  private Optional<Term> site(Procedure procedure) {
    var lesion = packet.lesion(procedure.lesionNo());
    var bone = procedure.bone();
    if (bone == null) {
      return lesion.flatMap(l -> Terms.site(l.bone(), l.segment()));
    }
    return Terms.site(bone, lesion.filter(l -> l.bone() == bone).map(Lesion::segment).orElse(null));
  }

  private void addSpecimen(Procedure procedure, ObjectNode message, Told told) {
    var specimen =
        packet
            .biosample()
            .put("id", procedure.id().toString())
            .put("individualId", packet.subjectId());
    Packet.describe(specimen, told);
    site(procedure).ifPresent(site -> specimen.set("sampledTissue", packet.nodes().term(site)));
    packet
        .nodes()
        .time(procedure.when(), packet.times())
        .ifPresent(time -> specimen.set("timeOfCollection", time.node()));
    specimen.set("procedure", message);
  }

  /// A drug without intervals of doses: a dose is recorded in words only.
  void add(Medication medication, Told told) {
    var nodes = packet.nodes();
    var treatment = nodes.object();
    var agent = medication.agent();
    var drug = Term.local(medication.drug());
    if (agent != null) {
      boolean other = medication.drug() == DrugClass.OTHER;
      drug = Term.local(medication.drug(), other ? agent : drug.label() + ": " + agent);
      told.tell("agent");
    }
    treatment.set("agent", nodes.term(drug));
    told.tell("drug");
    if (medication.route() != null) {
      treatment.set("routeOfAdministration", nodes.term(Term.local(medication.route())));
      told.tell("route");
    }
    var action = packet.action();
    action.set("treatment", treatment);
    if (medication.response() != null) {
      action.set("responseToTreatment", nodes.term(Term.local(medication.response())));
      told.tell("response");
    }
  }
}
