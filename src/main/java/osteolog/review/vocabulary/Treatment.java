package osteolog.review.vocabulary;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import osteolog.domain.entry.DrugClass;
import osteolog.domain.entry.DrugResponse;
import osteolog.domain.entry.FibrousTissue;
import osteolog.domain.entry.ProcedureKind;

/// Procedures, drugs, responses and tissues in words.
public final class Treatment {

  private static final List<String> NONE =
      List.of(
          "ineffective",
          "uncontrolled",
          "failed",
          "failure",
          "refractory",
          "resistant",
          "unresponsive",
          "unchanged",
          "persisted",
          "none",
          "no",
          "not",
          "without");
  private static final List<String> SLIGHT =
      List.of("slight", "slightly", "little", "mild", "mildly", "minimal", "minimally");
  private static final List<String> PARTIAL =
      List.of(
          "partial",
          "partially",
          "partly",
          "moderate",
          "moderately",
          "transient",
          "transiently",
          "temporary",
          "temporarily",
          "some");
  private static final List<String> GOOD =
      List.of(
          "good",
          "effective",
          "complete",
          "completely",
          "excellent",
          "controlled",
          "relieved",
          "well",
          "considerable",
          "considerably");

  private Treatment() {}

  /// The procedures that the words name; a plain biopsy is either kind of biopsy.
  public static Set<ProcedureKind> procedures(String text) {
    var phrase = Phrase.of(text);
    var kinds = EnumSet.noneOf(ProcedureKind.class);
    if (phrase.has("biops")) {
      boolean needle = phrase.has("needle") || phrase.has("percutan") || phrase.has("core");
      if (!needle) {
        kinds.add(ProcedureKind.OPEN_BIOPSY);
      }
      if (!phrase.has("open") && !phrase.has("incision")) {
        kinds.add(ProcedureKind.NEEDLE_BIOPSY);
      }
    }
    add(kinds, ProcedureKind.CURETTAGE, phrase.has("curet"));
    add(kinds, ProcedureKind.CORTICAL_WINDOW, phrase.has("window") || phrase.has("fenestrat"));
    add(kinds, ProcedureKind.REAMING, phrase.has("ream"));
    add(kinds, ProcedureKind.NAILING, phrase.has("nail"));
    add(kinds, ProcedureKind.EXCISION, phrase.has("excis") || phrase.has("resect"));
    add(kinds, ProcedureKind.DRILLING, phrase.has("drill"));
    return kinds;
  }

  private static void add(Set<ProcedureKind> kinds, ProcedureKind kind, boolean said) {
    if (said) {
      kinds.add(kind);
    }
  }

  /// The drug classes that the words name; an opioid of whatever strength is all three of them.
  public static Set<DrugClass> drugs(String text) {
    var phrase = Phrase.of(text);
    var drugs = EnumSet.noneOf(DrugClass.class);
    if (phrase.has("nsaid") || phrase.has("nonsteroid") || phrase.has("antiinflamm")) {
      drugs.add(DrugClass.NSAID);
    }
    if (phrase.has("paracetamol") || phrase.has("acetaminophen")) {
      drugs.add(DrugClass.PARACETAMOL);
    }
    if (phrase.has("opioid") || phrase.has("opiate") || phrase.has("morphin")) {
      drugs.addAll(EnumSet.of(DrugClass.OPIOID, DrugClass.WEAK_OPIOID, DrugClass.STRONG_OPIOID));
    }
    if (phrase.has("bisphosphonat") || phrase.has("pamidronat") || phrase.has("zoledron")) {
      drugs.add(DrugClass.BISPHOSPHONATE);
    }
    if (phrase.has("chelat")) {
      drugs.add(DrugClass.CHELATOR);
    }
    if (phrase.has("anticonvuls")) {
      drugs.add(DrugClass.ANTICONVULSANT);
    }
    return drugs;
  }

  /// How well a drug is said to have worked.
  public static Optional<DrugResponse> response(String text) {
    var phrase = Phrase.of(text);
    if (phrase.hasAny(SLIGHT)) {
      return Optional.of(DrugResponse.SLIGHT);
    }
    if (phrase.hasAny(NONE)) {
      return Optional.of(DrugResponse.INEFFECTIVE);
    }
    if (phrase.hasAny(PARTIAL)) {
      return Optional.of(DrugResponse.PARTIAL);
    }
    return phrase.hasAny(GOOD) ? Optional.of(DrugResponse.GOOD) : Optional.empty();
  }

  /// The fibrous tissue that the words name.
  public static Optional<FibrousTissue> fibrousTissue(String text) {
    var phrase = Phrase.of(text);
    if (!phrase.has("fibro")) {
      return Optional.empty();
    }
    if (phrase.isNegated()) {
      return Optional.of(FibrousTissue.NONE);
    }
    boolean hyperplasia = phrase.has("hyperplas");
    if (phrase.has("hypocellular")) {
      return Optional.of(
          hyperplasia
              ? FibrousTissue.HYPOCELLULAR_FIBROUS_HYPERPLASIA
              : FibrousTissue.HYPOCELLULAR_FIBROUS_TISSUE);
    }
    return hyperplasia ? Optional.of(FibrousTissue.FIBROUS_HYPERPLASIA) : Optional.empty();
  }
}
