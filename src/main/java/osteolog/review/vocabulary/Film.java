package osteolog.review.vocabulary;

import java.util.List;
import osteolog.domain.entry.Enlargement;
import osteolog.domain.entry.Extent;
import osteolog.domain.entry.HoleStatus;

/// What words say of the size of a lesion and of its biopsy hole.
public final class Film {

  private static final List<String> COMPLETE =
      List.of("completely", "complete", "fully", "entirely", "total", "totally");
  private static final List<String> PART =
      List.of("slightly", "slight", "partially", "partial", "partly", "incompletely", "incomplete");
  private static final List<String> OPEN = List.of("open", "unrepaired", "patent", "visible");

  private Film() {}

  /// The change of size that the words tell.
  public static Enlargement enlargement(String text) {
    var phrase = Phrase.of(text);
    if (phrase.isNegated()) {
      return Enlargement.NO_ENLARGEMENT;
    }
    return phrase.has("smaller") || phrase.has("shrink")
        ? Enlargement.SMALLER
        : Enlargement.ENLARGED;
  }

  /// How far the words say that the hole has closed.
  public static HoleStatus hole(String text) {
    var phrase = Phrase.of(text);
    if (phrase.isNegated() || phrase.hasAny(OPEN)) {
      return HoleStatus.OPEN;
    }
    if (phrase.hasAny(PART)) {
      return HoleStatus.SLIGHTLY_REPAIRED;
    }
    return phrase.hasAny(COMPLETE) ? HoleStatus.COMPLETELY_REPAIRED : HoleStatus.REPAIRED;
  }

  /// The extent that the words tell.
  public static Extent extent(String text) {
    return Phrase.of(text).has("locali") ? Extent.LOCALISED : Extent.MASSIVE;
  }
}
