package osteolog.domain.schema;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import osteolog.domain.time.MomentCode;

/// Reads the canonical text of a column back to its value.
final class CanonicalText {

  /// Neither exponents nor endless figures: "1e999999999" is a number of a billion digits.
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,12}(\\.\\d{1,12})?");

  private CanonicalText() {}

  /// The value, or `null` for none; a fault is added to `problems`.
  static @Nullable Object value(Column column, @Nullable String said, List<Problem> problems) {
    var text = said == null || said.isEmpty() ? column.field().otherwise() : said;
    if (text.isEmpty() || (column.field().required() && text.isBlank())) {
      if (column.field().required()) {
        problems.add(new Problem(column.name(), Problem.Why.REQUIRED));
      }
      return nothing(column);
    }
    try {
      return switch (column.type()) {
        case ID -> UUID.fromString(text);
        case TEXT -> text;
        case WHOLE -> within(column, number(text), problems).intValueExact();
        case DECIMAL -> within(column, number(text), problems);
        case YES_NO -> yesOrNo(column, text, problems);
        case CODE -> constant(column, text, problems);
        case CODES -> constants(column, text, problems);
        case MOMENT -> moment(column, text, problems);
        case MISSING -> Missing.parse(text);
      };
    } catch (NumberFormatException notNumber) {
      problems.add(new Problem(column.name(), Problem.Why.NOT_A_NUMBER));
    } catch (ArithmeticException notWhole) {
      problems.add(new Problem(column.name(), Problem.Why.NOT_WHOLE));
    } catch (IllegalArgumentException unknown) {
      problems.add(new Problem(column.name(), Problem.Why.UNKNOWN_CODE));
    }
    return null;
  }

  /// What stands in a column that holds nothing.
  private static @Nullable Object nothing(Column column) {
    return switch (column.type()) {
      case MISSING -> Missing.NONE;
      case CODES -> Set.of();
      case ID, TEXT, WHOLE, DECIMAL, YES_NO, CODE, MOMENT -> null;
    };
  }

  private static BigDecimal number(String text) {
    if (!NUMBER.matcher(text).matches()) {
      throw new NumberFormatException();
    }
    return new BigDecimal(text);
  }

  private static BigDecimal within(Column column, BigDecimal number, List<Problem> problems) {
    var min = column.field().min();
    var max = column.field().max();
    boolean tooSmall = !min.isEmpty() && number.compareTo(new BigDecimal(min)) < 0;
    boolean tooLarge = !max.isEmpty() && number.compareTo(new BigDecimal(max)) > 0;
    if (tooSmall && max.isEmpty()) {
      problems.add(new Problem(column.name(), Problem.Why.TOO_SMALL, List.of(min)));
    } else if (tooSmall || tooLarge) {
      problems.add(new Problem(column.name(), Problem.Why.OUT_OF_RANGE, List.of(min, max)));
    }
    return number;
  }

  private static @Nullable Boolean yesOrNo(Column column, String text, List<Problem> problems) {
    // No other word may pass for a "no".
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> {
        problems.add(new Problem(column.name(), Problem.Why.UNKNOWN_CODE));
        yield null;
      }
    };
  }

  private static @Nullable Object constant(Column column, String text, List<Problem> problems) {
    for (var constant : column.javaType().getEnumConstants()) {
      // The first question makes no text for each constant that it is not.
      if (((Enum<?>) constant).name().equalsIgnoreCase(text)
          && Column.code((Enum<?>) constant).equals(text)) {
        return constant;
      }
    }
    problems.add(new Problem(column.name(), Problem.Why.UNKNOWN_CODE));
    return null;
  }

  private static Set<Object> constants(Column column, String text, List<Problem> problems) {
    var constants = new LinkedHashSet<Object>();
    for (var code : text.split(";", -1)) {
      var constant = constant(column, code, problems);
      if (constant != null) {
        constants.add(constant);
      }
    }
    return Collections.unmodifiableSet(constants);
  }

  private static @Nullable Object moment(Column column, String text, List<Problem> problems) {
    var moment = MomentCode.parse(text);
    if (moment.isEmpty()) {
      problems.add(new Problem(column.name(), Problem.Why.NOT_A_MOMENT));
    }
    return moment.orElse(null);
  }
}
