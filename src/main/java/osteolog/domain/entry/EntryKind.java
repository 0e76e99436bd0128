package osteolog.domain.entry;

import java.util.Arrays;
import osteolog.domain.schema.Shape;

/// The kinds of entry, in the order in which a case is told.
public enum EntryKind {
  /// A case.
  CASE(SurgicalCase.class, "cases", "surgical_case"),
  /// A lesion.
  LESION(Lesion.class, "lesions", "lesion"),
  /// A symptom or sign.
  SYMPTOM(Symptom.class, "symptoms", "symptom"),
  /// An item of the history.
  HISTORY(History.class, "history", "history_item"),
  /// What somebody was exposed to.
  EXPOSURE(Exposure.class, "exposures", "exposure"),
  /// A genetic test or what is known of the inheritance.
  GENETICS(Genetics.class, "genetics", "genetics"),
  /// A patient sent to another specialty.
  REFERRAL(Referral.class, "referrals", "referral"),
  /// A laboratory statement.
  LAB(Lab.class, "labs", "lab"),
  /// An imaging study.
  STUDY(Study.class, "studies", "study"),
  /// One sequence of an MRI and the signal of the lesion in it.
  SEQUENCE(MriSequence.class, "sequences", "mri_sequence"),
  /// One phase of a bone scan.
  PHASE(ScanPhase.class, "scan_phases", "scan_phase"),
  /// A procedure.
  PROCEDURE(Procedure.class, "procedures", "surgical_procedure"),
  /// A histology.
  HISTOLOGY(Histology.class, "histology", "histology"),
  /// A culture.
  CULTURE(Culture.class, "cultures", "culture"),
  /// A differential diagnosis.
  DIFFERENTIAL(Differential.class, "differentials", "differential"),
  /// A medication.
  MEDICATION(Medication.class, "medications", "medication"),
  /// A statement about pain.
  PAIN(PainObservation.class, "pain", "pain_observation"),
  /// A function score.
  FUNCTION_SCORE(FunctionScore.class, "function_scores", "function_score"),
  /// A visit.
  VISIT(Visit.class, "visits", "visit"),
  /// Something that is watched over time.
  MONITORING(Monitoring.class, "monitoring", "monitoring"),
  /// An outcome.
  OUTCOME(Outcome.class, "outcomes", "outcome"),
  /// A file that belongs to the case.
  ATTACHMENT(Attachment.class, "attachments", "attachment"),
  /// A claim.
  CLAIM(Claim.class, "claims", "claim"),
  /// A question on the record.
  QUERY(Query.class, "queries", "query"),
  /// A finding of the review that somebody accepted, with the reason.
  ACCEPTANCE(Acceptance.class, "acceptances", "acceptance");

  @SuppressWarnings("ImmutableEnumChecker") // a shape never changes; Error Prone cannot see it
  private final Shape<? extends Record> shape;

  private final String fileName;
  private final String tableName;

  EntryKind(Class<? extends Record> type, String fileName, String tableName) {
    this.shape = Shape.of(type);
    this.fileName = fileName;
    this.tableName = tableName;
  }

  /// The kind of the entries of a class.
  public static EntryKind of(Class<? extends Entry> type) {
    return Arrays.stream(values()).filter(k -> k.shape.type() == type).findFirst().orElseThrow();
  }

  /// The columns of the kind, and the way from texts to an entry.
  public Shape<? extends Record> shape() {
    return shape;
  }

  /// The name of its file in an export, without the ending.
  public String fileName() {
    return fileName;
  }

  /// The name of its table in the store.
  public String tableName() {
    return tableName;
  }
}
