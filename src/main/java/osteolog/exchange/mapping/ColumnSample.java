package osteolog.exchange.mapping;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What was seen in one column of a table: some of its different values, and what its numbers and
/// dates look like in all rows that were looked at.
final class ColumnSample {

  private static final int MOST = 300;
  private static final int LONGEST = 200;
  private static final Pattern SLASHED =
      Pattern.compile("(\\d{1,2})([-./])(\\d{1,2})\\2\\d{4}(?:[ T].*)?");
  private static final Pattern POINT = Pattern.compile("[+-]?\\d+\\.\\d+");
  private static final Pattern COMMA = Pattern.compile("[+-]?\\d+,(\\d+)");

  private final Set<String> values = new LinkedHashSet<>();
  private boolean dayFirst;
  private boolean monthFirst;
  private boolean unclearDay;
  private boolean onlyDots = true;
  private boolean points;
  private boolean commas;
  private @Nullable BigDecimal greatest;

  void add(String cell) {
    var text = cell.strip();
    if (text.isEmpty()) {
      return;
    }
    if (values.size() < MOST && text.length() <= LONGEST) {
      values.add(text);
    }
    if (text.length() <= LONGEST) {
      look(ForeignText.plain(text));
    }
  }

  private void look(String text) {
    var date = SLASHED.matcher(text);
    if (date.matches()) {
      int first = Integer.parseInt(date.group(1));
      int second = Integer.parseInt(date.group(3));
      dayFirst |= first > 12;
      monthFirst |= second > 12;
      unclearDay |= first <= 12 && second <= 12 && first != second;
      onlyDots &= date.group(2).equals(".");
    }
    points |= POINT.matcher(text).matches();
    commas |= COMMA.matcher(text).matches();
    var number = ForeignText.number(text, false);
    if (number != null) {
      var value = new BigDecimal(number);
      greatest = greatest == null ? value : greatest.max(value);
    }
  }

  /// Its different values without spaces around, in the order of the rows; not all of many.
  Set<String> values() {
    return Collections.unmodifiableSet(values);
  }

  /// The order of its dates, where the rows leave only one, or day and month stand between dots.
  @Nullable DateOrder dates() {
    if (dayFirst != monthFirst) {
      return dayFirst ? DateOrder.DMY : DateOrder.MDY;
    }
    return unclearDay && onlyDots && !monthFirst ? DateOrder.DMY : null;
  }

  /// Whether day and month of some dates can be told apart by nothing in the column.
  boolean unclearDates() {
    return unclearDay && dates() == null;
  }

  /// Whether dates with the day first and with the month first stand in it.
  boolean twoOrders() {
    return dayFirst && monthFirst;
  }

  boolean decimalComma() {
    return commas && !points;
  }

  /// Whether points and commas both stand in its numbers.
  boolean unclearDecimals() {
    return commas && points;
  }

  /// The greatest number in it, or none.
  @Nullable BigDecimal greatest() {
    return greatest;
  }
}
