package osteolog.domain;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import osteolog.domain.entry.Bone;
import osteolog.domain.entry.Lesion;
import osteolog.domain.entry.Side;
import osteolog.domain.entry.SurgicalCase;
import osteolog.domain.target.Watch;
import osteolog.domain.time.Anchor;

/// What a list shows and finds of a case, without reading the case.
///
/// @param surgicalCase the case itself
/// @param lesions its lesions
/// @param anchor month 0
/// @param lastContact last sure contact, in months from the anchor
/// @param painCount how many statements about pain there are
/// @param watch what is still to be watched of its follow-up
public record CaseSummary(
    SurgicalCase surgicalCase,
    List<Lesion> lesions,
    Anchor anchor,
    OptionalDouble lastContact,
    int painCount,
    Watch watch) {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  /// Copies the lesions.
  public CaseSummary {
    lesions = List.copyOf(lesions);
  }

  /// The identity of the case.
  public UUID id() {
    return surgicalCase.id();
  }

  /// Whether a lesion of the case lies in one of these bones; no bones ask for nothing.
  public boolean inBone(Set<Bone> bones) {
    return bones.isEmpty() || lesions.stream().anyMatch(l -> bones.contains(l.bone()));
  }

  /// Whether a lesion of the case lies on one of these sides; no sides ask for nothing.
  public boolean onSide(Set<Side> sides) {
    return sides.isEmpty() || lesions.stream().anyMatch(l -> sides.contains(l.side()));
  }

  /// A text without what must not keep it from being found: case, width, accents, kana kind.
  public static String folded(String text) {
    var plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    var folded = new StringBuilder(MARKS.matcher(plain).replaceAll(""));
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (c >= 'ァ' && c <= 'ヶ') {
        folded.setCharAt(i, (char) (c - 0x60));
      }
    }
    return folded.toString();
  }
}
