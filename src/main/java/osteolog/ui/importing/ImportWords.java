package osteolog.ui.importing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.schema.Column;
import osteolog.domain.time.MomentCode;
import osteolog.exchange.incoming.Arrival;
import osteolog.exchange.incoming.IncomingRefused;
import osteolog.exchange.mapping.CellProblem;
import osteolog.exchange.mapping.Doubt;
import osteolog.exchange.mapping.Fault;
import osteolog.exchange.mapping.Mapping;
import osteolog.exchange.mapping.MappingFault;
import osteolog.exchange.mapping.Meaning;
import osteolog.exchange.mapping.Use;
import osteolog.exchange.table.Note;
import osteolog.exchange.table.TableRefused;
import osteolog.words.MomentWords;
import osteolog.words.Words;

/// Says in words what an import finds.
///
/// @param words the language
public record ImportWords(Words words) {

  private static final String REASON = "_na";

  /// Why a file cannot be read, and what to do.
  public String refused(String file, TableRefused refused) {
    return words.text(
        "import.refused." + Column.code(refused.reason()),
        file,
        number(refused.line()),
        number(refused.limit()));
  }

  /// Why files of our own kind are not brought in, and what to do.
  String refused(IncomingRefused refused) {
    // Only a folder, or one of several files, comes to it; a single file is read as a table.
    var key =
        refused.code().equals("csv.not_ours")
            ? "import.refused.foreign_between"
            : "refused." + refused.code();
    return words.text(
        key, refused.file(), refused.line() == 0 ? "" : Long.toString(refused.line()));
  }

  /// Why an entry is not taken, and where.
  public String reason(Arrival.Reason reason) {
    var fault =
        reason.limits().isEmpty()
            ? entryFault(reason.code())
            : words.text("import.fault." + reason.code(), reason.limits().toArray());
    return reason.column().isEmpty()
        ? fault
        : words.text("import.problem.cell", reason.column(), fault);
  }

  /// A kind of fault of an entry, whose columns cannot be settled otherwise.
  String entryFault(String code) {
    var key = "import.fault." + code + ".entry";
    return words.has(key) ? words.text(key) : fault(code);
  }

  private String number(OptionalLong number) {
    return number.isPresent()
        ? Long.toString(number.getAsLong())
        : words.text("import.line_unknown");
  }

  /// What was noticed about a file.
  String note(Note note) {
    var name = note.kind() == Note.Kind.SEPARATOR ? separator(note.name().charAt(0)) : note.name();
    return words.text(
        "import.note." + Column.code(note.kind()), name, Long.toString(note.number()));
  }

  /// The name of a separator.
  String separator(char separator) {
    return switch (separator) {
      case '\t' -> words.text("import.separator.tab");
      case ',' -> words.text("import.separator.comma");
      case ';' -> words.text("import.separator.semicolon");
      case '|' -> words.text("import.separator.bar");
      default -> String.valueOf(separator);
    };
  }

  /// What a column of the file becomes.
  String becomes(Mapping mapping, String header) {
    var all = mapping.uses(header).stream().map(this::use).collect(Collectors.joining(", "));
    if (mapping.tellsCase(header)) {
      boolean byId = mapping.cases().id() != null && header.equals(mapping.cases().id().header());
      var told = words.text(byId ? "import.case_id" : "import.case_label");
      return all.isEmpty() ? told : told + ", " + all;
    }
    return all.isEmpty() ? words.text("import.not_taken") : all;
  }

  /// One use of a column.
  String use(Use use) {
    var field = field(use.kind(), use.column());
    return use.number() == 1
        ? words.text("import.use", words.name(use.kind()), field)
        : words.text(
            "import.use.numbered", words.name(use.kind()), Integer.toString(use.number()), field);
  }

  /// The label of a column of an entry.
  String field(EntryKind kind, String column) {
    if (column.endsWith(REASON)) {
      return words.text(
          "import.reason_of", field(kind, column.substring(0, column.length() - REASON.length())));
    }
    if (words.has("field." + column) || words.has("field." + Column.code(kind) + "." + column)) {
      return words.field(kind, column);
    }
    return column.equals("id") ? words.text("import.identity") : column;
  }

  /// A value of an entry, from its canonical text.
  String value(Column column, String text) {
    return switch (column.type()) {
      case CODE -> code(column, text);
      case CODES ->
          Arrays.stream(text.split(";"))
              .map(c -> code(column, c))
              .collect(Collectors.joining(", "));
      case YES_NO -> words.text("flag." + text);
      case MOMENT -> MomentCode.parse(text).map(new MomentWords(words)::say).orElse(text);
      case TEXT, WHOLE, DECIMAL, ID, MISSING -> text;
    };
  }

  private String code(Column column, String code) {
    return words.text(column.javaType().getSimpleName() + "." + code);
  }

  /// What a foreign value means.
  String meaning(Column column, Meaning meaning) {
    return switch (meaning) {
      case Meaning.Value(var text) -> value(column, text);
      case Meaning.Absent(var reason) -> words.text("import.value.missing", words.name(reason));
      case Meaning.Blank() -> words.text("import.value.nothing");
    };
  }

  /// Why the program is not sure about a column.
  public String doubt(Doubt doubt) {
    return words.text(
        "import.doubt." + Column.code(doubt.why()),
        place(doubt.entryColumn()).orElse(doubt.entryColumn()));
  }

  /// Why a mapping cannot be used.
  String faulty(MappingFault fault) {
    return faulty(fault, "?");
  }

  /// Why the mapping in `file` cannot be used.
  public String faulty(MappingFault fault, String file) {
    var where = fault.where().isEmpty() ? file : fault.where();
    return words.text("import.faulty." + Column.code(fault.why()), place(where).orElse(where));
  }

  /// A column of an entry that is written as `lesion.side` or `pain.2.value`.
  private Optional<String> place(String text) {
    var parts = List.of(text.split("\\."));
    return parts.size() < 2 ? Optional.empty() : kind(parts.getFirst()).map(k -> use(k, parts));
  }

  private String use(EntryKind kind, List<String> parts) {
    int number =
        parts.size() > 2 && parts.get(1).matches("\\d{1,6}") ? Integer.parseInt(parts.get(1)) : 1;
    return use(new Use(kind, number, parts.getLast()));
  }

  private static Optional<EntryKind> kind(String code) {
    return Arrays.stream(EntryKind.values())
        .filter(k -> k.name().equals(code.toUpperCase(Locale.ROOT)))
        .findFirst();
  }

  /// Why a cell or a row is not taken, and where.
  public String problem(CellProblem problem) {
    var fault = fault(problem.fault());
    var place = place(problem.entryColumn());
    if (problem.header().isEmpty()) {
      return place.map(p -> words.text("import.problem.cell", p, fault)).orElse(fault);
    }
    return place
        .map(p -> words.text("import.problem.where", problem.header(), p, fault))
        .orElseGet(() -> words.text("import.problem.cell", problem.header(), fault));
  }

  private String fault(Fault fault) {
    return fault instanceof Fault.OfValue(_, var limits) && limits.size() > 0
        ? words.text("import.fault." + fault.code(), limits.toArray())
        : fault(fault.code());
  }

  /// A kind of fault by its code, where its limits are not told.
  String fault(String code) {
    return words.text("import.fault." + code, "…", "…");
  }
}
