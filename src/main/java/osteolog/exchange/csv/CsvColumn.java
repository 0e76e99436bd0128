package osteolog.exchange.csv;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import osteolog.domain.schema.Column;
import osteolog.domain.schema.Missing;
import osteolog.domain.time.Precision;

/// One column of a file, as the dictionary describes it.
///
/// @param name its header
/// @param type what kind of value it holds
/// @param unit its unit as UCUM writes it, or empty
/// @param min the least possible value, or empty
/// @param max the greatest possible value, or empty
/// @param codes all that may stand in it, or nothing where it is open
/// @param required whether no entry can be without it
/// @param description one or two sentences in English
public record CsvColumn(
    String name,
    Type type,
    String unit,
    String min,
    String max,
    List<String> codes,
    boolean required,
    String description) {

  /// The header of a dictionary.
  public static final List<String> DICTIONARY_HEADER =
      List.of("file", "column", "type", "unit", "min", "max", "codes", "required", "description");

  /// Copies the codes.
  public CsvColumn {
    codes = List.copyOf(codes);
  }

  /// The kinds of value, as the dictionary names them.
  public enum Type {
    /// The identity of an entry or a case.
    ID,
    /// Free text.
    TEXT,
    /// A whole number.
    WHOLE,
    /// A decimal number.
    DECIMAL,
    /// `yes` or `no`.
    YES_NO,
    /// One of a closed list of codes.
    CODE,
    /// Several codes, joined by semicolons.
    CODES,
    /// A full date, 2019-03-04.
    DATE,
    /// A moment as it was said, as code.
    MOMENT
  }

  /// A column of a key: always filled, the same value in every file.
  static CsvColumn key(String name, Type type, String description) {
    return new CsvColumn(name, type, "", "", "", List.of(), true, description);
  }

  /// The value of a column of the record.
  static CsvColumn value(Column column, Type type, String remark) {
    var field = column.field();
    var codes = type == Type.YES_NO ? List.of("yes", "no") : column.codes();
    var otherwise =
        field.otherwise().isEmpty() ? "" : " Where nothing was said: " + field.otherwise() + ".";
    return new CsvColumn(
        column.name(),
        type,
        field.unit(),
        field.min(),
        field.max(),
        codes,
        field.required(),
        field.value() + otherwise + remark);
  }

  /// Why the column is empty.
  static CsvColumn reason(Column column) {
    var codes = Arrays.stream(Missing.Reason.values()).map(Enum::name).toList();
    var description =
        "Why "
            + column.name()
            + " holds nothing, where somebody recorded that: UNK not known, ASKU asked but not"
            + " known, NASK not asked or not looked for, NPE not done, NA not applicable, NAV"
            + " awaited, OTH failed or another reason, MSK masked for privacy.";
    return new CsvColumn(column.name() + "_na", Type.CODE, "", "", "", codes, false, description);
  }

  /// The six columns of a moment, in the order in which [MomentCells] fills them.
  static List<CsvColumn> moment(Column column) {
    var about = column.field().value();
    var precisions = Arrays.stream(Precision.values()).map(Column::code).toList();
    return List.of(
            derived(column, "_date", Type.DATE, "", List.of(), "The full date, where it is known."),
            derived(column, "_prec", Type.CODE, "", precisions, "How precisely it is known."),
            derived(
                column,
                "_iso",
                Type.MOMENT,
                "",
                List.of(),
                "As it was said: 2019-03-04, 2019-03, 2019, b+6m (6 months after the biopsy; d, w,"
                    + " m, y), ~ about, < before, > after, .. between, unknown."),
            derived(
                column,
                "_mfb",
                Type.DECIMAL,
                "mo",
                List.of(),
                "Months from the biopsy (or the event chosen as month 0), only where one single"
                    + " month was said, 'about' included."),
            derived(
                column,
                "_mfb_low",
                Type.DECIMAL,
                "mo",
                List.of(),
                "The earliest month from the biopsy, as said. Empty where no such limit was said,"
                    + " as for 'about'; an interval may begin 'about' then, which _iso tells."),
            derived(
                column,
                "_mfb_high",
                Type.DECIMAL,
                "mo",
                List.of(),
                "The latest month from the biopsy, as said. Empty where no such limit was said, as"
                    + " for 'about'; an interval may end 'about' then, which _iso tells."))
        .stream()
        .map(c -> c.beginning(about))
        .toList();
  }

  private static CsvColumn derived(
      Column of, String ending, Type type, String unit, List<String> codes, String description) {
    return new CsvColumn(
        of.name() + ending, type, unit, "", "", codes, of.field().required(), description);
  }

  private CsvColumn beginning(String sentence) {
    return new CsvColumn(name, type, unit, min, max, codes, required, sentence + " " + description);
  }

  /// Its row of the dictionary.
  public List<String> dictionaryRow(String file) {
    return List.of(
        file,
        name,
        type.name().toLowerCase(Locale.ROOT),
        unit,
        min,
        max,
        String.join("|", codes),
        required ? "yes" : "no",
        description);
  }
}
