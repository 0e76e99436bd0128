package osteolog.exchange.fhir;

import osteolog.exchange.codes.CodeSystem;
import osteolog.exchange.codes.Coding;

/// The names (URIs) under which FHIR knows lists of codes, and our own ones.
final class Systems {

  private static final String OURS = "http://osteolog.org/fhir/";

  /// What a record can say: `PainScale.nrs`, and its columns, `study.sclerosis`.
  static final String CONCEPT = OURS + "concept";

  /// Bone and side in one code: `left-femur`.
  static final String SITE = OURS + "site";

  /// The code of a moment, as `b+6m`.
  static final String MOMENT = OURS + "moment";

  /// The label of a case.
  static final String CASE = OURS + "case";

  /// The number of a lesion.
  static final String LESION = OURS + "lesion";

  /// Places in a source, of which there are several kinds: `source/chart`.
  static final String SOURCE = OURS + "source/";

  static final String UCUM = "http://unitsofmeasure.org";
  static final String SNOMED = "http://snomed.info/sct";
  static final String DICOM = "http://dicom.nema.org/resources/ontology/DCM";
  static final String HL7 = "http://terminology.hl7.org/CodeSystem/";
  static final String EXTENSION = "http://hl7.org/fhir/StructureDefinition/";
  static final String LATERALITY =
      "http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-laterality-qualifier";

  private Systems() {}

  /// The URI of a list of codes.
  static String uri(CodeSystem system) {
    return switch (system) {
      case OSTEOLOG -> OURS + "codes";
      case LOINC -> "http://loinc.org";
      case MONDO -> "http://purl.obolibrary.org/obo/mondo.owl";
      case ORPHA -> "http://www.orpha.net";
      case OMIM -> "http://www.omim.org";
      case HP -> "http://human-phenotype-ontology.org";
    };
  }

  /// The code as it is written under that URI: ontologies keep their name before the number.
  static String code(Coding coding) {
    return switch (coding.system()) {
      case MONDO, HP -> coding.text();
      case OSTEOLOG, LOINC, ORPHA, OMIM -> coding.code();
    };
  }
}
