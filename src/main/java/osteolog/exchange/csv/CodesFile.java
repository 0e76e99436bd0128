package osteolog.exchange.csv;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import osteolog.domain.schema.Column;
import osteolog.exchange.codes.CodeTable;
import osteolog.exchange.codes.Coding;

/// The file beside an export that says which codes of others belong to the values in its columns;
/// joined by file, column and value.
public final class CodesFile {

  static final String NAME = "codes.csv";

  /// Its header.
  public static final List<String> HEADER =
      List.of(
          "file",
          "column",
          "value",
          "system",
          "code",
          "label",
          "mapping",
          "certainty",
          "checked",
          "notice");

  private final CodeTable table;

  /// The codes of this table.
  public CodesFile(CodeTable table) {
    this.table = table;
  }

  /// A row for each code of each value of these files.
  public Stream<List<String>> rows(List<CsvTable> files) {
    return files.stream()
        .flatMap(file -> file.kind().shape().columns().stream().flatMap(c -> rows(file, c)));
  }

  private Stream<List<String>> rows(CsvTable file, Column column) {
    var list = column.javaType().getSimpleName() + ".";
    return switch (column.type()) {
      case CODE, CODES ->
          table.codings().stream()
              .filter(coding -> coding.concept().startsWith(list))
              .map(coding -> row(file, column, coding.concept().substring(list.length()), coding));
      case ID, TEXT, WHOLE, DECIMAL, YES_NO, MOMENT, MISSING -> Stream.empty();
    };
  }

  private static List<String> row(CsvTable file, Column column, String value, Coding coding) {
    return List.of(
        file.fileName(),
        column.name(),
        value,
        coding.system().name(),
        coding.code(),
        coding.label(),
        coding.mapping().name().toLowerCase(Locale.ROOT),
        coding.certainty().name(),
        coding.checked().toString(),
        coding.system().notice());
  }
}
