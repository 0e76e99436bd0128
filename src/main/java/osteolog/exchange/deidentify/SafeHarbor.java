package osteolog.exchange.deidentify;

import java.util.Collection;
import java.util.List;
import java.util.random.RandomGenerator;
import osteolog.domain.CaseSource;

/// Cases as the Safe Harbor rule lets them go out (45 CFR 164.514(b)(2)).
///
/// Every column is classified ([Treatments]); dates become whole months from month 0
/// ([WholeMonths]), ages over 89 become 90, persons, places, files and free text go, identities and
/// names of cases are drawn at random. The rule also asks that nobody who gives the files away
/// knows that they still tell who somebody is: no program can know that.
public final class SafeHarbor extends Deidentified {

  private SafeHarbor(CaseSource source, RandomGenerator random) {
    super(source, random, WholeMonths::new);
  }

  private SafeHarbor(SafeHarbor like, Collection<TextCell> accepted) {
    super(like, accepted);
  }

  /// A view of the source with fresh codes.
  ///
  /// @param random a strong source of chance, as `SecureRandom`
  public static SafeHarbor of(CaseSource source, RandomGenerator random) {
    return new SafeHarbor(source, random);
  }

  /// The same view, with the same codes, in which these cells of free text stay.
  public SafeHarbor accepting(Collection<TextCell> cells) {
    return new SafeHarbor(this, cells);
  }

  @Override
  boolean holdsDates() {
    return false;
  }

  @Override
  List<String> method() {
    return List.of(
        "De-identified after the Safe Harbor method, 45 CFR 164.514(b)(2).",
        "Dates are whole months from month 0 (the index biopsy or the event chosen for it);"
            + " b+5m..b+6m means that the day lies between 5 and 6 months after it. A month or a"
            + " year gives a wider interval, because its exact limits would tell the time of year"
            + " of month 0.",
        "Times that cannot be told in months are masked (MSK).",
        "An age of 90 means 90 or older. More than 89 years before or after month 0 is told as"
            + " '<b-1068m' or '>b+1068m'.",
        "Codes of cases and rows are drawn at random for these files alone. They are made of"
            + " nothing that was recorded; who holds the key can find the cases again.",
        "Whoever gives these files away must not know that they still tell who somebody is. No"
            + " program can check that.");
  }
}
