package osteolog.exchange.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/// Writes the cells of a sheet as text.
///
/// Numbers have the 15 digits that Excel itself shows at most, plainly written; dates are ISO 8601,
/// as [SheetDate] says; truth is `true` or `false`.
final class SheetCells {

  private static final MathContext SHOWN = new MathContext(15);

  /// Doubles do not go beyond, and nothing longer is written out.
  private static final int LARGEST_EXPONENT = 310;

  private static final Pattern WHOLE = Pattern.compile("-?[1-9][0-9]{0,17}");
  private static final Pattern ERROR = Pattern.compile("#[A-Z0-9/_]+[!?]?");
  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private final boolean from1904;

  SheetCells(boolean from1904) {
    this.from1904 = from1904;
  }

  /// The text of a cell; what is wrong about it is added to the faults.
  String text(Cell cell, Set<RowFault> faults) {
    if (cell.getType() == CellType.FORMULA && cell.getFormula() != null) {
      faults.add(cell.getRawValue() == null ? RowFault.FORMULA_WITHOUT_RESULT : RowFault.FORMULA);
    }
    var text =
        switch (cell.getType()) {
          case EMPTY -> "";
          case ERROR -> error(cell.getRawValue(), faults);
          case NUMBER, STRING, FORMULA, BOOLEAN -> value(cell, faults);
        };
    for (var i = 0; i < text.length(); i++) {
      if (text.charAt(i) == 0) {
        faults.add(RowFault.NUL);
      } else if (text.charAt(i) == '\uFFFD') {
        faults.add(RowFault.UNREADABLE_CHARACTER);
      }
    }
    return text;
  }

  private String value(Cell cell, Set<RowFault> faults) {
    return switch (cell.getValue()) {
      case null -> "";
      case BigDecimal number -> number(number, cell);
      case Boolean yes -> yes.toString();
      case Object other -> {
        var text = other.toString();
        yield cell.getType() == CellType.FORMULA
                && cell.getFormula() != null
                && ERROR.matcher(text).matches()
            ? error(text, faults)
            : unescaped(text);
      }
    };
  }

  private static String error(String text, Set<RowFault> faults) {
    faults.add(RowFault.ERROR_CELL);
    return Objects.requireNonNullElse(text, "");
  }

  private String number(BigDecimal number, Cell cell) {
    var raw = Objects.requireNonNullElse(cell.getRawValue(), "").strip();
    var exponent = (long) number.precision() - number.scale();
    if (Math.abs(exponent) > LARGEST_EXPONENT) {
      return number.signum() == 0 ? "0" : raw;
    }
    var format = cell.getDataFormatString();
    if (format != null) {
      var date = SheetDate.of(number, format, from1904);
      if (date.isPresent()) {
        return date.get();
      }
    }
    if (WHOLE.matcher(raw).matches()) {
      return raw;
    }
    var shown = number.round(SHOWN);
    return shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
  }

  /// Excel writes characters that XML cannot hold as `_x000D_`.
  private static String unescaped(String text) {
    return text.contains("_x")
        ? ESCAPED
            .matcher(text)
            .replaceAll(
                m ->
                    Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(m.group(1), 16))))
        : text;
  }
}
