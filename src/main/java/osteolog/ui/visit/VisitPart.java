package osteolog.ui.visit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import osteolog.domain.AtVisit;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.entry.Outcome;
import osteolog.domain.entry.PainObservation;
import osteolog.domain.entry.StatementScope;
import osteolog.domain.entry.Study;
import osteolog.domain.entry.Symptom;
import osteolog.domain.entry.Visit;
import osteolog.domain.entry.VisitState;
import osteolog.domain.schema.Column;
import osteolog.domain.time.Moment;

/// The parts of a visit, in the order in which they are asked about.
enum VisitPart {
  /// When it was, and what was found in general.
  VISIT(EntryKind.VISIT),
  /// Pain at the visit.
  PAIN(EntryKind.PAIN),
  /// Drugs that were running before.
  RUNNING(EntryKind.MEDICATION),
  /// Drugs begun at the visit.
  MEDICATION(EntryKind.MEDICATION),
  /// Films and other studies of the day.
  FILM(EntryKind.STUDY),
  /// Symptoms, signs and events.
  SYMPTOM(EntryKind.SYMPTOM),
  /// Recurrence and where the patient stands.
  OUTCOME(EntryKind.OUTCOME),
  /// The visits planned from here on.
  NEXT(EntryKind.VISIT);

  private final EntryKind kind;

  VisitPart(EntryKind kind) {
    this.kind = kind;
  }

  /// The kind of its entries.
  EntryKind kind() {
    return kind;
  }

  /// The name of the FXML of its rows.
  String row() {
    return "row-" + Column.code(this);
  }

  /// Whether a row can be begun in it.
  boolean begins() {
    return this != RUNNING;
  }

  /// Whether a row stays although its entry has come to say otherwise, as when a drug is stopped.
  boolean holdsOn() {
    return this == RUNNING || this == NEXT;
  }

  /// The entries that stand in it beside those just begun; none while the time of the visit is not
  /// known.
  List<? extends Entry> entries(AtVisit at) {
    if (!at.isKnown()) {
      return List.of();
    }
    return switch (this) {
      case VISIT -> List.of();
      case PAIN, MEDICATION, FILM, SYMPTOM, OUTCOME -> at.entries(kind);
      case RUNNING -> at.running();
      case NEXT -> at.planned();
    };
  }

  /// What a new row begins with, in canonical texts.
  Map<String, String> begun(Moment when) {
    return switch (this) {
      case VISIT -> Map.of("state", Column.code(VisitState.DONE));
      case NEXT -> Map.of("state", Column.code(VisitState.PLANNED));
      case PAIN, RUNNING, MEDICATION, FILM, SYMPTOM, OUTCOME ->
          Map.of(AtVisit.column(kind), when.toString());
    };
  }

  /// What was recorded last before the visit; never taken over into a field.
  List<Entry> before(AtVisit at) {
    return switch (this) {
      case VISIT -> one(at.last(Visit.class, visit -> visit.state() == VisitState.DONE));
      case PAIN -> one(at.last(PainObservation.class, e -> e.scope() == StatementScope.CASE));
      case FILM ->
          Stream.of(
                  at.last(Study.class, _ -> true),
                  at.last(Study.class, study -> study.hole() != null),
                  at.last(Study.class, study -> study.enlargement() != null))
              .flatMap(Optional::stream)
              .<Entry>map(study -> study)
              .distinct()
              .toList();
      case SYMPTOM -> one(at.last(Symptom.class, _ -> true));
      case OUTCOME -> one(at.last(Outcome.class, e -> e.scope() == StatementScope.CASE));
      case RUNNING, MEDICATION, NEXT -> List.of();
    };
  }

  private static List<Entry> one(Optional<? extends Entry> entry) {
    return entry.<Entry>map(e -> e).stream().toList();
  }
}
