package osteolog.review.manuscript;

import osteolog.domain.entry.Entry;

/// What a statement of a manuscript was compared with.
public sealed interface Against {

  /// An entry of the record.
  ///
  /// @param entry the entry, with its origin
  /// @param says what it says on the matter
  record Recorded(Entry entry, Fact says) implements Against {}

  /// The number of cases that are there.
  record Counted(int number) implements Against {}

  /// Another sentence of the manuscript.
  ///
  /// @param sentence the other sentence
  /// @param line the line on which it says so
  /// @param says what it says on the matter
  record Told(Sentence sentence, int line, Fact says) implements Against {}

  /// Nothing: the record is silent, or no case is meant.
  record Nothing() implements Against {}
}
