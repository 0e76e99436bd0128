package osteolog.course;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What every item of the course carries: which entries say it, when, and in which words.
///
/// @param entries the entries behind it, usually one
/// @param spot when it was
/// @param heading one sentence for hover and screen reader, with its time
/// @param words the verbatim words, or empty
/// @param locator the place in the source, or empty
public record Told(List<UUID> entries, Spot spot, String heading, String words, String locator) {

  /// Copies the entries.
  public Told {
    entries = List.copyOf(entries);
  }

  /// The same thing told by two entries.
  Told with(Told other) {
    var all = new ArrayList<>(entries);
    all.addAll(other.entries);
    return new Told(
        all,
        spot,
        heading,
        joined(words, other.words, " / "),
        joined(locator, other.locator, "; "));
  }

  /// Both texts, or the one that there is.
  static String joined(String one, String other, String by) {
    return Stream.of(one, other)
        .filter(s -> !s.isEmpty())
        .distinct()
        .collect(Collectors.joining(by));
  }
}
