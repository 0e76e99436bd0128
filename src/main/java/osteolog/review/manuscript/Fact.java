package osteolog.review.manuscript;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import osteolog.domain.entry.BodyRegion;
import osteolog.domain.entry.Bone;
import osteolog.domain.entry.Sex;
import osteolog.domain.entry.Side;
import osteolog.domain.time.Anchor;
import osteolog.domain.time.Moment;
import osteolog.domain.time.MonthSpan;

/// What a statement says, in the codes of the record.
public sealed interface Fact {

  /// An age in years.
  record Age(int years) implements Fact {}

  /// A sex; `pronoun` where only "he" or "she" tells it.
  record Sexed(Sex sex, boolean pronoun) implements Fact {}

  /// A bone, and its side where one is told.
  record Site(Optional<Side> side, Bone bone) implements Fact {}

  /// A region of the body, its side and the bones that lie in it; no region where only a side or a
  /// whole limb is told.
  record Felt(Optional<Side> side, Optional<BodyRegion> region, Set<Bone> bones, boolean pain)
      implements Fact {

    /// Copies the bones.
    public Felt {
      bones = Set.copyOf(bones);
    }
  }

  /// A time: how much, in which unit, and of what.
  record Time(Topic topic, int amount, Moment.Unit unit) implements Fact {

    /// The months that it can mean.
    public MonthSpan months() {
      return Anchor.UNDATED.spanOf(new Moment.FromAnchor(amount, unit));
    }
  }

  /// When an entry of the record was; no sentence is read so.
  record Dated(Moment moment) implements Fact {}

  /// A number of cases; of one sex where `sex` is told.
  record Count(int number, @Nullable Sex sex) implements Fact {}

  /// A figure and, where one is told, its panel.
  record Cited(int figure, Optional<String> panel) implements Fact {}

  /// What became of the pain after the operation.
  record Course(Turn turn) implements Fact {}

  /// How pain went on.
  enum Turn {
    /// Better, and so it stayed.
    KEPT,
    NO_RECURRENCE,
    RECURRED,
    /// Worse for a while; only the record is read so.
    WORSENED
  }

  /// Words that look like a statement and could not be read as one.
  record Unread() implements Fact {}

  /// What it is about.
  default Topic topic() {
    return switch (this) {
      case Age _ -> Topic.AGE;
      case Sexed _ -> Topic.SEX;
      case Site _ -> Topic.BONE;
      case Felt felt -> felt.region().isPresent() ? Topic.REGION : Topic.SIDE;
      case Time time -> time.topic();
      case Dated _ -> Topic.MONTH;
      case Count _ -> Topic.COUNT;
      case Cited _ -> Topic.FIGURE;
      case Course _ -> Topic.COURSE;
      case Unread _ -> Topic.UNREAD;
    };
  }
}
