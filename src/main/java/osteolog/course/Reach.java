package osteolog.course;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/// The months that an axis holds.
///
/// @param first the first one; 0 or before
/// @param last the last one; 3 or after, so that an axis has room for signs
public record Reach(double first, double last) {

  private static final double LEAST = 3;

  /// All months that are told in these items, and the last contact.
  static Reach of(List<Item> items, OptionalDouble lastContact) {
    double low = 0;
    double high = lastContact.orElse(0);
    for (var item : items) {
      var spots = new ArrayList<Spot>(List.of(item.told().spot()));
      if (item instanceof Item.Drug drug && drug.stop() != null) {
        spots.add(drug.stop());
      }
      for (var spot : spots) {
        for (double month : said(spot)) {
          low = Math.min(low, month);
          high = Math.max(high, month);
        }
      }
    }
    return new Reach(low, Math.max(high, LEAST));
  }

  private static double[] said(Spot spot) {
    return switch (spot) {
      case Spot.At(var month, _) -> new double[] {month};
      case Spot.During(var from, var to, _) -> new double[] {from, to};
      case Spot.Before(var month, _) -> new double[] {month};
      case Spot.After(var month, _) -> new double[] {month};
      case Spot.Unknown() -> new double[0];
    };
  }

  /// Both together.
  public Reach with(Reach other) {
    return new Reach(Math.min(first, other.first), Math.max(last, other.last));
  }
}
