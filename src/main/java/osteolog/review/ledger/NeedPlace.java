package osteolog.review.ledger;

import java.util.Optional;
import osteolog.domain.Sought;
import osteolog.domain.entry.DrugClass;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.entry.HistoryItem;
import osteolog.domain.entry.LabTest;
import osteolog.domain.entry.Modality;
import osteolog.domain.entry.OutcomeKind;
import osteolog.domain.entry.Phase;
import osteolog.domain.entry.SymptomKind;

/// Where in the record a need is to be put in.
final class NeedPlace {

  private NeedPlace() {}

  /// The place of a need; none where the record has no field for it.
  static Optional<Sought> of(Need need) {
    return Optional.ofNullable(
        switch (need) {
          case AGE -> Sought.of(EntryKind.CASE, "age");
          case ONSET -> Sought.of(EntryKind.SYMPTOM, "onset");
          case FEVER -> symptom(SymptomKind.FEVER);
          case LOCAL_HEAT -> symptom(SymptomKind.LOCAL_HEAT);
          case SWELLING -> symptom(SymptomKind.SWELLING);
          case REDNESS -> symptom(SymptomKind.REDNESS);
          case NIGHT_PAIN -> Sought.of(EntryKind.SYMPTOM, "symptom", SymptomKind.PAIN, "pattern");
          case NSAID_RESPONSE ->
              Sought.of(EntryKind.MEDICATION, "drug", DrugClass.NSAID, "response");
          case GAIT_OR_WEAKNESS -> symptom(SymptomKind.GAIT_CHANGE);
          case SKIN_DISEASE -> history(HistoryItem.SKIN_DISEASE);
          case SYSTEMIC_ILLNESS -> history(HistoryItem.SYSTEMIC_ILLNESS);
          case MALIGNANCY_HISTORY -> history(HistoryItem.MALIGNANCY);
          case FAMILY_HISTORY -> history(HistoryItem.FAMILY);
          case TRAUMA_OR_STRESS -> history(HistoryItem.TRAUMA);
          case RECURRENCE ->
              Sought.of(EntryKind.OUTCOME, "outcome", OutcomeKind.RECURRENCE, "answer");
          case CRP -> lab(LabTest.CRP);
          case ESR -> lab(LabTest.ESR);
          case LEUKOCYTES -> lab(LabTest.LEUKOCYTES);
          case ALP -> lab(LabTest.ALP);
          case LDH -> lab(LabTest.LDH);
          case CULTURE -> Sought.of(EntryKind.CULTURE, "result");
          case HISTOLOGY -> Sought.of(EntryKind.HISTOLOGY, "fibrous_tissue");
          case MALIGNANCY_IN_HISTOLOGY -> Sought.of(EntryKind.HISTOLOGY, "malignancy");
          case GENETIC_TEST -> Sought.of(EntryKind.GENETICS, "state");
          case PERIOSTEAL_REACTION -> study(Modality.RADIOGRAPH, "periosteal_reaction");
          case SOFT_TISSUE_EXTENSION -> study(Modality.RADIOGRAPH, "soft_tissue_extension");
          case SOFT_TISSUE_MASS_ON_MRI -> study(Modality.MRI, "soft_tissue_mass");
          case MARROW_OEDEMA -> study(Modality.MRI, "marrow_oedema");
          case NIDUS_ON_CT -> study(Modality.CT, "nidus");
          case NIDUS_ON_MRI -> study(Modality.MRI, "nidus");
          case FRACTURE_LINE -> study(Modality.RADIOGRAPH, "fracture_line");
          case SYMMETRY -> Sought.of(EntryKind.LESION, "symmetry");
          case SITES_OF_UPTAKE -> study(Modality.WHOLE_BODY_BONE_SCAN, "sites");
          case UPTAKE_SHAPE -> Sought.of(EntryKind.PHASE, "phase", Phase.DELAYED, "uptake_shape");
          case SCAN_VIEWS -> Sought.of(EntryKind.PHASE, "phase", Phase.BLOOD_POOL, "projections");
          case LESION_SIZE -> Sought.of(EntryKind.LESION, "length_mm");
          case COMPARTMENT -> Sought.of(EntryKind.LESION, "compartment");
          case NUMBER_OF_BONES -> Sought.of(EntryKind.LESION, "bone_count");
          case SKULL_BASE,
              FLOWING_HYPEROSTOSIS,
              SCLEROTOME_DISTRIBUTION,
              FOAMY_HISTIOCYTES,
              OTHER_ORGANS,
              INFARCT_OR_SECOND_TUMOUR,
              MATRIX ->
              null;
        });
  }

  private static Sought symptom(SymptomKind kind) {
    return Sought.of(EntryKind.SYMPTOM, "symptom", kind, "presence");
  }

  private static Sought history(HistoryItem item) {
    return Sought.of(EntryKind.HISTORY, "item", item, "presence");
  }

  private static Sought lab(LabTest test) {
    return Sought.of(EntryKind.LAB, "test", test, "statement");
  }

  private static Sought study(Modality modality, String column) {
    return Sought.of(EntryKind.STUDY, "modality", modality, column);
  }
}
