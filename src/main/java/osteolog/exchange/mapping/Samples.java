package osteolog.exchange.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import osteolog.domain.entry.EntryKind;
import osteolog.exchange.Progress;
import osteolog.exchange.table.Row;
import osteolog.exchange.table.Table;
import osteolog.exchange.table.TableRefused;

/// What was seen in the columns of a table: some of their values, the first rows, how many rows.
///
/// It holds values of patients and belongs on no log. Memory does not grow with rows.
public final class Samples {

  private static final int STEP = 1000;

  private final List<String> header;
  private final Map<String, ColumnSample> columns = new LinkedHashMap<>();
  private final ValueWords words = new ValueWords();
  private final DateCells dates = DateCells.shipped();
  private final List<Row> first = new ArrayList<>();
  private long rows;

  private Samples(List<String> header) {
    this.header = header;
    header.forEach(name -> columns.put(name, new ColumnSample()));
  }

  /// Looks at the first `most` rows of the table and keeps `kept` of them.
  ///
  /// `progress` hears how many rows are done; how many there are is not known, so that is told as
  /// 0. Where `cancelled` says so, only what was read until then is in it.
  public static Samples of(
      Table table, long most, int kept, Progress progress, BooleanSupplier cancelled)
      throws TableRefused {
    var samples = new Samples(table.header());
    table.read(
        row -> {
          samples.add(row, kept);
          if (samples.rows % STEP == 0) {
            progress.at(samples.rows, 0);
          }
          return samples.rows < most && !cancelled.getAsBoolean();
        });
    return samples;
  }

  private void add(Row row, int kept) {
    for (int i = 0; i < Math.min(header.size(), row.cells().size()); i++) {
      sample(header.get(i)).add(row.cells().get(i));
    }
    if (first.size() < kept) {
      first.add(row);
    }
    rows++;
  }

  /// The header of the table.
  public List<String> header() {
    return header;
  }

  /// How many rows were looked at.
  public long rows() {
    return rows;
  }

  /// The first rows.
  public List<Row> first() {
    return List.copyOf(first);
  }

  /// The different values below a header, in the order of the rows; not all of many.
  public List<String> values(String name) {
    return List.copyOf(sample(name).values());
  }

  ColumnSample sample(String name) {
    return columns.getOrDefault(name, new ColumnSample());
  }

  /// How the cells below a header would be read as a column of an entry; what is not surely
  /// understood goes to `doubts`.
  Feed feed(EntryKind kind, String column, String name, List<Doubt> doubts) {
    return new FeedProposer(words, dates, doubts).feed(kind, column, name, sample(name));
  }
}
