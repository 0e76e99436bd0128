package osteolog.review.vocabulary;

import java.util.Optional;
import osteolog.domain.entry.Presence;

/// A finding on imaging that a claim may state, and the column in which a record would hold it.
public enum FindingTerm {
  SCLEROSIS("sclerosis"),
  CORTICAL_THICKENING("cortical_thickening"),
  CAVITY_NARROWING("cavity_narrowing"),
  SOFT_TISSUE_MASS("soft_tissue_mass"),
  SOFT_TISSUE_EXTENSION("soft_tissue_extension"),
  PERIOSTEAL_REACTION("periosteal_reaction"),
  NIDUS("nidus"),
  FRACTURE_LINE("fracture_line"),
  ABNORMAL_UPTAKE("abnormal_uptake"),
  VASCULARITY("vascularity"),
  MARROW_OEDEMA("marrow_oedema"),
  MARROW_SIGNAL("marrow_signal"),
  /// Of the lesion's size against the first film.
  ENLARGEMENT("enlargement"),
  /// Of the biopsy hole.
  HOLE("hole"),
  /// Of the lesion itself: massive or localised.
  EXTENT("extent");

  private final String column;

  FindingTerm(String column) {
    this.column = column;
  }

  /// A finding and whether it is said to be there.
  ///
  /// @param term what is said to be found
  /// @param presence present or absent
  public record Said(FindingTerm term, Presence presence) {}

  /// The column that would hold it.
  public String column() {
    return column;
  }

  /// Whether only a tracer shows it.
  public boolean isOfTracer() {
    return this == ABNORMAL_UPTAKE || this == VASCULARITY;
  }

  /// Whether it is a signal of magnetic resonance.
  public boolean isOfSignal() {
    return this == MARROW_SIGNAL || this == MARROW_OEDEMA;
  }

  /// The finding that the words state.
  public static Optional<Said> read(String text) {
    var phrase = Phrase.of(text);
    var presence = phrase.isNegated() ? Presence.ABSENT : Presence.PRESENT;
    return term(phrase).map(term -> new Said(term, presence));
  }

  private static Optional<FindingTerm> term(Phrase said) {
    if (said.has("enlarge") || said.has("smaller") || said.has("shrink")) {
      return Optional.of(ENLARGEMENT);
    }
    if (said.has("repair") || said.has("hole")) {
      return Optional.of(HOLE);
    }
    if (said.has("perioste")) {
      return Optional.of(PERIOSTEAL_REACTION);
    }
    if (said.has("nidus")) {
      return Optional.of(NIDUS);
    }
    if (said.has("fractur")) {
      return Optional.of(FRACTURE_LINE);
    }
    if (said.hasAll("soft", "tissue")) {
      boolean spreads = said.has("exten") || said.has("involve");
      return Optional.of(spreads ? SOFT_TISSUE_EXTENSION : SOFT_TISSUE_MASS);
    }
    if (said.has("cortical") && said.has("thick")) {
      return Optional.of(CORTICAL_THICKENING);
    }
    return density(said);
  }

  private static Optional<FindingTerm> density(Phrase said) {
    if (said.has("narrow") || said.has("obliterat") || said.has("stenos")) {
      return Optional.of(CAVITY_NARROWING);
    }
    if (said.has("uptake") || said.has("tracer") || said.has("accumul")) {
      return Optional.of(ABNORMAL_UPTAKE);
    }
    if (said.has("vascular") || said.has("hyperaemi") || said.has("hyperemi")) {
      return Optional.of(VASCULARITY);
    }
    if (said.has("edema") || said.has("oedema")) {
      return Optional.of(MARROW_OEDEMA);
    }
    if (said.has("signal") || said.has("hyperintens") || said.has("hypointens")) {
      return Optional.of(MARROW_SIGNAL);
    }
    if (said.has("massive") || said.has("locali")) {
      return Optional.of(EXTENT);
    }
    return said.has("sclero") ? Optional.of(SCLEROSIS) : Optional.empty();
  }
}
