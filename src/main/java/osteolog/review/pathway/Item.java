package osteolog.review.pathway;

import osteolog.domain.Sought;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.entry.ExposureKind;
import osteolog.domain.entry.HistoryItem;
import osteolog.domain.entry.LabTest;
import osteolog.domain.entry.MonitoringItem;
import osteolog.domain.entry.Specialty;
import osteolog.domain.entry.SymptomKind;

/// One thing that an arm of the metaphyseal pathway asks the record for.
public enum Item {
  METAPHYSEAL_BANDS(Arm.COMMON, Sought.of(EntryKind.STUDY, "metaphyseal_bands")),
  EPIPHYSEAL_SCLEROSIS(Arm.COMMON, Sought.of(EntryKind.STUDY, "epiphyseal_sclerosis")),
  BONES(Arm.COMMON, Sought.of(EntryKind.LESION, "bone")),
  AGE(Arm.COMMON, Sought.of(EntryKind.CASE, "age")),
  GROWTH_PLATES(Arm.COMMON, Sought.of(EntryKind.CASE, "growth_plates")),
  ALP(Arm.COMMON, Sought.of(EntryKind.LAB, "test", LabTest.ALP, "statement")),
  FAMILY(Arm.COMMON, Sought.of(EntryKind.HISTORY, "item", HistoryItem.FAMILY, "presence")),
  BONE_DENSITY(Arm.COMMON, monitoring(MonitoringItem.BONE_DENSITY)),
  GROWTH(Arm.COMMON, monitoring(MonitoringItem.GROWTH)),

  BISPHOSPHONATE_GIVEN(Arm.BISPHOSPHONATE, exposure(ExposureKind.BISPHOSPHONATE, "presence")),
  AGENT(Arm.BISPHOSPHONATE, exposure(ExposureKind.BISPHOSPHONATE, "agent")),
  ROUTE(Arm.BISPHOSPHONATE, exposure(ExposureKind.BISPHOSPHONATE, "route")),
  DOSE(Arm.BISPHOSPHONATE, exposure(ExposureKind.BISPHOSPHONATE, "dose")),
  SCHEDULE(Arm.BISPHOSPHONATE, exposure(ExposureKind.BISPHOSPHONATE, "schedule")),
  CYCLES(Arm.BISPHOSPHONATE, exposure(ExposureKind.BISPHOSPHONATE, "cycles")),
  START(Arm.BISPHOSPHONATE, exposure(ExposureKind.BISPHOSPHONATE, "start")),
  STOP(Arm.BISPHOSPHONATE, exposure(ExposureKind.BISPHOSPHONATE, "stop")),
  INDICATION(Arm.BISPHOSPHONATE, exposure(ExposureKind.BISPHOSPHONATE, "indication")),
  BAND_COUNT(Arm.BISPHOSPHONATE, Sought.of(EntryKind.STUDY, "band_count")),
  BAND_SPACING(Arm.BISPHOSPHONATE, Sought.of(EntryKind.STUDY, "band_spacing_mm")),
  REGRESSION(Arm.BISPHOSPHONATE, Sought.of(EntryKind.STUDY, "regression")),

  LEAD_EXPOSURE(Arm.LEAD, exposure(ExposureKind.LEAD, "presence")),
  LEAD_SOURCE(Arm.LEAD, exposure(ExposureKind.LEAD, "lead_source")),
  REMOVED(Arm.LEAD, exposure(ExposureKind.LEAD, "removed")),
  LEAD_LEVEL(Arm.LEAD, lead("value")),
  LEAD_UNIT(Arm.LEAD, lead("unit")),
  LEAD_SPECIMEN(Arm.LEAD, lead("specimen")),
  LEAD_DAY(Arm.LEAD, lead("when")),
  LEAD_AGAIN(Arm.LEAD, monitoring(MonitoringItem.LEAD)),

