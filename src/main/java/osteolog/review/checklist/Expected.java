package osteolog.review.checklist;

import java.util.List;
import osteolog.domain.entry.EntryKind;

/// Which rows a complete case has, and which columns of them are filled: what a case report of a
/// sclerotic lesion gives (Abe 2020) and the checklist asks for.
final class Expected {

  /// The kinds of which a complete case has at least one row.
  static final List<EntryKind> KINDS =
      List.of(
          EntryKind.CASE,
          EntryKind.LESION,
          EntryKind.SYMPTOM,
          EntryKind.HISTORY,
          EntryKind.LAB,
          EntryKind.STUDY,
          EntryKind.PROCEDURE,
          EntryKind.HISTOLOGY,
          EntryKind.CULTURE,
          EntryKind.DIFFERENTIAL,
          EntryKind.MEDICATION,
          EntryKind.PAIN,
          EntryKind.VISIT,
          EntryKind.OUTCOME);

  private Expected() {}

  /// The columns that a complete row of the kind has filled.
  static List<String> columns(EntryKind kind) {
    return switch (kind) {
      case CASE ->
          List.of(
              "age",
              "sex",
              "diagnosis",
              "diagnosis_state",
              "diagnosis_basis",
              "delay_months",
              "consent");
      case LESION -> List.of("bone", "side", "segment", "compartment");
      case SYMPTOM, HISTORY -> List.of("presence", "when");
      case EXPOSURE -> List.of("presence", "start");
      case GENETICS, REFERRAL -> List.of("state");
      case LAB -> List.of("statement", "when");
      case STUDY -> List.of("when");
      case SEQUENCE -> List.of("signal");
      case PHASE -> List.of("minutes");
      case PROCEDURE -> List.of("when", "guidance", "complication");
      case HISTOLOGY -> List.of("when", "fibrous_tissue", "infiltrate", "malignancy");
      case CULTURE -> List.of("when");
      case DIFFERENTIAL -> List.of("state", "evidence");
      case MEDICATION -> List.of("agent", "dose", "start", "response");
      case PAIN, VISIT, MONITORING -> List.of("when");
      case FUNCTION_SCORE -> List.of("when");
      case OUTCOME -> List.of("answer");
      case ATTACHMENT, CLAIM, QUERY, ACCEPTANCE -> List.of();
    };
  }
}
