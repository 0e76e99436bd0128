package osteolog.exchange.mapping;

import java.util.List;
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
    var header = table.header();
    var own = OwnTable.mapping(name, header);
    if (own.isPresent()) {
      return new Proposal(own.get(), List.of());
    }
    var samples = header.stream().map(_ -> new ColumnSample()).toList();
    var left = new long[] {rows};
    table.read(
        row -> {
          for (int i = 0; i < Math.min(samples.size(), row.cells().size()); i++) {
            samples.get(i).add(row.cells().get(i));
          }
          return --left[0] > 0;
        });
    return new Proposer(name, header, samples).proposal();
  }
}
