package osteolog.domain.entry;

/// The diagnosis of a case; a finding is not a diagnosis, so there is no plain "sclerosis".
public enum Condition {
  /// Intramedullary osteosclerosis.
  IMOS,
  METAPHYSEAL_SCLEROSIS,
  /// Ribbing disease.
  RIBBING,
  /// Camurati-Engelmann disease.
  CAMURATI_ENGELMANN,
  MELORHEOSTOSIS,
  ERDHEIM_CHESTER,
  OSTEOSARCOMA,
  LYMPHOMA,
  METASTASIS,
  /// A tumour of bone that is not named further.
  BONE_TUMOUR,
  CHRONIC_OSTEOMYELITIS,
  /// Chronic recurrent multifocal osteomyelitis.
  CRMO,
  STRESS_FRACTURE,
  OSTEOID_OSTEOMA,
  /// A bone dysplasia that is not named further.
  BONE_DYSPLASIA,
  /// With malignancy; Hardcastle syndrome.
  DIAPHYSEAL_MEDULLARY_STENOSIS,
  FIBROUS_DYSPLASIA,
  PAGET,
  OSTEOPOIKILOSIS,
  BISPHOSPHONATE_SCLEROSIS,
  LEAD_SCLEROSIS,
  OSTEOSCLEROTIC_METAPHYSEAL_DYSPLASIA,
  /// Pyle disease, metaphyseal dysplasia.
  PYLE,
  SYSTEMIC_SCLEROSIS,
  /// Another condition, named in the basis.
  OTHER,
  UNDETERMINED
}
