package osteolog.exchange.deidentify;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.schema.Column;
import osteolog.exchange.codes.CodeTable;
import osteolog.exchange.codes.Coding;
import osteolog.exchange.image.ImageKind;

/// The texts that may stay, because they are of a closed list and so tell of nobody: units, types
/// of files, columns, codes of diseases that the program brings with it.
///
/// @param words the list
record KnownWords(Set<String> words) {

  /// Units of laboratories and of bone density, as UCUM and as laboratories write them.
  private static final Set<String> UNITS =
      Set.of(
          "%",
          "U/L", "U/l", "IU/L", "IU/l", "[iU]/L", "ukat/L", "µkat/L", "mg/L", "mg/l", "mg/dL",
          "mg/dl", "g/L", "g/l", "g/dL", "g/dl", "ug/L", "µg/L", "ug/dL", "µg/dL", "ug/dl", "µg/dl",
          "ng/mL", "ng/ml", "ng/dL", "ng/dl", "pg/mL", "pg/ml", "nmol/L", "umol/L", "µmol/L",
          "mmol/L", "mmol/l", "pmol/L", "mm/h", "mm/hr", "mm", "/uL", "/µL", "/ul", "10*3/uL",
          "10*9/L", "10^9/L", "10^3/uL", "G/L", "g/cm2", "g/cm²", "g/m2", "SD", "kg", "cm", "cm/a",
          "kg/m2", "mmHg");

  private static final Set<String> NOT_PICTURES = Set.of("application/dicom", "application/pdf");

  /// All lists of this version.
  static KnownWords shipped() {
    return new KnownWords(
        Stream.of(
                UNITS.stream(),
                NOT_PICTURES.stream(),
                Arrays.stream(ImageKind.values()).map(ImageKind::mediaType),
                Arrays.stream(EntryKind.values())
                    .flatMap(kind -> kind.shape().columns().stream())
                    .map(Column::name),
                CodeTable.shipped().codings().stream().map(Coding::text),
                CodeTable.shipped().codings().stream().map(Coding::label))
            .flatMap(list -> list)
            .map(KnownWords::folded)
            .collect(Collectors.toUnmodifiableSet()));
  }

  /// Whether the whole text is one of the lists, in capitals or not.
  boolean has(String text) {
    return words.contains(folded(text));
  }

  private static String folded(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }
}
