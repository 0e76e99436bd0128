package osteolog.review;

import osteolog.domain.schema.Column;

/// The rules by which a case is checked against itself; the letters are those of the audit rules
/// drawn from the published cases.
public enum Rule {
  /// (a) What is told of a lesion has its side.
  SIDE(Subject.SIDE),
  /// (a) What is told of a lesion has its bone.
  BONE(Subject.BONE),
  /// (a) Pain is felt where the lesion's bone lies.
  PAIN_REGION(Subject.BONE),
  /// (a) A row belongs to a lesion that there is.
  LESION_NUMBER(Subject.REFERENCE),
  /// (b) The last follow-up is the latest dated contact.
  LAST_FOLLOW_UP(Subject.FOLLOW_UP),
  /// (b) A study is dated the same everywhere, and not after the last follow-up.
  STUDY_MONTH(Subject.FOLLOW_UP),
  /// (b) Nothing is recorded after the last contact.
  AFTER_LAST_CONTACT(Subject.FOLLOW_UP),
  /// (c) A reference points into the figures of its case.
  FIGURE_NUMBER(Subject.REFERENCE),
  /// A sign of a figure's legend has one meaning.
  LEGEND(Subject.REFERENCE),
  /// (d) A finding has one degree in one study, wherever it is told.
  GRADE(Subject.FINDING),
  /// A finding is not both there and not there.
  PRESENCE(Subject.FINDING),
  /// (f) A finding told of the series or in a caption alone is in the record of the case.
  ELSEWHERE_ONLY(Subject.FINDING),
  /// A follow-up film tells the size of the lesion.
  SIZE_NOT_STATED(Subject.FINDING),
  /// A biopsy hole does not open again, and is not there before the biopsy.
  HOLE_ORDER(Subject.FINDING),
  /// What excludes a disease was done in this case.
  EXCLUSION_EVIDENCE(Subject.FINDING),
  /// (e) "No recurrence" and a recurrence exclude each other.
  RECURRENCE(Subject.OUTCOME),
  /// (e) "Kept" allows no worsening in between.
  WORSENING(Subject.OUTCOME),
  /// "After so many months" may mean at, or from then on.
  RELIEF_LASTING(Subject.OUTCOME),
  /// Pain that follows the biopsy hole needs the months of both.
  HOLE_AND_PAIN(Subject.OUTCOME),
  /// A praised result fits the outcome.
  JUDGEMENT(Subject.OUTCOME),
  /// Relief came at one time.
  TIME_TO_RELIEF(Subject.FOLLOW_UP),
  /// (f) A procedure told anywhere is in the record of the case.
  PROCEDURE(Subject.PROCEDURE),
  /// A panel shows one kind of study.
  MODALITY(Subject.MODALITY),
  /// (g) A study can show what it is said to show.
  MODALITY_FINDING(Subject.FINDING),
  /// A number is in the usual range of the method.
  RANGE(Subject.MODALITY),
  /// A drug worked as well wherever it is told.
  DRUG_RESPONSE(Subject.DRUG),
  /// A drug that was stopped does not go on.
  DRUG_COURSE(Subject.DRUG),
  /// The histology is told in one way.
  HISTOLOGY(Subject.HISTOLOGY),
  /// A diagnosis is not final while a result is awaited.
  AWAITED_RESULT(Subject.HISTOLOGY),
  /// A result agrees with the diagnosis.
  DISAGREEING_RESULT(Subject.HISTOLOGY),
  /// (h) The delay is the time from onset to diagnosis.
  DELAY(Subject.FOLLOW_UP),
  /// Age is the same everywhere.
  AGE(Subject.PATIENT),
  /// Sex is the same everywhere.
  SEX(Subject.PATIENT),
  /// A claim is as strong wherever it is made.
  STRENGTH(Subject.TEXT),
  /// A sentence has no remains of editing.
  REMNANT(Subject.TEXT);

  private final Subject subject;

  Rule(Subject subject) {
    this.subject = subject;
  }

  /// What its findings are about.
  public Subject subject() {
    return subject;
  }

  /// Its name in files and in an acceptance.
  public String code() {
    return Column.code(this);
  }
}
