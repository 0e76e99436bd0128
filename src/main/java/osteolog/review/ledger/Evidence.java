package osteolog.review.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import osteolog.domain.CaseFile;
import osteolog.domain.entry.Culture;
import osteolog.domain.entry.CultureResult;
import osteolog.domain.entry.DrugClass;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.Genetics;
import osteolog.domain.entry.Histology;
import osteolog.domain.entry.History;
import osteolog.domain.entry.HistoryItem;
import osteolog.domain.entry.Lab;
import osteolog.domain.entry.LabStatement;
import osteolog.domain.entry.LabTest;
import osteolog.domain.entry.Lesion;
import osteolog.domain.entry.MarrowOedema;
import osteolog.domain.entry.Medication;
import osteolog.domain.entry.Modality;
import osteolog.domain.entry.Outcome;
import osteolog.domain.entry.OutcomeKind;
import osteolog.domain.entry.PainObservation;
import osteolog.domain.entry.Phase;
import osteolog.domain.entry.Presence;
import osteolog.domain.entry.ScanPhase;
import osteolog.domain.entry.StatementScope;
import osteolog.domain.entry.Study;
import osteolog.domain.entry.Symptom;
import osteolog.domain.entry.SymptomKind;
import osteolog.domain.entry.TestState;

/// Finds in a case what records a need. What is "not stated", "not done" or awaited records
/// nothing.
final class Evidence {

  private final CaseFile file;

  Evidence(CaseFile file) {
    this.file = file;
  }

  /// What the case records of a need.
  Recorded of(Need need) {
    return new Recorded(need, facts(need));
  }

  private List<Recorded.Fact> facts(Need need) {
    return switch (need) {
      case AGE -> ofCase("age", file.surgicalCase().age());
      case ONSET -> all(Symptom.class, "onset", s -> Boolean.TRUE.equals(s.onset()));
      case FEVER -> symptom(SymptomKind.FEVER);
      case LOCAL_HEAT -> symptom(SymptomKind.LOCAL_HEAT);
      case SWELLING -> symptom(SymptomKind.SWELLING);
      case REDNESS -> symptom(SymptomKind.REDNESS);
      case NIGHT_PAIN -> nightPain();
      case NSAID_RESPONSE ->
          all(
              Medication.class,
              "response",
              m -> m.drug() == DrugClass.NSAID && m.response() != null);
      case GAIT_OR_WEAKNESS -> symptom(SymptomKind.GAIT_CHANGE, SymptomKind.WEAKNESS);
      case SKIN_DISEASE ->
          joined(history(HistoryItem.SKIN_DISEASE), symptom(SymptomKind.SKIN_SORE));
      case SYSTEMIC_ILLNESS -> history(HistoryItem.SYSTEMIC_ILLNESS);
      case MALIGNANCY_HISTORY -> history(HistoryItem.MALIGNANCY);
      case FAMILY_HISTORY -> history(HistoryItem.FAMILY, HistoryItem.FAMILY_BONE_DISEASE);
      case TRAUMA_OR_STRESS -> history(HistoryItem.TRAUMA, HistoryItem.REPETITIVE_STRESS);
      case RECURRENCE ->
          all(
              Outcome.class,
              "answer",
              o ->
                  o.outcome() == OutcomeKind.RECURRENCE
                      && o.answer() != null
                      && o.scope() == StatementScope.CASE);
      case CRP -> lab(LabTest.CRP);
      case ESR -> lab(LabTest.ESR);
      case LEUKOCYTES -> lab(LabTest.LEUKOCYTES);
      case ALP -> lab(LabTest.ALP);
      case LDH -> lab(LabTest.LDH);
      case CULTURE ->
          all(
              Culture.class,
              "result",
              c -> c.result() == CultureResult.NEGATIVE || c.result() == CultureResult.POSITIVE);
      case HISTOLOGY -> histology();
      case MALIGNANCY_IN_HISTOLOGY ->
          all(Histology.class, "malignancy", h -> isStated(h.malignancy()));
      case GENETIC_TEST -> all(Genetics.class, "state", g -> g.state() == TestState.REPORTED);
      case PERIOSTEAL_REACTION -> study("periosteal_reaction", Study::periostealReaction);
      case SOFT_TISSUE_EXTENSION -> study("soft_tissue_extension", Study::softTissueExtension);
      case SOFT_TISSUE_MASS_ON_MRI ->
          all(
              Study.class,
              "soft_tissue_mass",
              s -> s.modality() == Modality.MRI && isStated(s.softTissueMass()));
      case MARROW_OEDEMA ->
          all(
              Study.class,
              "marrow_oedema",
              s -> s.marrowOedema() != null && s.marrowOedema() != MarrowOedema.NOT_STATED);
      case NIDUS_ON_CT -> nidus(Modality.CT);
      case NIDUS_ON_MRI -> nidus(Modality.MRI);
      case FRACTURE_LINE -> study("fracture_line", Study::fractureLine);
      case SYMMETRY ->
          joined(
              joined(
                  filled(Lesion.class, "symmetry", Lesion::symmetry),
                  filled(Lesion.class, "limbs", Lesion::limbs)),
              filled(Study.class, "symmetry", Study::symmetry));
      case SITES_OF_UPTAKE ->
          joined(
              filled(Study.class, "sites", Study::sites),
              filled(Study.class, "site_count", Study::siteCount));
      case UPTAKE_SHAPE -> filled(ScanPhase.class, "uptake_shape", ScanPhase::uptakeShape);
      case SCAN_VIEWS ->
          all(
              ScanPhase.class,
              "projections",
              p -> p.phase() == Phase.BLOOD_POOL && !p.projections().isEmpty());
      case LESION_SIZE ->
          joined(
              filled(Lesion.class, "length_mm", Lesion::lengthMm),
              filled(Lesion.class, "diameter_mm", Lesion::diameterMm));
      case COMPARTMENT -> filled(Lesion.class, "compartment", Lesion::compartment);
      case NUMBER_OF_BONES ->
          joined(
              filled(Lesion.class, "bone_count", Lesion::boneCount),
              filled(Lesion.class, "distribution", Lesion::distribution));
      case SKULL_BASE,
          FLOWING_HYPEROSTOSIS,
          SCLEROTOME_DISTRIBUTION,
          FOAMY_HISTIOCYTES,
          OTHER_ORGANS,
          INFARCT_OR_SECOND_TUMOUR,
          MATRIX ->
          List.of();
    };
  }

