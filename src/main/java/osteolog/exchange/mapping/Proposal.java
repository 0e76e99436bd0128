package osteolog.exchange.mapping;

import java.util.List;
import osteolog.exchange.Progress;
import osteolog.exchange.table.Table;
import osteolog.exchange.table.TableRefused;

/// A mapping that the program proposes for a table, and what is left for the user to settle.
///
/// It proposes what headers and values say in English, German, French, Spanish or Japanese; what is
/// not surely understood is left out of the mapping and stands among the doubts.
///
/// @param mapping the proposed mapping; without a column for the case it cannot be used yet
/// @param doubts what is not surely understood
public record Proposal(Mapping mapping, List<Doubt> doubts) {

  /// Copies the doubts.
  public Proposal {
    doubts = List.copyOf(doubts);
  }

  /// Proposes a mapping of that name, having looked at so many rows of the table.
  public static Proposal of(String name, Table table, long rows) throws TableRefused {
    return of(name, Samples.of(table, rows, 0, Progress.NONE, () -> false));
  }

  /// Proposes a mapping of that name for the table of which this was seen.
  public static Proposal of(String name, Samples samples) {
    var header = samples.header();
    return OwnTable.mapping(name, header)
        .map(own -> new Proposal(own, List.of()))
        .orElseGet(
            () ->
                new Proposer(name, header, header.stream().map(samples::sample).toList())
                    .proposal());
  }
}
