package osteolog.review.vocabulary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import osteolog.domain.entry.Condition;

/// Names of diseases in words.
public final class Disease {

  /// Beginnings of words that together name a condition; the narrower before the wider.
  private static final Map<List<String>, Condition> NAMES = names();

  private Disease() {}

  private static Map<List<String>, Condition> names() {
    var names = new LinkedHashMap<List<String>, Condition>();
    names.put(List.of("imos"), Condition.IMOS);
    names.put(List.of("intramedullary", "osteosclero"), Condition.IMOS);
    names.put(
        List.of("osteosclero", "metaphys", "dysplas"),
        Condition.OSTEOSCLEROTIC_METAPHYSEAL_DYSPLASIA);
    names.put(List.of("pyle"), Condition.PYLE);
    names.put(List.of("metaphys", "dysplas"), Condition.PYLE);
    names.put(List.of("metaphys", "sclero"), Condition.METAPHYSEAL_SCLEROSIS);
    names.put(List.of("ribbing"), Condition.RIBBING);
    names.put(List.of("camurati"), Condition.CAMURATI_ENGELMANN);
    names.put(List.of("engelmann"), Condition.CAMURATI_ENGELMANN);
    names.put(List.of("melorheo"), Condition.MELORHEOSTOSIS);
    names.put(List.of("erdheim"), Condition.ERDHEIM_CHESTER);
    names.put(List.of("osteosarcoma"), Condition.OSTEOSARCOMA);
    names.put(List.of("lymphom"), Condition.LYMPHOMA);
    names.put(List.of("metasta"), Condition.METASTASIS);
    names.put(List.of("crmo"), Condition.CRMO);
    names.put(List.of("recurrent", "multifocal"), Condition.CRMO);
    names.put(List.of("nonbacterial", "osteomyelitis"), Condition.CRMO);
    names.put(List.of("osteomyelitis"), Condition.CHRONIC_OSTEOMYELITIS);
    names.put(List.of("stress", "fracture"), Condition.STRESS_FRACTURE);
    names.put(List.of("osteoid", "osteoma"), Condition.OSTEOID_OSTEOMA);
    names.put(List.of("hardcastle"), Condition.DIAPHYSEAL_MEDULLARY_STENOSIS);
    names.put(List.of("medullary", "stenosis"), Condition.DIAPHYSEAL_MEDULLARY_STENOSIS);
    names.put(List.of("fibrous", "dysplas"), Condition.FIBROUS_DYSPLASIA);
    names.put(List.of("dysplas"), Condition.BONE_DYSPLASIA);
    names.put(List.of("paget"), Condition.PAGET);
    names.put(List.of("osteopoikil"), Condition.OSTEOPOIKILOSIS);
    names.put(List.of("bisphosphonat"), Condition.BISPHOSPHONATE_SCLEROSIS);
    names.put(List.of("lead"), Condition.LEAD_SCLEROSIS);
    names.put(List.of("systemic", "sclero"), Condition.SYSTEMIC_SCLEROSIS);
    names.put(List.of("tumo"), Condition.BONE_TUMOUR);
    return names;
  }

  /// The condition that the words name; empty where the list has none or the words name a group.
  public static Optional<Condition> read(String text) {
    var phrase = Phrase.of(text);
    return NAMES.entrySet().stream()
        .filter(name -> name.getKey().stream().allMatch(phrase::has))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /// Whether the words name an infection of bone.
  public static boolean isInfection(String text) {
    var phrase = Phrase.of(text);
    return phrase.has("osteomyelitis") || phrase.has("infect") || phrase.has("abscess");
  }

  /// Whether the words name a malignant tumour.
  public static boolean isMalignant(String text) {
    var phrase = Phrase.of(text);
    return phrase.has("sarcoma")
        || phrase.has("osteosarcoma")
        || phrase.has("lymphom")
        || phrase.has("metasta")
        || phrase.has("malign")
        || phrase.has("carcinom")
        || phrase.has("myelom");
  }
}
