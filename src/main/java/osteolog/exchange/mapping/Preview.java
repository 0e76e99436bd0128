package osteolog.exchange.mapping;

import java.util.List;
import java.util.Map;
import osteolog.domain.entry.EntryKind;

/// What an import would do, in numbers, and its first rows.
///
/// @param rows how many rows were read
/// @param taken how many of them say something new
/// @param same how many say nothing new
/// @param notTaken how many are not taken
/// @param added how many entries of each kind would be new, the cases among them
/// @param edited how many entries of each kind would be edited
/// @param problems how many cells or rows have each kind of fault, by its code
/// @param first the outcomes of the first rows
/// @param firstNotTaken the first outcomes of rows that are not taken
public record Preview(
    long rows,
    long taken,
    long same,
    long notTaken,
    Map<EntryKind, Long> added,
    Map<EntryKind, Long> edited,
    Map<String, Long> problems,
    List<Outcome> first,
    List<Outcome.NotTaken> firstNotTaken) {

  /// Copies maps and lists.
  public Preview {
    added = Map.copyOf(added);
    edited = Map.copyOf(edited);
    problems = Map.copyOf(problems);
    first = List.copyOf(first);
    firstNotTaken = List.copyOf(firstNotTaken);
  }

  /// How many cases would be new.
  public long newCases() {
    return added.getOrDefault(EntryKind.CASE, 0L);
  }
}
