package osteolog.exchange.phenopacket;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import osteolog.domain.CaseFile;
import osteolog.domain.entry.Acceptance;
import osteolog.domain.entry.Attachment;
import osteolog.domain.entry.Claim;
import osteolog.domain.entry.Culture;
import osteolog.domain.entry.Differential;
import osteolog.domain.entry.EndStatus;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.Exposure;
import osteolog.domain.entry.FunctionScore;
import osteolog.domain.entry.Genetics;
import osteolog.domain.entry.Histology;
import osteolog.domain.entry.History;
import osteolog.domain.entry.Lab;
import osteolog.domain.entry.Lesion;
import osteolog.domain.entry.Medication;
import osteolog.domain.entry.Monitoring;
import osteolog.domain.entry.MriSequence;
import osteolog.domain.entry.Outcome;
import osteolog.domain.entry.PainObservation;
import osteolog.domain.entry.Procedure;
import osteolog.domain.entry.Query;
import osteolog.domain.entry.Referral;
import osteolog.domain.entry.ScanPhase;
import osteolog.domain.entry.Sex;
import osteolog.domain.entry.StatementScope;
import osteolog.domain.entry.Study;
import osteolog.domain.entry.SurgicalCase;
import osteolog.domain.entry.Symptom;
import osteolog.domain.entry.Visit;
import osteolog.domain.time.MonthSpan;
import osteolog.exchange.LeftOutTally;

/// One case as a phenopacket.
final class CasePacket {

  private final Packet packet;
  private final LeftOutTally tally;
  private final Features features;
  private final Measurements measurements;
  private final Diseases diseases;
  private final Actions actions;
  private String vitalStatus = "";

  CasePacket(CaseFile file, Terms terms, LeftOutTally tally) {
    this.packet = new Packet(file, terms);
    this.tally = tally;
    this.features = new Features(packet);
    this.measurements = new Measurements(packet);
    this.diseases = new Diseases(packet);
    this.actions = new Actions(packet);
  }

  /// The vocabularies that its message uses.
  Set<Vocabulary> used() {
    return packet.nodes().used();
  }

  /// The message; what has no place in it is counted.
  ObjectNode message(PhenopacketOptions options) {
    var itself = packet.file().surgicalCase();
    add(itself);
    packet.file().entries().forEach(this::add);
    var message = packet.nodes().object().put("id", itself.id().toString());
    message.set("subject", subject());
    packet.into(message);
    var metaData = packet.nodes().metaData(options);
    var citation = itself.citation();
    if (citation != null) {
      metaData.putArray("externalReferences").addObject().put("description", citation);
    }
    message.set("metaData", metaData);
    return message;
  }

  private ObjectNode subject() {
    var itself = packet.file().surgicalCase();
    var subject = packet.nodes().object().put("id", packet.subjectId());
    var last = packet.file().lastContact();
    if (last.isPresent()) {
      packet
          .times()
          .age(MonthSpan.at(last.getAsDouble()))
          .ifPresent(age -> subject.set("timeAtLastEncounter", packet.nodes().ages(age)));
    }
    if (!vitalStatus.isEmpty()) {
      subject.putObject("vitalStatus").put("status", vitalStatus);
    }
    return subject.put("sex", sex(itself.sex()));
  }

  private static String sex(@Nullable Sex sex) {
    return switch (sex) {
      case null -> "UNKNOWN_SEX";
      case MALE -> "MALE";
      case FEMALE -> "FEMALE";
      case OTHER -> "OTHER_SEX";
      case NOT_STATED -> "UNKNOWN_SEX";
    };
  }

  private void add(Entry entry) {
    var told = new Told(entry, packet.times());
    if (place(entry, told)) {
      told.leaveOut(tally);
    } else {
      tally.leaveOut(entry.kind());
    }
  }

  /// Gives the entry its place; false where it has none at all.
  private boolean place(Entry entry, Told told) {
    return switch (entry) {
      case SurgicalCase e -> place(e, told);
      case Lesion e -> {
        measurements.addNumbers(e, told, "diameter_mm", "length_mm");
        yield features.add(e, told);
      }
      case Symptom e -> features.add(e, told);
      case History e -> features.add(e, told);
      case Exposure e -> features.add(e, told);
      case Study e -> place(e, told);
      case Histology e -> features.add(e, told);
      case Lab e -> measurements.add(e, told);
      case Culture e -> measurements.add(e, told);
      case FunctionScore e -> measurements.add(e, told);
      case PainObservation e ->
          e.scope() == StatementScope.CASE && (measurements.add(e, told) || features.add(e, told));
      case Differential e -> diseases.add(e, told);
      case Procedure e -> {
        measurements.addNumbers(e, told, "hole_mm");
        actions.add(e, told);
        yield true;
      }
      case Medication e -> {
        actions.add(e, told);
        yield true;
      }
      case Outcome e -> place(e, told);
      case Genetics _,
          Referral _,
          MriSequence _,
          ScanPhase _,
          Visit _,
          Monitoring _,
          Attachment _,
          Claim _,
          Query _,
          Acceptance _ ->
          false;
    };
  }

  private boolean place(SurgicalCase itself, Told told) {
    measurements.add(itself, told);
    diseases.add(itself, told);
    told.tell("label", "sex", "citation");
    return true;
  }

  private boolean place(Study study, Told told) {
    boolean measured = measurements.addNumbers(study, told, "canal_width_mm", "band_spacing_mm");
    return features.add(study, told) || measured;
  }

  /// The state at the end tells only of death, and that a patient in follow-up is alive.
  private boolean place(Outcome outcome, Told told) {
    var end = outcome.scope() == StatementScope.CASE ? outcome.endStatus() : null;
    if (end == EndStatus.DIED) {
      vitalStatus = "DECEASED";
      told.tell("end_status");
    } else if (end == EndStatus.IN_FOLLOW_UP && vitalStatus.isEmpty()) {
      vitalStatus = "ALIVE";
      told.tell("end_status");
    }
    boolean ended = end == EndStatus.DIED || end == EndStatus.IN_FOLLOW_UP;
    return features.add(outcome, told) || ended;
  }
}
