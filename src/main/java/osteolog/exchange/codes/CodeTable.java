package osteolog.exchange.codes;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import osteolog.domain.schema.Column;

/// The codes that Osteolog brings with it, in the order of the table: for each concept our own code
/// first, then the one that an export should prefer.
///
/// @param codings every code
public record CodeTable(List<Coding> codings) {

  private static final String SHIPPED = "/osteolog/codes/codes.csv";

  /// Copies the codes.
  public CodeTable {
    codings = List.copyOf(codings);
  }

  /// The table of this version; throws `IllegalStateException` where the resource is missing, and
  /// `IllegalArgumentException` where it is broken.
  public static CodeTable shipped() {
    var in = CodeTable.class.getResourceAsStream(SHIPPED);
    if (in == null) {
      throw new IllegalStateException("the table of codes is missing");
    }
    try (var rows =
        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return new CodeTable(rows.stream().map(CodeTable::coding).toList());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Coding coding(NamedCsvRecord row) {
    return new Coding(
        row.getField("concept"),
        CodeSystem.valueOf(row.getField("system")),
        row.getField("code"),
        row.getField("label"),
        Mapping.valueOf(row.getField("mapping").toUpperCase(Locale.ROOT)),
        Certainty.valueOf(row.getField("certainty").toUpperCase(Locale.ROOT)),
        LocalDate.parse(row.getField("checked")));
  }

  /// The codes of one thing that a record can say, such as a diagnosis; none where no list that may
  /// be shipped names it.
  public List<Coding> of(Enum<?> concept) {
    var name = concept.getDeclaringClass().getSimpleName() + "." + Column.code(concept);
    return codings.stream().filter(c -> c.concept().equals(name)).toList();
  }

  /// The code that a text such as `ORPHA:1328` names, where the table has it; a concept may share
  /// it with another one.
  public Optional<Coding> named(String text) {
    return codings.stream().filter(c -> c.text().equalsIgnoreCase(text.strip())).findFirst();
  }
}