  INHERITANCE(
      Arm.OSTEOSCLEROTIC_METAPHYSEAL_DYSPLASIA, Sought.of(EntryKind.GENETICS, "inheritance")),
  GENETIC_TEST(Arm.OSTEOSCLEROTIC_METAPHYSEAL_DYSPLASIA, Sought.of(EntryKind.GENETICS, "state")),
  GENE(Arm.OSTEOSCLEROTIC_METAPHYSEAL_DYSPLASIA, Sought.of(EntryKind.GENETICS, "gene")),
  HYPOTONIA(Arm.OSTEOSCLEROTIC_METAPHYSEAL_DYSPLASIA, symptom(SymptomKind.HYPOTONIA)),
  SEIZURES(Arm.OSTEOSCLEROTIC_METAPHYSEAL_DYSPLASIA, symptom(SymptomKind.SEIZURES)),
  DEVELOPMENTAL_DELAY(
      Arm.OSTEOSCLEROTIC_METAPHYSEAL_DYSPLASIA, symptom(SymptomKind.DEVELOPMENTAL_DELAY)),
  SPASTIC_PARAPLEGIA(
      Arm.OSTEOSCLEROTIC_METAPHYSEAL_DYSPLASIA, symptom(SymptomKind.SPASTIC_PARAPLEGIA)),
  FRACTURE(Arm.OSTEOSCLEROTIC_METAPHYSEAL_DYSPLASIA, Sought.of(EntryKind.STUDY, "fracture_line")),
  TO_GENETICS(Arm.OSTEOSCLEROTIC_METAPHYSEAL_DYSPLASIA, referral(Specialty.GENETICS)),
  TO_NEUROLOGY(Arm.OSTEOSCLEROTIC_METAPHYSEAL_DYSPLASIA, referral(Specialty.NEUROLOGY)),
  TO_ORTHOPAEDICS(Arm.OSTEOSCLEROTIC_METAPHYSEAL_DYSPLASIA, referral(Specialty.ORTHOPAEDICS)),

  SYSTEMIC_ILLNESS(
      Arm.SYSTEMIC_SCLEROSIS,
      Sought.of(EntryKind.HISTORY, "item", HistoryItem.SYSTEMIC_ILLNESS, "presence")),
  ORGANS(
      Arm.SYSTEMIC_SCLEROSIS,
      Sought.of(EntryKind.HISTORY, "item", HistoryItem.SYSTEMIC_ILLNESS, "note")),
  SKIN_SORE(Arm.SYSTEMIC_SCLEROSIS, symptom(SymptomKind.SKIN_SORE)),
  TENDON_MUSCLE_INFLAMMATION(
      Arm.SYSTEMIC_SCLEROSIS, symptom(SymptomKind.TENDON_MUSCLE_INFLAMMATION)),
  TO_RHEUMATOLOGY(Arm.SYSTEMIC_SCLEROSIS, referral(Specialty.RHEUMATOLOGY));

  private final Arm arm;

  @SuppressWarnings("ImmutableEnumChecker") // a record over a copied map
  private final Sought place;

  Item(Arm arm, Sought place) {
    this.arm = arm;
    this.place = place;
  }

  /// The arm that asks for it.
  public Arm arm() {
    return arm;
  }

  /// Where in the record it stands.
  public Sought place() {
    return place;
  }

  private static Sought exposure(ExposureKind kind, String column) {
    return Sought.of(EntryKind.EXPOSURE, "exposure", kind, column);
  }

  private static Sought lead(String column) {
    return Sought.of(EntryKind.LAB, "test", LabTest.BLOOD_LEAD, column);
  }

  private static Sought symptom(SymptomKind kind) {
    return Sought.of(EntryKind.SYMPTOM, "symptom", kind, "presence");
  }

  private static Sought referral(Specialty specialty) {
    return Sought.of(EntryKind.REFERRAL, "specialty", specialty, "state");
  }

  private static Sought monitoring(MonitoringItem item) {
    return Sought.of(EntryKind.MONITORING, "item", item, "state");
  }
}
