package osteolog.review.vocabulary;

import osteolog.domain.entry.Condition;

/// Names of diseases in words.
public final class Disease {

  private Disease() {}

  /// Whether the words name this condition.
  public static boolean is(Condition condition, String text) {
    var phrase = Phrase.of(text);
    return switch (condition) {
      case IMOS -> phrase.has("imos") || phrase.hasAll("intramedullary", "osteosclero");
      case METAPHYSEAL_SCLEROSIS -> phrase.hasAll("metaphys", "sclero");
      case RIBBING -> phrase.has("ribbing");
      case CAMURATI_ENGELMANN -> phrase.has("camurati") || phrase.has("engelmann");
      case MELORHEOSTOSIS -> phrase.has("melorheo");
      case OTHER, UNDETERMINED -> false;
    };
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
