package osteolog.exchange.mapping;

import java.util.List;
import java.util.Locale;
import osteolog.domain.schema.Problem;
import osteolog.exchange.table.RowFault;

/// Why a cell, or a row, is not taken. It carries no value that stands in the table.
public sealed interface Fault {

  /// What the record itself has no room for.
  record OfValue(Problem.Why why, List<String> limits) implements Fault {}

  /// What is wrong with the row as a whole.
  record OfRow(RowFault fault) implements Fault {}

  /// What only an import meets.
  enum OfImport implements Fault {
    /// Words stand where a number must: they can be kept as words, on the scale `verbatim` and in
    /// the column `verbatim`, and never become a number.
    WORDS_ARE_NO_NUMBER,
    /// An earlier row of the file says otherwise of the same entry.
    SAID_OTHERWISE,
    /// The log has no such case, and the mapping makes none.
    NO_SUCH_CASE,
    /// The row does not say of which case it tells.
    NO_CASE
  }

  /// Its code for files and for the words of a screen.
  default String code() {
    var name =
        switch (this) {
          case OfValue(var why, _) -> why.name();
          case OfRow(var fault) -> fault.name();
          case OfImport fault -> fault.name();
        };
    return name.toLowerCase(Locale.ROOT);
  }

  /// The fault that the record finds.
  static Fault of(Problem problem) {
    return new OfValue(problem.why(), problem.limits());
  }

  /// The fault of this kind, without limits to tell.
  static Fault of(Problem.Why why) {
    return new OfValue(why, List.of());
  }
}
