package osteolog.exchange.mapping;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where one column of an entry gets its value, and how a foreign value is read.
///
/// @param column the column of the entry by its name; with `_na` behind it, the reason why it is
///   empty (as in our own files)
/// @param from where the value stands
/// @param values what foreign values mean; a value that is not in it must be readable by itself
/// @param dates the order of dates without a leading year; none where it is not settled
/// @param decimalComma whether numbers have a comma before their decimals
public record Feed(
    String column,
    From from,
    Map<String, Meaning> values,
    @Nullable DateOrder dates,
    boolean decimalComma) {

  /// What stands behind the name of a column whose reason for being empty is meant.
  static final String REASON = "_na";

  /// Where a value stands.
  public sealed interface From {}

  /// In a cell of the row.
  ///
  /// @param header the header of its column, unique in its table
  public record Cell(String header) implements From {}

  /// Nowhere in the table: the same for every row.
  ///
  /// @param text the canonical text of the value
  public record Always(String text) implements From {}

  /// Copies the values, in their order.
  public Feed {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /// The column from the cells below a header, as they stand.
  public static Feed cell(String column, String header) {
    return new Feed(column, new Cell(header), Map.of(), null, false);
  }

  /// The column with one value for every row.
  public static Feed always(String column, String text) {
    return new Feed(column, new Always(text), Map.of(), null, false);
  }

  /// The same with these meanings of values.
  public Feed with(Map<String, Meaning> meanings) {
    return new Feed(column, from, meanings, dates, decimalComma);
  }

  /// The same with dates in this order.
  public Feed dated(@Nullable DateOrder order) {
    return new Feed(column, from, values, order, decimalComma);
  }

  /// The same with or without a decimal comma.
  public Feed decimalComma(boolean comma) {
    return new Feed(column, from, values, dates, comma);
  }

  /// Whether it tells why a column is empty.
  boolean isReason() {
    return column.endsWith(REASON);
  }

  /// The column of the entry that it is about.
  String about() {
    return isReason() ? column.substring(0, column.length() - REASON.length()) : column;
  }

  /// The header above its cells, or empty.
  String header() {
    return from instanceof Cell(var header) ? header : "";
  }
}
