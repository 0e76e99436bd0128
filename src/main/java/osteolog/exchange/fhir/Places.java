package osteolog.exchange.fhir;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import osteolog.domain.entry.BodyRegion;
import osteolog.domain.entry.Bone;
import osteolog.domain.entry.Lesion;
import osteolog.domain.entry.Side;

/// Places of the body, each with its side in the text and in our own code.
///
/// @param snomed whether codes of SNOMED CT stand beside ours; their identifiers alone, without its
///   wording
record Places(boolean snomed) {

  /// A lesion; `null` where neither bone nor side is said.
  @Nullable Element of(Lesion lesion) {
    var more = new ArrayList<String>();
    if (lesion.segment() != null) {
      more.add(Data.words(lesion.segment()));
    }
    if (lesion.third() != null) {
      more.add(Data.words(lesion.third()) + " third");
    }
    if (lesion.compartment() != null) {
      more.add(Data.words(lesion.compartment()));
    }
    return place(lesion.bone(), lesion.boneName(), lesion.side(), more);
  }

  /// A bone; `null` where neither bone nor side is said.
  @Nullable Element of(@Nullable Bone bone, @Nullable Side side) {
    return place(bone, null, side, List.of());
  }

  /// A region; `null` where neither region nor side is said.
  @Nullable Element of(@Nullable BodyRegion region, @Nullable Side side) {
    return place(region, null, side, List.of());
  }

  private @Nullable Element place(
      @Nullable Enum<?> what, @Nullable String name, @Nullable Side side, List<String> more) {
    var sided = side == null ? "" : sided(side);
    if (what == null && name == null && sided.isEmpty()) {
      return null;
    }
    var codings = new ArrayList<Element>();
    if (what != null && !sided.isEmpty()) {
      var code = what.name().toLowerCase(Locale.ROOT).replace('_', '-');
      codings.add(Data.coding(Systems.SITE, sided + "-" + code, sided + " " + Data.words(what)));
    }
    if (what != null) {
      codings.add(Data.coding(Systems.CONCEPT, Concepts.name(what), Data.words(what)));
      if (snomed && what instanceof Bone bone) {
        codings.addAll(Data.list(snomed(code(bone))));
      }
    }
    return new Element()
        .with("extension", laterality(side))
        .with("coding", codings)
        .with("text", text(what, name, sided, more));
  }

  private static String text(
      @Nullable Enum<?> what, @Nullable String name, String sided, List<String> more) {
    var words = new ArrayList<String>();
    words.add(
        (sided + " " + (name != null ? name : what == null ? "side" : Data.words(what))).strip());
    words.addAll(more);
    return String.join(", ", words);
  }

  private static String sided(Side side) {
    return switch (side) {
      case RIGHT, LEFT, BOTH -> Data.words(side);
      case NOT_APPLICABLE -> "";
    };
  }

  private List<Element> laterality(@Nullable Side side) {
    var coding = snomed && side != null ? snomed(code(side)) : null;
    return coding == null
        ? List.of()
        : List.of(
            Element.of("url", Systems.LATERALITY)
                .with("valueCodeableConcept", Data.concept(coding)));
  }

  private static @Nullable Element snomed(@Nullable String code) {
    return code == null ? null : Data.coding(Systems.SNOMED, code, null);
  }

  private static @Nullable String code(Side side) {
    return switch (side) {
      case RIGHT -> "24028007";
      case LEFT -> "7771000";
      case BOTH -> "51440002";
      case NOT_APPLICABLE -> null;
    };
  }

  private static @Nullable String code(Bone bone) {
    return switch (bone) {
      case FEMUR -> "71341001";
      case TIBIA -> "12611008";
      case FIBULA -> "87342007";
      case HUMERUS -> "85050009";
      case RADIUS, ULNA, OTHER -> null;
    };
  }
}
