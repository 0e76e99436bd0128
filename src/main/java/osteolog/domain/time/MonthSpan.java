package osteolog.domain.time;

/// An interval of months from the anchor in which something was; negative is before the anchor.
///
/// An end may be infinite (nothing was said), and an end may be soft ("about": the limit was said,
/// but nobody said how far off it may be). A soft end never proves anything.
///
/// @param low earliest, in months; may be negative infinity
/// @param high latest, in months; may be positive infinity
/// @param softLow whether the earliest end is "about"
/// @param softHigh whether the latest end is "about"
public record MonthSpan(double low, double high, boolean softLow, boolean softHigh) {

  /// Nothing is known.
  public static final MonthSpan UNKNOWN =
      new MonthSpan(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, false, false);

  /// Checks the order of the ends; a negative zero becomes a plain one.
  public MonthSpan {
    if (Double.isNaN(low) || Double.isNaN(high) || low > high) {
      throw new IllegalArgumentException("a span of months needs its ends in order");
    }
    low += 0.0;
    high += 0.0;
  }

  /// Exactly this month.
  public static MonthSpan at(double month) {
    return new MonthSpan(month, month, false, false);
  }

  /// Whether one single month was said (which may be "about").
  public boolean isPoint() {
    return low == high;
  }

  /// Whether nothing at all is known.
  public boolean isUnknown() {
    return low == Double.NEGATIVE_INFINITY && high == Double.POSITIVE_INFINITY;
  }

  /// Whether "about" was said of either end.
  public boolean isAbout() {
    return softLow || softHigh;
  }

  /// Whether the time may have been this month: false only where that is ruled out.
  public boolean allows(double month) {
    return (softLow || month >= low) && (softHigh || month <= high);
  }

  /// Whether this surely ended before the other began.
  public boolean surelyBefore(MonthSpan other) {
    return !softHigh && !other.softLow && high < other.low;
  }

  /// Whether every time allowed by `other` is allowed here too.
  public boolean covers(MonthSpan other) {
    return (softLow || (!other.softLow && other.low >= low))
        && (softHigh || (!other.softHigh && other.high <= high));
  }

  /// The same span without "about" where `about` is false, with it where true.
  MonthSpan about() {
    return new MonthSpan(low, high, true, true);
  }
}
