package osteolog.exchange.fhir;

import osteolog.domain.entry.Acceptance;
import osteolog.domain.entry.Attachment;
import osteolog.domain.entry.Claim;
import osteolog.domain.entry.Culture;
import osteolog.domain.entry.Differential;
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
import osteolog.domain.entry.StatementScope;
import osteolog.domain.entry.Study;
import osteolog.domain.entry.SurgicalCase;
import osteolog.domain.entry.Symptom;
import osteolog.domain.entry.Visit;
import osteolog.exchange.LeftOutTally;

/// Which resources each kind of entry becomes.
final class Resources {

  private final PatientResources patient;
  private final FindingResources findings;
  private final PainResources pain;
  private final LabResources labs;
  private final ImagingResources imaging;
  private final SurgeryResources surgery;
  private final CareResources care;
  private final LeftOutTally counted;

  Resources(CaseBundle in, FhirOptions options, LeftOutTally counted) {
    var places = new Places(options.snomed());
    this.patient = new PatientResources(in, places);
    this.findings = new FindingResources(in, places);
    this.pain = new PainResources(in);
    this.labs = new LabResources(in);
    this.imaging = new ImagingResources(in, places, counted, options.fileNames());
    this.surgery = new SurgeryResources(in, places);
    this.care = new CareResources(in);
    this.counted = counted;
  }

  /// Writes the resources of an entry, or counts it among what is left out.
  ///
  /// @return whether it was written
  boolean write(Entry entry) {
    if (isLeftOut(entry)) {
      counted.leaveOut(entry.kind());
      return false;
    }
    switch (entry) {
      case SurgicalCase it -> patient.write(it);
      case Lesion it -> patient.write(it);
      case Differential it -> patient.write(it);
      case Symptom it -> findings.write(it);
      case History it -> findings.write(it);
      case Exposure it -> findings.write(it);
      case Genetics it -> findings.write(it);
      case FunctionScore it -> findings.write(it);
      case Outcome it -> findings.write(it);
      case PainObservation it -> pain.write(it);
      case Lab it -> labs.write(it);
      case Study it -> imaging.write(it);
      case MriSequence it -> imaging.write(it);
      case ScanPhase it -> imaging.write(it);
      case Attachment it -> imaging.write(it);
      case Procedure it -> surgery.write(it);
      case Histology it -> surgery.write(it);
      case Culture it -> surgery.write(it);
      case Medication it -> care.write(it);
      case Visit it -> care.write(it);
      case Monitoring it -> care.write(it);
      case Referral it -> care.write(it);
      case Claim _, Query _, Acceptance _ -> {}
    }
    return true;
  }

  /// Whether an entry is about the series or about the record, and not about this patient.
  private static boolean isLeftOut(Entry entry) {
    return switch (entry) {
      case Claim _, Query _, Acceptance _ -> true;
      case Differential it -> it.scope() == StatementScope.SERIES;
      case PainObservation it -> it.scope() == StatementScope.SERIES;
      case Outcome it -> it.scope() == StatementScope.SERIES;
      case SurgicalCase _,
          Lesion _,
          Symptom _,
          History _,
          Exposure _,
          Genetics _,
          Referral _,
          Lab _,
          Study _,
          MriSequence _,
          ScanPhase _,
          Procedure _,
          Histology _,
          Culture _,
          Medication _,
          FunctionScore _,
          Visit _,
          Monitoring _,
          Attachment _ ->
          false;
    };
  }
}
