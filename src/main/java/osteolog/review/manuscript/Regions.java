package osteolog.review.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import osteolog.domain.entry.BodyRegion;
import osteolog.domain.entry.Bone;
import osteolog.domain.entry.Side;

/// Reads regions of the body: "right lower thigh", "left shin", "the right side".
///
/// A region lies over some bones and not over others; pain may be referred, so a region that does
/// not fit a bone is for a person to judge.
final class Regions {

  private static final Set<Bone> LEG = Set.of(Bone.TIBIA, Bone.FIBULA);
  private static final Set<Bone> LIMB = Set.of(Bone.FEMUR, Bone.TIBIA, Bone.FIBULA);
  private static final Set<Bone> ARM = Set.of(Bone.HUMERUS, Bone.RADIUS, Bone.ULNA);

  private static final Pattern REGION =
      Pattern.compile(
          "(?i)(?:\\b(right|left|bilateral|both)(?:[\\s-]*sided)?[\\s-]+)?"
              + "((?:\\b(?:lower|upper|distal|proximal|mid|middle|anterior|posterior|lateral|medial|inner|outer|low)[\\s-]+){0,2})"
              + "\\b(thighs?|knees?|hips?|groins?|buttocks?|legs?|shins?|calf|calves|ankles?|foot|feet|heels?|toes?|arms?|forearms?|elbows?|wrists?|shoulders?|back"
              + " pain|limbs?|extremit(?:y|ies)|side)\\b");

  private static final Pattern PAIN =
      Pattern.compile(
          "(?i)\\b(?:pain(?:s|ful)?|aches?|aching|tender(?:ness)?|sore(?:ness)?|discomfort)\\b");

  private Regions() {}

  /// The regions named in these words; bare words that need not mean a part of the body are left
  /// out.
  static List<Found> in(String words) {
    var found = new ArrayList<Found>();
    var matcher = REGION.matcher(words);
    while (matcher.find()) {
      var side = Optional.<@Nullable String>ofNullable(matcher.group(1)).map(Sites::side);
      var clause = Clause.of(words, matcher.start(), matcher.end());
      boolean pain = PAIN.matcher(clause.words() + " " + matcher.group()).find();
      if (side.isPresent() || (pain && !matcher.group(3).equalsIgnoreCase("side"))) {
        var felt = felt(side, matcher.group(2), matcher.group(3), pain);
        found.add(new Found(matcher.start(), matcher.end(), felt));
      }
    }
    return found;
  }

  private static Fact.Felt felt(Optional<Side> side, String where, String part, boolean pain) {
    var place = where.toLowerCase(Locale.ROOT);
    boolean low = place.contains("low") || place.contains("distal");
    var stem = part.toLowerCase(Locale.ROOT);
    stem = stem.substring(0, Math.min(4, stem.length()));
    return switch (stem) {
      case "thig" ->
          told(side, low ? BodyRegion.LOWER_THIGH : BodyRegion.THIGH, Set.of(Bone.FEMUR), pain);
      case "hip", "hips" -> told(side, BodyRegion.HIP, Set.of(Bone.FEMUR), pain);
      case "groi", "butt" -> told(side, BodyRegion.OTHER, Set.of(Bone.FEMUR), pain);
      case "knee" -> told(side, BodyRegion.KNEE, LIMB, pain);
      case "shin" -> told(side, BodyRegion.SHIN, Set.of(Bone.TIBIA), pain);
      case "calf", "calv" -> told(side, BodyRegion.LOWER_LEG, LEG, pain);
      case "ankl" -> told(side, BodyRegion.ANKLE, LEG, pain);
      case "foot", "feet", "heel", "toe", "toes" ->
          told(side, BodyRegion.FOOT, Set.of(Bone.OTHER), pain);
      case "arm", "arms" ->
          told(side, BodyRegion.ARM, place.contains("upper") ? Set.of(Bone.HUMERUS) : ARM, pain);
      case "fore" -> told(side, BodyRegion.ARM, Set.of(Bone.RADIUS, Bone.ULNA), pain);
      case "elbo" -> told(side, BodyRegion.ARM, ARM, pain);
      case "shou" -> told(side, BodyRegion.OTHER, Set.of(Bone.HUMERUS, Bone.OTHER), pain);
      case "wris" -> told(side, BodyRegion.OTHER, Set.of(Bone.RADIUS, Bone.ULNA), pain);
      case "back" -> told(side, BodyRegion.LOW_BACK, Set.of(), pain);
      case "leg", "legs" -> low ? told(side, BodyRegion.LOWER_LEG, LEG, pain) : untold(side, pain);
      default -> untold(side, pain);
    };
  }

  private static Fact.Felt told(
      Optional<Side> side, BodyRegion region, Set<Bone> bones, boolean pain) {
    return new Fact.Felt(side, Optional.of(region), bones, pain);
  }

  private static Fact.Felt untold(Optional<Side> side, boolean pain) {
    return new Fact.Felt(side, Optional.empty(), Set.of(), pain);
  }
}