  private List<Recorded.Fact> nidus(Modality modality) {
    return all(Study.class, "nidus", s -> s.modality() == modality && isStated(s.nidus()));
  }

  private List<Recorded.Fact> study(String column, Function<Study, Presence> of) {
    return all(Study.class, column, s -> isStated(of.apply(s)));
  }

  private List<Recorded.Fact> nightPain() {
    return joined(
        filled(Symptom.class, "pattern", Symptom::pattern),
        filled(PainObservation.class, "pattern", PainObservation::pattern));
  }

  private List<Recorded.Fact> histology() {
    return file.all(Histology.class).stream()
        .filter(h -> h.state() != TestState.AWAITED && h.state() != TestState.NOT_DONE)
        .flatMap(
            h ->
                h.fibrousTissue() != null
                    ? Stream.of(new Recorded.Fact(h, "fibrous_tissue"))
                    : isStated(h.trabecularSclerosis())
                        ? Stream.of(new Recorded.Fact(h, "trabecular_sclerosis"))
                        : Stream.empty())
        .toList();
  }

  private List<Recorded.Fact> ofCase(String column, @Nullable Object value) {
    return value == null ? List.of() : List.of(new Recorded.Fact(file.surgicalCase(), column));
  }

  private List<Recorded.Fact> symptom(SymptomKind... kinds) {
    var wanted = Set.of(kinds);
    return all(
        Symptom.class, "presence", s -> wanted.contains(s.symptom()) && isStated(s.presence()));
  }

  private List<Recorded.Fact> history(HistoryItem... items) {
    var wanted = Set.of(items);
    return all(History.class, "presence", h -> wanted.contains(h.item()) && isStated(h.presence()));
  }

  private List<Recorded.Fact> lab(LabTest test) {
    var values = all(Lab.class, "value", l -> l.test() == test && l.value() != null);
    return values.isEmpty()
        ? all(Lab.class, "statement", l -> l.test() == test && isResult(l.statement()))
        : values;
  }

  private static boolean isResult(@Nullable LabStatement statement) {
    return switch (statement) {
      case null -> false;
      case NORMAL, ABNORMAL, RAISED -> true;
      case NOT_DONE, AWAITED -> false;
    };
  }

  private static boolean isStated(Presence presence) {
    return presence == Presence.PRESENT || presence == Presence.ABSENT;
  }

  private <E extends Entry> List<Recorded.Fact> filled(
      Class<E> kind, String column, Function<E, @Nullable Object> of) {
    return all(kind, column, e -> of.apply(e) != null);
  }

  private <E extends Entry> List<Recorded.Fact> all(
      Class<E> kind, String column, Predicate<E> records) {
    return file.all(kind).stream().filter(records).map(e -> new Recorded.Fact(e, column)).toList();
  }

  private static List<Recorded.Fact> joined(List<Recorded.Fact> one, List<Recorded.Fact> other) {
    var both = new ArrayList<>(one);
    both.addAll(other);
    return both;
  }
}
