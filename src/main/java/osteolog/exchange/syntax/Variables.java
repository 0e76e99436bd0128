package osteolog.exchange.syntax;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.schema.Column;
import osteolog.exchange.csv.CsvColumn;
import osteolog.exchange.csv.CsvOptions;
import osteolog.exchange.csv.CsvTable;
import osteolog.exchange.wide.WideColumn;
import osteolog.exchange.wide.WideLayout;

/// What the scripts declare, made of the columns of the files.
final class Variables {

  private static final int IDENTITY = 36;

  private static final Variable.Codes YES_NO =
      new Variable.Codes(
          "yes_no", List.of(new Variable.Value("no", "No"), new Variable.Value("yes", "Yes")));

  private final CsvOptions options;
  private final Function<Enum<?>, String> labels;
  private final Widths widths;

  Variables(CsvOptions options, Function<Enum<?>, String> labels, Widths widths) {
    this.options = options;
    this.labels = labels;
    this.widths = widths;
  }

  /// The tidy file of one kind.
  DataFile tidy(CsvTable table) {
    var variables =
        table.columns().stream()
            .map(c -> variable(c.name(), table.kind(), c, c.description()))
            .toList();
    return new DataFile(table.kind().fileName(), options.separator(), variables);
  }

  /// The wide file.
  DataFile wide(WideLayout layout) {
    var variables = layout.columns().stream().map(this::variable).toList();
    return new DataFile("wide", options.separator(), variables);
  }

  private Variable variable(WideColumn column) {
    var before =
        column.number() == 0
            ? ""
            : Column.code(column.kind()).replace('_', ' ') + " " + column.number() + ": ";
    return variable(
        column.name(), column.kind(), column.tidy(), before + column.tidy().description());
  }

  private Variable variable(String name, EntryKind kind, CsvColumn column, String label) {
    var codes = codes(kind, column);
    var plain = CsvTable.unremarked(label);
    return new Variable(name, column.type(), plain, codes, bytes(kind, column));
  }

  private int bytes(EntryKind kind, CsvColumn column) {
    return switch (column.type()) {
      case WHOLE, DECIMAL, DATE -> 0;
      case ID -> IDENTITY;
      case TEXT, CODES, MOMENT -> Math.max(1, widths.of(kind, column.name()));
      case CODE, YES_NO -> column.codes().stream().mapToInt(String::length).max().orElse(1);
    };
  }

  /// The labels of a column's codes; precision and reasons stay codes, which the dictionary tells.
  private Variable.Codes codes(EntryKind kind, CsvColumn column) {
    return switch (column.type()) {
      case YES_NO -> YES_NO;
      case CODE ->
          kind.shape().columns().stream()
              .filter(c -> c.name().equals(column.name()))
              .findFirst()
              .map(this::codes)
              .orElse(Variable.Codes.NONE);
      case ID, TEXT, WHOLE, DECIMAL, CODES, DATE, MOMENT -> Variable.Codes.NONE;
    };
  }

  private Variable.Codes codes(Column column) {
    var values = new ArrayList<Variable.Value>();
    var told = new HashSet<String>();
    for (var constant : column.javaType().getEnumConstants()) {
      var code = Column.code((Enum<?>) constant);
      var label =
          Script.cut(labels.apply((Enum<?>) constant), SpssScript.VALUE_LABEL - code.length() - 3);
      // Two codes under one label would become one in R.
      boolean isOwn = !label.isBlank() && told.add(label);
      values.add(new Variable.Value(code, isOwn ? label : (label + " (" + code + ")").strip()));
    }
    var name = column.javaType().getSimpleName().replaceAll("([a-z])([A-Z0-9])", "$1_$2");
    return new Variable.Codes(name.toLowerCase(Locale.ROOT), values);
  }
}
