package osteolog.exchange.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import osteolog.domain.CaseSource;
import osteolog.domain.entry.EntryKind;
import osteolog.exchange.table.Row;
import osteolog.exchange.table.RowFault;
import osteolog.exchange.table.Table;
import osteolog.exchange.table.TableRefused;

/// Tells of every row of a table what it would change in the log. It writes nothing.
///
/// * An entry is known by its identity, the case by identity or label, a lesion by its number where
///   the row gives one; what is said of it is laid over what it holds, and a blank cell changes
///   nothing. A row that says nothing new is the same.
/// * Anything else is new, unless an entry of the same kind in the same case says it already. Each
///   such entry answers for one row of the file where a slot is a statement in each row
///   ([Slot#eachRow]): two scores of 7 in the file and one in the log leave one to add, and the
///   file a second time adds none. Where it is not, equal words are the same fact, told again.
/// * A row may add to what an earlier row of the file said of the same case or entry; where it
///   gainsays that, it is not taken.
/// * Entries that a row makes give as their place the name of the mapping and the row, never the
///   name of the file, which may hold a patient's.
///
/// It reads the log as it stood before the import: its changes must not be seen by `log` while it
/// goes on. Memory grows by some bytes for each case and each fact of a case that is new, and not
/// with rows.
public final class Importing {

  private final Mapping mapping;
  private final Table table;
  private final CaseSource log;
  private final Supplier<UUID> ids;

  /// An import of the table by the mapping; new entries get their identity from `ids`. Throws
  /// [MappingRefused] where the mapping is not one for this table.
  public Importing(Mapping mapping, Table table, CaseSource log, Supplier<UUID> ids)
      throws MappingRefused {
    var faults = mapping.faults(table.header());
    if (!faults.isEmpty()) {
      throw new MappingRefused(faults);
    }
    this.mapping = mapping;
    this.table = table;
    this.log = log;
    this.ids = ids;
  }

  /// The headers of the table.
  public List<String> header() {
    return table.header();
  }

  /// Hands the outcome of every row to `reader`, in order, until it wants no more. Each time it
  /// begins anew. Throws [TableRefused] where the table cannot be read to its end; what was handed
  /// over until then must not be used.
  public void read(Outcome.Reader reader) throws TableRefused {
    var run = new Run();
    table.read(row -> reader.outcome(run.outcome(row)));
  }

  /// One reading under way.
  private final class Run {
    private final Log there = new Log(log);
    private final Earlier earlier = new Earlier();
    private final CaseFinder cases = new CaseFinder(mapping, table.header(), there, earlier, ids);
    private final @Nullable SlotReader ofCase;
    private final SlotReader bareCase;
    private final List<SlotReader> others;

    Run() {
      var dates = DateCells.shipped();
      var bare = new Slot(EntryKind.CASE, 1, false, List.of());
      this.bareCase = new SlotReader(bare, List.of(), false, dates);
      var readers =
          mapping.slots().stream()
              .map(slot -> new SlotReader(slot, table.header(), mapping.guarded(), dates))
              .toList();
      this.ofCase = readers.stream().filter(Run::isOfCase).findFirst().orElse(null);
      this.others = readers.stream().filter(r -> !isOfCase(r)).toList();
    }

    private static boolean isOfCase(SlotReader reader) {
      return reader.slot().kind() == EntryKind.CASE;
    }

    Outcome outcome(Row row) {
      var problems = new ArrayList<CellProblem>();
      row.faults().stream()
          .filter(Importing::isDoubtful)
          .sorted()
          .forEach(fault -> problems.add(new CellProblem("", "", new Fault.OfRow(fault))));
      if (row.cells().stream().allMatch(String::isBlank) && problems.isEmpty()) {
        return new Outcome.Same(row);
      }
      var aboutCase = ofCase == null ? null : ofCase.read(row.cells(), problems);
      var statements = new ArrayList<Map.Entry<SlotReader, Statement>>();
      for (var reader : others) {
        var statement = reader.read(row.cells(), problems);
        if (statement != null) {
          statements.add(Map.entry(reader, statement));
        }
      }
      var found = cases.find(row.cells(), problems);
      if (found == null || !problems.isEmpty()) {
        return new Outcome.NotTaken(row, problems);
      }
      var draft = new Draft(found, there, earlier, ids, mapping.name() + ", row " + row.line());
      addCase(draft, found, aboutCase, !statements.isEmpty());
      statements.forEach(s -> draft.add(s.getKey(), s.getValue()));
      return outcome(row, draft);
    }

    private void addCase(
        Draft draft, CaseOfRow found, @Nullable Statement said, boolean hasOthers) {
      if (said != null && ofCase != null) {
        draft.add(ofCase, said);
      } else if (ofCase != null || (found.isNew() && hasOthers)) {
        draft.add(bareCase, new Statement(bareCase.slot(), Map.of(), Map.of(), Set.of(), false));
      }
    }

    private Outcome outcome(Row row, Draft draft) {
      if (!draft.problems().isEmpty()) {
        return new Outcome.NotTaken(row, draft.problems());
      }
      draft.keep();
      return draft.changes().isEmpty()
          ? new Outcome.Same(row)
          : new Outcome.Taken(row, draft.changes());
    }
  }

  /// Whether the cells of a row with this fault may not be what was written.
  private static boolean isDoubtful(RowFault fault) {
    return switch (fault) {
      // Half a line, or a line that was broken in two: what stands in it may have moved.
      case TOO_FEW_CELLS, TOO_MANY_CELLS, TEXT_AFTER_QUOTE -> true;
      case NUL, UNREADABLE_CHARACTER, ERROR_CELL, CELL_TOO_LONG -> true;
      // Empty is not what it shows.
      case FORMULA_WITHOUT_RESULT -> true;
      // The result is what the user sees in the spreadsheet.
      case FORMULA -> false;
    };
  }
}
