package osteolog.domain.schema;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One column of an entry: its name everywhere, its type, and what may stand in it.
///
/// @param name snake_case, the same in form, table, CSV and dictionary
/// @param type what kind of value it holds
/// @param javaType the component's class; of a [Type#CODES] that of its codes
/// @param field its note: meaning, unit, limits
/// @param getter reads it from the entry
public record Column(
    String name,
    Type type,
    Class<?> javaType,
    Field field,
    Function<Object, @Nullable Object> getter) {

  /// The kinds of value.
  public enum Type {
    /// The identity of an entry or a reference to one.
    ID,
    /// Free text.
    TEXT,
    /// A whole number.
    WHOLE,
    /// A decimal number.
    DECIMAL,
    /// Yes or no.
    YES_NO,
    /// One of a closed list of codes.
    CODE,
    /// Any of a closed list of codes, several at once.
    CODES,
    /// A moment, in its canonical code.
    MOMENT,
    /// Why other columns are empty.
    MISSING
  }

  /// The name of the table's column; a moment's says that it holds the code, as in CSV.
  public String sqlName() {
    return type == Type.MOMENT ? name + "_iso" : name;
  }

  /// The codes that may stand in it, in their order; empty unless it holds codes.
  public List<String> codes() {
    return type == Type.CODE || type == Type.CODES
        ? Arrays.stream(javaType.getEnumConstants()).map(c -> code((Enum<?>) c)).toList()
        : List.of();
  }

  /// The value as canonical text, `null` where there is none.
  public @Nullable String text(Object entry) {
    var value = getter.apply(entry);
    return switch (value) {
      case null -> null;
      case Enum<?> constant -> code(constant);
      case Set<?> codes -> codes.isEmpty() ? null : joined(codes);
      case java.math.BigDecimal number -> number.toPlainString();
      case Missing missing -> missing.reasons().isEmpty() ? null : missing.toString();
      case String text -> text.isEmpty() ? null : text;
      default -> value.toString();
    };
  }

  /// Several codes as one text, `ap;lateral`, in the order of their list.
  private static String joined(Set<?> constants) {
    return constants.stream()
        .map(c -> (Enum<?>) c)
        .sorted(Comparator.comparingInt(Enum::ordinal))
        .map(Column::code)
        .collect(Collectors.joining(";"));
  }

  /// The code of a constant: its name in lower case.
  public static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
