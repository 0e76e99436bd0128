package osteolog.course;

import org.jspecify.annotations.Nullable;
import osteolog.domain.entry.DrugClass;
import osteolog.domain.entry.HoleStatus;
import osteolog.domain.entry.PainTrend;
import osteolog.domain.entry.PainWord;

/// One thing that the course tells.
public sealed interface Item {

  /// Which entries, when, in which words.
  Told told();

  /// The short text beside its mark; empty for none.
  String label();

  /// The lane it stands in.
  LaneKind lane();

  /// Something happened.
  record Event(Told told, EventShape shape, String label) implements Item {
    @Override
    public LaneKind lane() {
      return LaneKind.EVENTS;
    }
  }

  /// A score on one of the two scales, which are never mixed.
  ///
  /// @param vas whether it is a VAS (0 to 100 mm), else an NRS (0 to 10)
  record Score(Told told, boolean vas, double value, String label) implements Item {
    @Override
    public LaneKind lane() {
      return LaneKind.SCORES;
    }
  }

  /// Pain in words: all the bands that the statement may mean; it has no number.
  ///
  /// @param approx whether the words were told as approximate, or inferred
  record Worded(Told told, PainWord low, PainWord high, boolean approx, String label)
      implements Item {
    @Override
    public LaneKind lane() {
      return LaneKind.WORDS;
    }
  }

  /// A change of pain; the level is not known.
  ///
  /// @param sequence the order among statements of the same undated time; 0 for none
  record Shift(Told told, PainTrend trend, int sequence, String label) implements Item {
    @Override
    public LaneKind lane() {
      return LaneKind.CHANGES;
    }
  }

  /// Words with neither level nor change.
  record Quote(Told told, int sequence, String label) implements Item {
    @Override
    public LaneKind lane() {
      return LaneKind.CHANGES;
    }
  }

  /// Pain in per cent of this patient's pain before the anchor.
  record Fraction(Told told, double percent, boolean approx, String label) implements Item {
    @Override
    public LaneKind lane() {
      return LaneKind.FRACTIONS;
    }
  }

  /// A medication; its start is the spot of what is told.
  ///
  /// @param stop when it was stopped; none where it goes on or nobody said
  /// @param ongoing whether it is said to go on
  /// @param intermittent whether it is taken now and then
  /// @param name the class of drug
  record Drug(
      Told told,
      DrugClass drug,
      @Nullable Spot stop,
      boolean ongoing,
      boolean intermittent,
      String name,
      String label)
      implements Item {
    @Override
    public LaneKind lane() {
      return LaneKind.DRUGS;
    }
  }

  /// A film that says how far the biopsy hole has closed.
  record Hole(Told told, HoleStatus status, String label) implements Item {
    @Override
    public LaneKind lane() {
      return LaneKind.HOLE;
    }
  }

  /// A value of something that is measured over time.
  ///
  /// @param series what is measured, with its unit: only values of one series are on one scale
  /// @param bound whether only a limit is told, as "below 3"
  record Measure(Told told, String series, double value, boolean bound, String label)
      implements Item {
    @Override
    public LaneKind lane() {
      return LaneKind.MEASURES;
    }
  }
}
