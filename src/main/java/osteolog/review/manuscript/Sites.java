package osteolog.review.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import osteolog.domain.entry.Bone;
import osteolog.domain.entry.Side;

/// Reads bones with their sides: "left tibial diaphysis", "shaft of the right femur", "both
/// tibiae".
final class Sites {

  private static final String SIDE = "right|left|bilateral|both|rt\\.?|lt\\.?";

  private static final String BETWEEN =
      "(?:(?:proximal|distal|middle|mid|mid-?shaft|lower|upper|whole|entire|medial|lateral|anterior|posterior"
          + "|antero-?lateral|antero-?medial|postero-?lateral|diaphyseal|metaphyseal|diaphysis|shaft|intramedullary"
          + "|sclerotic|affected|involved|half|third|thirds|part|portion|aspect|cortex|of|the|his|her|long)[\\s-]+){0,5}?";

  private static final String BONE =
      "femurs?|femora|femoral|tibia[es]?|tibial|fibula[es]?|fibular|humerus|humeri|humeral|radius|radii"
          + "|radial(?=\\s+(?:shaft|diaphys\\w+|metaphys\\w+|head|neck))|ulna[es]?|ulnar"
          + "|clavicles?|metatarsals?|metacarpals?|ilium|scapula|calcaneus|talus|patella|sacrum|mandible";

  private static final Pattern SITE =
      Pattern.compile(
          "(?i)(?:\\b("
              + SIDE
              + ")(?:[\\s-]*sided)?(?:\\s+(?:and|or)\\s+(?:the\\s+)?(right|left))?[\\s-]+"
              + BETWEEN
              + ")?\\b(?:mid|dia)?("
              + BONE
              + ")\\b(?!\\s+(?:arter\\w+|nerves?|veins?|vessels?|pulses?|nails?|component|graft|tunnel|neuropathy))");

  private static final Pattern SIDE_AFTER =
      Pattern.compile(
          "(?i)(?:\\s+(?:shaft|diaphysis|bone))?\\s*(?:\\(\\s*(right|left)\\s*(?:side)?\\)"
              + "|,?\\s+(?:on|of)\\s+the\\s+(right|left)(?:\\s+side|\\s*[,.;)]|$)|,\\s*(right|left)(?:\\s+side|\\s*[,.;)]))");

  private static final Pattern JOINED =
      Pattern.compile(
          "(?i)(?:\\s+(?:shaft|diaphysis))?\\s*(?:,|and|or|&|,\\s*and)\\s+(?:the\\s+)?");

  private static final Map<String, Bone> BONES =
      Map.of(
          "fem",
          Bone.FEMUR,
          "tib",
          Bone.TIBIA,
          "fib",
          Bone.FIBULA,
          "hum",
          Bone.HUMERUS,
          "rad",
          Bone.RADIUS,
          "uln",
          Bone.ULNA);

  private Sites() {}

  /// The bones named in these words, with their sides where those are told.
  static List<Found> in(String words) {
    var found = new ArrayList<Found>();
    var matcher = SITE.matcher(words);
    @Nullable Found last = null;
    while (matcher.find()) {
      var side = before(matcher).or(() -> after(words, matcher.end())).or(Optional::empty);
      if (side.isEmpty() && last != null) {
        side = inherited(words, last, matcher.start());
      }
      last = new Found(matcher.start(), matcher.end(), new Fact.Site(side, bone(matcher.group(3))));
      found.add(last);
    }
    return found;
  }

  private static Bone bone(String word) {
    return BONES.getOrDefault(word.substring(0, 3).toLowerCase(Locale.ROOT), Bone.OTHER);
  }

  private static Optional<Side> before(Matcher matcher) {
    if (matcher.group(1) == null) {
      return Optional.empty();
    }
    var side = side(matcher.group(1));
    boolean two = matcher.group(2) != null && side(matcher.group(2)) != side;
    return Optional.of(two ? Side.BOTH : side);
  }

  private static Optional<Side> after(String words, int end) {
    var matcher = SIDE_AFTER.matcher(words).region(end, words.length());
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    for (int group = 1; group <= 3; group++) {
      if (matcher.group(group) != null) {
        return Optional.of(side(matcher.group(group)));
      }
    }
    return Optional.empty();
  }

  /// "The left femur and tibia" tells the side of both.
  private static Optional<Side> inherited(String words, Found last, int start) {
    return last.fact() instanceof Fact.Site(var side, _)
            && JOINED.matcher(words.substring(last.to(), start)).matches()
        ? side
        : Optional.empty();
  }

  /// The side that a word names.
  static Side side(String word) {
    return switch (word.toLowerCase(Locale.ROOT).charAt(0)) {
      case 'r' -> Side.RIGHT;
      case 'l' -> Side.LEFT;
      default -> Side.BOTH;
    };
  }
}
