package osteolog.domain.entry;

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
  /// A laboratory statement.
  LAB(Lab.class, "labs", "lab"),
  /// An imaging study.
  STUDY(Study.class, "studies", "study"),
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
  /// A visit.
  VISIT(Visit.class, "visits", "visit"),
  /// An outcome.
  OUTCOME(Outcome.class, "outcomes", "outcome"),
  /// A claim.
  CLAIM(Claim.class, "claims", "claim");

  @SuppressWarnings("ImmutableEnumChecker") // a shape never changes; Error Prone cannot see it
  private final Shape<? extends Record> shape;

  private final String fileName;
  private final String tableName;

  EntryKind(Class<? extends Record> type, String fileName, String tableName) {
    this.shape = Shape.of(type);
    this.fileName = fileName;
    this.tableName = tableName;
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
