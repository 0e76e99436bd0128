package osteolog.ui.page;

import java.util.EnumSet;
import java.util.Set;
import osteolog.domain.entry.EntryKind;

/// The sections of a case page: which kinds of entry stand together.
public enum Section {
  /// Everything.
  ALL(EnumSet.allOf(EntryKind.class)),
  /// The case, its lesions, symptoms, history, exposures, genetics, laboratory.
  PRESENTATION(
      EnumSet.of(
          EntryKind.CASE,
          EntryKind.LESION,
          EntryKind.SYMPTOM,
          EntryKind.HISTORY,
          EntryKind.EXPOSURE,
          EntryKind.GENETICS,
          EntryKind.REFERRAL,
          EntryKind.LAB)),
  /// Studies with their sequences and phases, and files.
  IMAGING(EnumSet.of(EntryKind.STUDY, EntryKind.SEQUENCE, EntryKind.PHASE, EntryKind.ATTACHMENT)),
  /// Procedures and what came of the specimen, and what was considered.
  BIOPSY(
      EnumSet.of(
          EntryKind.PROCEDURE, EntryKind.HISTOLOGY, EntryKind.CULTURE, EntryKind.DIFFERENTIAL)),
  /// Medication.
  TREATMENT(EnumSet.of(EntryKind.MEDICATION)),
  /// Statements about pain.
  PAIN(EnumSet.of(EntryKind.PAIN)),
  /// Visits, monitoring, function and outcomes.
  FOLLOW_UP(
      EnumSet.of(
          EntryKind.VISIT, EntryKind.MONITORING, EntryKind.FUNCTION_SCORE, EntryKind.OUTCOME)),
  /// What is claimed elsewhere, and what was asked and accepted in review.
  CLAIMS(EnumSet.of(EntryKind.CLAIM, EntryKind.QUERY, EntryKind.ACCEPTANCE));

  @SuppressWarnings("ImmutableEnumChecker") // never changed after it is made
  private final Set<EntryKind> kinds;

  Section(Set<EntryKind> kinds) {
    this.kinds = kinds;
  }

  /// Whether entries of the kind stand in the section.
  public boolean holds(EntryKind kind) {
    return kinds.contains(kind);
  }
}
