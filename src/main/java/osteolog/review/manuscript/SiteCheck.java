package osteolog.review.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import osteolog.domain.CaseFile;
import osteolog.domain.entry.Bone;
import osteolog.domain.entry.Lesion;
import osteolog.domain.entry.Side;

/// Compares bones, sides and regions with the lesions of a case: whatever is imaged, operated on or
/// painful should lie where the lesion lies.
final class SiteCheck {

  /// Words that tie a bone to the lesion.
  private static final Pattern OF_THE_LESION =
      Pattern.compile(
          "(?i)lesion|scler|uptake|accumulation|shaft|diaphys|metaphys|biops|cort(?:ex|ical)|medull|pain|mass|tumou?r|ream|curett"
              + "|radiogra|x-ray|\\bct\\b|\\bmri?\\b|scan|image|imaging|scintigra|osteo|\\bimos\\b|ribbing|thicken|narrow|signal|o?edema"
              + "|affect|involv|drill|excis|nailing");

  /// Words that say that something is wrong there, not only that it was looked at.
  private static final Pattern FOUND_THERE =
      Pattern.compile(
          "(?i)lesion|scler|uptake|accumulation|pain|thicken|\\bimos\\b|ribbing|osteo|affect|involv");

  private final CaseFile file;
  private final List<Lesion> lesions;

  SiteCheck(CaseFile file) {
    this.file = file;
    this.lesions = file.all(Lesion.class).stream().filter(l -> l.bone() != null).toList();
  }

  /// A bone, and its side where that is told.
  List<Comparison> site(Statement told, Fact.Site site) {
    if (!isComparable(told, site.side())) {
      return List.of(comparison(Topic.BONE, Verdict.NOT_COMPARED, told, new Against.Nothing()));
    }
    if (lesions.isEmpty()) {
      return List.of(nothing(Topic.BONE, told));
    }
    var there = lesions.stream().filter(l -> l.bone() == site.bone()).toList();
    var comparisons = new ArrayList<Comparison>();
    var first = there.isEmpty() ? lesions.getFirst() : there.getFirst();
    comparisons.add(verdict(Topic.BONE, !there.isEmpty(), told, first));
    site.side().ifPresent(s -> comparisons.add(side(told, s, there.isEmpty() ? lesions : there)));
    return comparisons;
  }

  private Comparison side(Statement told, Side said, List<Lesion> among) {
    var sided = among.stream().filter(l -> isSide(l.side())).toList();
    if (sided.isEmpty()) {
      return nothing(Topic.SIDE, told);
    }
    var same = sided.stream().filter(l -> l.side() == said).findFirst();
    boolean both = said == Side.BOTH && sided.stream().map(Lesion::side).distinct().count() == 2;
    return verdict(Topic.SIDE, both || same.isPresent(), told, same.orElse(sided.getFirst()));
  }

  private static boolean isSide(@Nullable Side side) {
    return side == Side.LEFT || side == Side.RIGHT;
  }

  /// A region, a limb or a side, and pain that is felt there.
  List<Comparison> felt(Statement told, Fact.Felt felt) {
    if (!isComparable(told, felt.side())) {
      return List.of(comparison(felt.topic(), Verdict.NOT_COMPARED, told, new Against.Nothing()));
    }
    if (lesions.isEmpty()) {
      return List.of(nothing(felt.topic(), told));
    }
    var comparisons = new ArrayList<Comparison>();
    var there = lesions.stream().filter(l -> felt.bones().contains(bone(l))).toList();
    if (felt.pain() && !felt.bones().isEmpty()) {
      var first = there.isEmpty() ? lesions.getFirst() : there.getFirst();
      comparisons.add(verdict(Topic.REGION, !there.isEmpty(), told, first));
    }
    felt.side().ifPresent(s -> comparisons.add(side(told, s, there.isEmpty() ? lesions : there)));
    return comparisons;
  }

  private static Bone bone(Lesion lesion) {
    return Optional.ofNullable(lesion.bone()).orElse(Bone.OTHER);
  }

  /// Whether the statement is about the diseased place: nothing normal, old or borrowed.
  static boolean isComparable(Statement told, Optional<Side> side) {
    var clause = told.clause();
    var words = told.sentence().words();
    boolean both = side.filter(s -> s == Side.BOTH).isPresent();
    var needed = both ? FOUND_THERE : OF_THE_LESION;
    return !clause.isElsewhere() && needed.matcher(words).find();
  }

  private Comparison verdict(Topic topic, boolean same, Statement told, Lesion lesion) {
    var side = Optional.ofNullable(lesion.side());
    return comparison(
        topic,
        same ? Verdict.AGREES : Verdict.DISAGREES,
        told,
        new Against.Recorded(lesion, new Fact.Site(side, bone(lesion))));
  }

  private Comparison nothing(Topic topic, Statement told) {
    return comparison(topic, Verdict.NOT_RECORDED, told, new Against.Nothing());
  }

  private Comparison comparison(Topic topic, Verdict verdict, Statement told, Against against) {
    return Comparison.of(topic, verdict, Optional.of(file.surgicalCase().label()), told, against);
  }
}
