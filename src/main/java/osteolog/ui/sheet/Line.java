package osteolog.ui.sheet;

import java.util.List;
import java.util.Optional;
import osteolog.domain.Sought;
import osteolog.domain.entry.Entry;

/// One line of a reading: what is asked of the record, and what it says.
///
/// @param asked what is asked
/// @param sign how far the record answers it
/// @param said what the record says, in words
/// @param entry the entry that says it; empty where none does
/// @param place where in the record it is to be put in; empty where there is no place
/// @param parts the lines under it
record Line(
    String asked,
    Sign sign,
    String said,
    Optional<Entry> entry,
    Optional<Sought> place,
    List<Line> parts) {

  Line {
    parts = List.copyOf(parts);
  }

  /// A line over others.
  static Line over(String asked, Sign sign, String said, List<Line> parts) {
    return new Line(asked, sign, said, Optional.empty(), Optional.empty(), parts);
  }

  /// A line that leads to an entry, or to the place for it.
  static Line at(String asked, Sign sign, String said, Optional<Entry> entry, Sought place) {
    return new Line(asked, sign, said, entry, Optional.of(place), List.of());
  }

  /// A line that only tells.
  static Line told(String asked, Sign sign, String said) {
    return over(asked, sign, said, List.of());
  }
}
