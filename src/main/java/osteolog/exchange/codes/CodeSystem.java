package osteolog.exchange.codes;

/// A list of codes that others keep, or our own, with what its owner asks to be said beside it.
public enum CodeSystem {
  /// Our own stable codes, for what no other list names.
  OSTEOLOG("Stable local codes of Osteolog."),

  /// Observations and laboratory tests.
  LOINC(
      "This material contains content from LOINC (http://loinc.org). LOINC is copyright Regenstrief"
          + " Institute, Inc. and the Logical Observation Identifiers Names and Codes (LOINC)"
          + " Committee and is available at no cost under the license at http://loinc.org/license."
          + " LOINC is a registered United States trademark of Regenstrief Institute, Inc."),

  /// Diseases.
  MONDO("Mondo Disease Ontology, August 2026, CC BY 4.0."),

  /// Rare diseases of Orphanet, as Mondo refers to them.
  ORPHA(
      "Identifier as the Mondo Disease Ontology refers to it (August 2026, CC BY 4.0); the label is"
          + " not the wording of Orphanet."),

  /// Inherited diseases of OMIM, as Mondo refers to them.
  OMIM(
      "Identifier as the Mondo Disease Ontology refers to it (August 2026, CC BY 4.0); the label is"
          + " not the wording of OMIM."),

  /// Signs and symptoms.
  HP(
      "This product is using the Human Phenotype Ontology (release 2023-07-21). Find out more at"
          + " http://www.human-phenotype-ontology.org.");

  private final String notice;

  CodeSystem(String notice) {
    this.notice = notice;
  }

  /// Where the codes come from and what their owner asks to be said with them.
  public String notice() {
    return notice;
  }
}
