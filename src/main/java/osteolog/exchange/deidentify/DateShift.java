package osteolog.exchange.deidentify;

import java.util.Collection;
import java.util.List;
import java.util.random.RandomGenerator;
import osteolog.domain.CaseSource;

/// Cases whose dates are all moved back by a random number of days, one number for each case.
///
/// Distances in days stay, and so does, nearly, the time of year: that is why files made of this
/// tell more than those of months do, and must be handled as data of patients. Everything but the
/// times is treated as there.
public final class DateShift extends Deidentified {

  /// The most days that a case is moved: half a year.
  static final int MOST_DAYS = 183;

  private DateShift(CaseSource source, RandomGenerator random) {
    super(source, random, anchor -> new ShiftedDays(anchor, -random.nextInt(1, MOST_DAYS + 1)));
  }

  private DateShift(DateShift like, Collection<TextCell> accepted) {
    super(like, accepted);
  }

  /// A view of the source with fresh codes and fresh numbers of days, from 1 to 183.
  ///
  /// @param random a strong source of chance, as `SecureRandom`
  public static DateShift of(CaseSource source, RandomGenerator random) {
    return new DateShift(source, random);
  }

  /// The same view, with the same codes and days, in which these cells of free text stay.
  public DateShift accepting(Collection<TextCell> cells) {
    return new DateShift(this, cells);
  }

  @Override
  boolean holdsDates() {
    return true;
  }

  @Override
  List<String> method() {
    return List.of(
        "Dates shifted: all full dates of a case are moved back by one random number of days, from"
            + " 1 to 183. These files still hold dates and are not anonymous.",
        "A month or a year cannot be moved by days; it is told in months from month 0 or masked"
            + " (MSK).",
        "An age of 90 means 90 or older.",
        "Codes of cases and rows are drawn at random for these files alone; who holds the key can"
            + " find the cases again.");
  }
}
