package osteolog.review.vocabulary;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import osteolog.domain.entry.BodyRegion;
import osteolog.domain.entry.Bone;
import osteolog.domain.entry.Segment;
import osteolog.domain.entry.Side;

/// Sides, bones and regions of the body in words.
public final class Anatomy {

  private static final List<String> RIGHT = List.of("right", "rt", "r");
  private static final List<String> LEFT = List.of("left", "lt", "l");
  private static final List<String> BOTH = List.of("both", "bilateral", "bilaterally");

  private Anatomy() {}

  /// The side that the words name.
  public static Optional<Side> side(String text) {
    var phrase = Phrase.of(text);
    boolean right = phrase.hasAny(RIGHT);
    boolean left = phrase.hasAny(LEFT);
    if (phrase.hasAny(BOTH) || (right && left)) {
      return Optional.of(Side.BOTH);
    }
    if (right) {
      return Optional.of(Side.RIGHT);
    }
    return left ? Optional.of(Side.LEFT) : Optional.empty();
  }

  /// The bone that the words name; [Bone#OTHER] for a word that is none of the listed bones.
  public static Optional<Bone> bone(String text) {
    var phrase = Phrase.of(text);
    if (phrase.isEmpty()) {
      return Optional.empty();
    }
    if (phrase.has("femur") || phrase.has("femor")) {
      return Optional.of(Bone.FEMUR);
    }
    if (phrase.has("tibia")) {
      return Optional.of(Bone.TIBIA);
    }
    if (phrase.has("fibul")) {
      return Optional.of(Bone.FIBULA);
    }
    if (phrase.has("humer")) {
      return Optional.of(Bone.HUMERUS);
    }
    if (phrase.has("radi")) {
      return Optional.of(Bone.RADIUS);
    }
    return Optional.of(phrase.has("ulna") ? Bone.ULNA : Bone.OTHER);
  }

  /// The region of the body that the words name.
  public static Optional<BodyRegion> region(String text) {
    var phrase = Phrase.of(text);
    boolean lower = phrase.hasAny(List.of("lower", "distal"));
    if (phrase.has("thigh")) {
      return Optional.of(lower ? BodyRegion.LOWER_THIGH : BodyRegion.THIGH);
    }
    if (phrase.has("hip") || phrase.has("groin")) {
      return Optional.of(BodyRegion.HIP);
    }
    if (phrase.has("knee")) {
      return Optional.of(BodyRegion.KNEE);
    }
    if (phrase.has("shin")) {
      return Optional.of(BodyRegion.SHIN);
    }
    if (phrase.has("ankle")) {
      return Optional.of(BodyRegion.ANKLE);
    }
    if (phrase.has("calf") || (lower && phrase.has("leg"))) {
      return Optional.of(BodyRegion.LOWER_LEG);
    }
    if (phrase.hasAny(List.of("foot", "feet", "heel"))) {
      return Optional.of(BodyRegion.FOOT);
    }
    if (phrase.has("back") || phrase.has("lumb")) {
      return Optional.of(BodyRegion.LOW_BACK);
    }
    return phrase.has("arm") || phrase.has("forearm")
        ? Optional.of(BodyRegion.ARM)
        : Optional.empty();
  }

  /// The bones under a region; every bone where the region does not tell.
  public static Set<Bone> bones(BodyRegion region) {
    return switch (region) {
      case HIP, THIGH, LOWER_THIGH -> EnumSet.of(Bone.FEMUR);
      case KNEE -> EnumSet.of(Bone.FEMUR, Bone.TIBIA, Bone.FIBULA);
      case LOWER_LEG, SHIN, ANKLE -> EnumSet.of(Bone.TIBIA, Bone.FIBULA);
      case ARM -> EnumSet.of(Bone.HUMERUS, Bone.RADIUS, Bone.ULNA);
      case FOOT, LOW_BACK -> EnumSet.of(Bone.OTHER);
      case OTHER -> EnumSet.allOf(Bone.class);
    };
  }

  /// Whether a lesion there can be felt in the region: the knee is the near end of the tibia and
  /// the fibula, not their shaft.
  public static boolean fits(BodyRegion region, Bone bone, Optional<Segment> segment) {
    if (region == BodyRegion.KNEE && bone != Bone.FEMUR) {
      return bones(region).contains(bone)
          && segment
              .map(s -> s == Segment.PROXIMAL_EPIPHYSIS || s == Segment.PROXIMAL_METAPHYSIS)
              .orElse(true);
    }
    return bones(region).contains(bone);
  }
}
