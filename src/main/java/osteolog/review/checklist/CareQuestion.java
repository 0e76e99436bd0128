package osteolog.review.checklist;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import osteolog.domain.CaseFile;
import osteolog.domain.Sought;
import osteolog.domain.entry.Claim;
import osteolog.domain.entry.ClaimPlace;
import osteolog.domain.entry.ConsentState;
import osteolog.domain.entry.Culture;
import osteolog.domain.entry.CultureResult;
import osteolog.domain.entry.Differential;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.entry.FunctionScore;
import osteolog.domain.entry.Genetics;
import osteolog.domain.entry.Histology;
import osteolog.domain.entry.History;
import osteolog.domain.entry.HistoryItem;
import osteolog.domain.entry.Lab;
import osteolog.domain.entry.Medication;
import osteolog.domain.entry.Outcome;
import osteolog.domain.entry.PainObservation;
import osteolog.domain.entry.Presence;
import osteolog.domain.entry.Procedure;
import osteolog.domain.entry.StatementScope;
import osteolog.domain.entry.Study;
import osteolog.domain.entry.Symptom;
import osteolog.domain.entry.SymptomKind;
import osteolog.domain.entry.Visit;
import osteolog.domain.entry.VisitState;
import osteolog.domain.schema.Column;

/// One part of a checklist item, as a question to a case.
///
/// @param sought the column that holds the answer
/// @param what which of the things that the column can hold
/// @param isOfTheRecord whether a record is the place for it; what belongs to the paper alone is
///   answered only where a claim shows that the paper has it
/// @param answered whether a case records it
record CareQuestion(
    Sought sought, String what, boolean isOfTheRecord, Predicate<CaseFile> answered) {

  /// Whether the case records it.
  boolean isAnsweredBy(CaseFile file) {
    return answered.test(file);
  }

  /// What an item asks a record for (CARE 2013).
  static List<CareQuestion> of(CareItem item) {
    return switch (item) {
      case TITLE -> List.of(place(ClaimPlace.TITLE));
      case KEY_WORDS -> List.of();
      case ABSTRACT -> List.of(place(ClaimPlace.ABSTRACT));
      case INTRODUCTION -> List.of(place(ClaimPlace.BACKGROUND));
      case DISCUSSION -> List.of(place(ClaimPlace.DISCUSSION));
      case PATIENT_INFORMATION ->
          List.of(
              ofCase("age", f -> f.surgicalCase().age()),
              ofCase("sex", f -> f.surgicalCase().sex()),
              ofCase("occupation", f -> f.surgicalCase().occupation()),
              ofCase("ethnicity", f -> f.surgicalCase().ethnicity()),
              any(
                  sought(Symptom.class, "presence"),
                  "symptom",
                  Symptom.class,
                  s -> isStated(s.presence())),
              history(HistoryItem.MEDICAL),
              history(HistoryItem.FAMILY),
              history(HistoryItem.PSYCHOSOCIAL),
              any("gene", Genetics.class, _ -> true));
      case CLINICAL_FINDINGS ->
          List.of(
              sign(SymptomKind.LOCAL_HEAT),
              sign(SymptomKind.SWELLING),
              sign(SymptomKind.REDNESS),
              sign(SymptomKind.TENDERNESS),
              sign(SymptomKind.GAIT_CHANGE));
      case TIMELINE ->
          List.of(
              any("onset", Symptom.class, s -> Boolean.TRUE.equals(s.onset())),
              timed("procedure", Procedure.class),
              timed("modality", Study.class),
              timed("findings", Visit.class));
      case DIAGNOSTIC_ASSESSMENT ->
          List.of(
              any("modality", Study.class, _ -> true),
              any("statement", Lab.class, l -> l.statement() != null || l.value() != null),
              any(sought(Lab.class, "value"), "lab.value", Lab.class, l -> l.value() != null),
              any("result", Culture.class, c -> c.result() != CultureResult.AWAITED),
              any("section", Histology.class, _ -> true),
              any(
                  sought(Differential.class, "state"),
                  "disease",
                  Differential.class,
                  d -> d.state() != null),
              ofCase("diagnosis", f -> f.surgicalCase().diagnosis()),
              ofCase("diagnosis_basis", f -> f.surgicalCase().diagnosisBasis()));
      case INTERVENTION ->
          List.of(
              any("procedure", Procedure.class, _ -> true),
              all("drug", Medication.class, _ -> true),
              all("agent", Medication.class, m -> m.agent() != null),
              all("dose", Medication.class, m -> m.dose() != null));
      case FOLLOW_UP_AND_OUTCOMES ->
          List.of(
              any(
                  Sought.of(EntryKind.VISIT, "state", VisitState.DONE, "state"),
                  "findings",
                  Visit.class,
                  v -> v.state() == VisitState.DONE),
              any(
                  Sought.of(EntryKind.OUTCOME, "scope", StatementScope.CASE, "outcome"),
                  "outcome",
                  Outcome.class,
                  o -> o.scope() == StatementScope.CASE),
              any(
                  sought(PainObservation.class, "value"),
                  "pain.value",
                  PainObservation.class,
                  p -> p.value() != null),
              any("instrument", FunctionScore.class, _ -> true),
              any("complication", Procedure.class, p -> isStated(p.complication())));
      case PATIENT_PERSPECTIVE ->
          List.of(ofCase("patient_view", f -> f.surgicalCase().patientView()));
      case INFORMED_CONSENT -> List.of(consent());
    };
  }

  private static CareQuestion consent() {
    return new CareQuestion(
        Sought.of(EntryKind.CASE, "consent"),
        "consent",
        true,
        f ->
            f.surgicalCase().consent() == ConsentState.OBTAINED
                || f.surgicalCase().consent() == ConsentState.NOT_NEEDED);
  }

  private static CareQuestion place(ClaimPlace place) {
    return new CareQuestion(
        Sought.of(EntryKind.CLAIM, "place", place, "verbatim"),
        "claim_place." + Column.code(place),
        false,
        f -> f.all(Claim.class).stream().anyMatch(c -> c.place() == place));
  }

  private static CareQuestion ofCase(String column, Function<CaseFile, @Nullable Object> of) {
    return new CareQuestion(
        Sought.of(EntryKind.CASE, column), column, true, f -> of.apply(f) != null);
  }

  private static CareQuestion history(HistoryItem item) {
    return any(
        Sought.of(EntryKind.HISTORY, "item", item, "presence"),
        "history_item." + Column.code(item),
        History.class,
        h -> h.item() == item && isStated(h.presence()));
  }

  private static CareQuestion sign(SymptomKind kind) {
    return any(
        Sought.of(EntryKind.SYMPTOM, "symptom", kind, "presence"),
        "symptom_kind." + Column.code(kind),
        Symptom.class,
        s -> s.symptom() == kind && isStated(s.presence()));
  }

  private static <E extends Entry> CareQuestion any(
      String column, Class<E> kind, Predicate<E> records) {
    return any(sought(kind, column), column, kind, records);
  }

  private static <E extends Entry> CareQuestion any(
      Sought sought, String what, Class<E> kind, Predicate<E> records) {
    return new CareQuestion(sought, what, true, f -> f.all(kind).stream().anyMatch(records));
  }

  private static Sought sought(Class<? extends Entry> kind, String column) {
    return Sought.of(EntryKind.of(kind), column);
  }

  /// Every row of a kind tells it, and there is such a row.
  private static <E extends Entry> CareQuestion all(
      String column, Class<E> kind, Predicate<E> records) {
    return new CareQuestion(
        sought(kind, column),
        column,
        true,
        f -> !f.all(kind).isEmpty() && f.all(kind).stream().allMatch(records));
  }

  /// Every row of a kind has a month, and there is such a row.
  private static <E extends Entry> CareQuestion timed(String column, Class<E> kind) {
    return new CareQuestion(
        sought(kind, "when"),
        "when." + column,
        true,
        f -> !f.all(kind).isEmpty() && f.all(kind).stream().allMatch(e -> hasMonth(f, e)));
  }

  private static boolean hasMonth(CaseFile file, Entry entry) {
    var span = file.anchor().spanOf(CaseFile.when(entry));
    return Double.isFinite(span.low()) && Double.isFinite(span.high());
  }

  private static boolean isStated(Presence presence) {
    return presence == Presence.PRESENT || presence == Presence.ABSENT;
  }
}
