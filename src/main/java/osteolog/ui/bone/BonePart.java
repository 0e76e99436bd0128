package osteolog.ui.bone;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import osteolog.domain.entry.Segment;
import osteolog.domain.entry.Third;

/// A place along a long bone as a lesion records it.
///
/// @param segment the segment
/// @param third the third of the diaphysis; none where it was not stated or the segment is another
public record BonePart(Segment segment, @Nullable Third third) {

  /// All places, from the proximal end to the distal one.
  static final List<BonePart> ALL =
      List.of(
          new BonePart(Segment.PROXIMAL_EPIPHYSIS, null),
          new BonePart(Segment.APOPHYSIS, null),
          new BonePart(Segment.PROXIMAL_METAPHYSIS, null),
          new BonePart(Segment.DIAPHYSIS, null),
          new BonePart(Segment.DIAPHYSIS, Third.PROXIMAL),
          new BonePart(Segment.DIAPHYSIS, Third.MIDDLE),
          new BonePart(Segment.DIAPHYSIS, Third.DISTAL),
          new BonePart(Segment.DISTAL_METAPHYSIS, null),
          new BonePart(Segment.DISTAL_EPIPHYSIS, null));

  /// The place that a segment and a third name; a third alone is one of the diaphysis, and beside
  /// another segment it names nothing.
  public static Optional<BonePart> of(Optional<Segment> segment, Optional<Third> third) {
    if (segment.isEmpty()) {
      return third.map(t -> new BonePart(Segment.DIAPHYSIS, t));
    }
    return segment.map(s -> new BonePart(s, s == Segment.DIAPHYSIS ? third.orElse(null) : null));
  }

  /// Whether it is the diaphysis of which no third was stated.
  boolean isWholeDiaphysis() {
    return segment == Segment.DIAPHYSIS && third == null;
  }
}
