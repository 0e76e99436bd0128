package osteolog.exchange.deidentify;

import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Tells dates as ISO 8601 writes them, with or without a time of day, among words that go by.
final class IsoDates implements Words.Taker {

  private static final Pattern YEAR = Pattern.compile("18[5-9]\\d|19\\d\\d|20\\d\\d|21[0-4]\\d");
  private static final Pattern MONTH = Pattern.compile("0[1-9]|1[0-2]");
  private static final Pattern DAY = Pattern.compile("(0[1-9]|[12]\\d|3[01])(t\\d{1,6}z?)?");

  private final Consumer<String> dates;
  private String year = "";
  private String month = "";

  IsoDates(Consumer<String> dates) {
    this.dates = dates;
  }

  @Override
  public void word(String word, char gap) {
    boolean joined = gap == '-';
    if (joined && !month.isEmpty() && DAY.matcher(word).matches()) {
      dates.accept(year + "-" + month + "-" + word.substring(0, 2));
    }
    month = joined && !year.isEmpty() && MONTH.matcher(word).matches() ? word : "";
    if (month.isEmpty()) {
      year = YEAR.matcher(word).matches() ? word : "";
    }
  }
}
