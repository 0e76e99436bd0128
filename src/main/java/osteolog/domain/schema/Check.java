package osteolog.domain.schema;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Collects what is wrong with an entry while it is being made, and refuses it once with all of it.
public final class Check {

  private final List<Problem> problems = new ArrayList<>();

  /// A required text must not be blank.
  public Check required(String column, @Nullable Object value) {
    return holds(
        value != null && !(value instanceof String text && text.isBlank()),
        column,
        Problem.Why.REQUIRED);
  }

  /// The column must be empty here.
  public Check empty(String column, @Nullable Object value) {
    return holds(value == null, column, Problem.Why.NOT_ALLOWED_HERE);
  }

  /// A number, where there is one, must lie within the limits, both included.
  public Check within(String column, @Nullable BigDecimal value, int low, int high) {
    if (value != null
        && (value.compareTo(BigDecimal.valueOf(low)) < 0
            || value.compareTo(BigDecimal.valueOf(high)) > 0)) {
      problems.add(
          new Problem(
              column,
              Problem.Why.OUT_OF_RANGE,
              List.of(Integer.toString(low), Integer.toString(high))));
    }
    return this;
  }

  /// Anything else that must hold.
  public Check holds(boolean holds, String column, Problem.Why why) {
    if (!holds) {
      problems.add(new Problem(column, why));
    }
    return this;
  }

  /// Throws [Refused] if anything was wrong.
  public void done() {
    if (!problems.isEmpty()) {
      throw new Refused(problems);
    }
  }
}
