package osteolog.exchange.phenopacket;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import osteolog.exchange.codes.CodeSystem;

/// A vocabulary that codes are taken from, as the list of resources describes it.
enum Vocabulary {
  HP(
      "Human Phenotype Ontology",
      "http://purl.obolibrary.org/obo/hp.owl",
      "2023-07-21",
      "http://purl.obolibrary.org/obo/HP_",
      CodeSystem.HP),
  MONDO(
      "Mondo Disease Ontology",
      "http://purl.obolibrary.org/obo/mondo.owl",
      "August 2026",
      "http://purl.obolibrary.org/obo/MONDO_",
      CodeSystem.MONDO),
  ORPHA(
      "Orphanet identifiers",
      "http://www.orpha.net",
      "as Mondo refers to them, August 2026",
      "http://www.orpha.net/ORDO/Orphanet_",
      CodeSystem.ORPHA),
  OMIM(
      "OMIM identifiers",
      "https://omim.org",
      "as Mondo refers to them, August 2026",
      "https://omim.org/entry/",
      CodeSystem.OMIM),
  LOINC(
      "LOINC", "https://loinc.org", "release not recorded", "https://loinc.org/", CodeSystem.LOINC),
  UBERON(
      "Uberon multi-species anatomy ontology",
      "http://purl.obolibrary.org/obo/uberon.owl",
      "release not recorded",
      "http://purl.obolibrary.org/obo/UBERON_",
      null),
  UCUM(
      "Unified Code for Units of Measure",
      "https://ucum.org",
      "release not recorded",
      "https://ucum.org/",
      null),
  OSTEOLOG("Codes of Osteolog", "urn:osteolog", "1", "urn:osteolog:", CodeSystem.OSTEOLOG);

  final String title;
  final String url;
  final String version;
  final String iriPrefix;
  final Optional<CodeSystem> system;

  Vocabulary(
      String title, String url, String version, String iriPrefix, @Nullable CodeSystem system) {
    this.title = title;
    this.url = url;
    this.version = version;
    this.iriPrefix = iriPrefix;
    this.system = Optional.ofNullable(system);
  }

  /// The vocabulary of a code that the program brings with it.
  static Vocabulary of(CodeSystem system) {
    return switch (system) {
      case OSTEOLOG -> OSTEOLOG;
      case LOINC -> LOINC;
      case MONDO -> MONDO;
      case ORPHA -> ORPHA;
      case OMIM -> OMIM;
      case HP -> HP;
    };
  }
}
