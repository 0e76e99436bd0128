package osteolog.exchange.dicom;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import osteolog.domain.entry.Plane;

/// What of the patient lies at the left and the upper edge of a picture, as its header says: `R`
/// and `L` for the sides, `A` and `P`, `H` and `F`.
///
/// @param left at the left edge
/// @param right at the right edge
/// @param top at the upper edge
/// @param bottom at the lower edge
public record Edges(char left, char right, char top, char bottom) {
  private static final String TOWARDS = "LPH";
  private static final String FROM = "RAF";

  /// A direction that is nearer to another axis than this is not told.
  private static final double CLEAR = 0.8;

  /// The edges that a header tells: from the direction of rows and columns, or in letters.
  static Optional<Edges> of(Elements header) {
    var directions = directions(header);
    if (directions.size() == 6) {
      return of(letter(directions, 0), letter(directions, 3));
    }
    var letters = header.texts(Element.PATIENT_ORIENTATION);
    return letters.size() == 2
        ? of(letters.get(0).charAt(0), letters.get(1).charAt(0))
        : Optional.empty();
  }

  private static Optional<Edges> of(char right, char bottom) {
    char left = opposite(right);
    char top = opposite(bottom);
    return left == ' ' || top == ' '
        ? Optional.empty()
        : Optional.of(new Edges(left, right, top, bottom));
  }

  /// The plane of a section whose rows and columns lie along the axes of the body.
  static Optional<Plane> plane(Elements header) {
    var directions = directions(header);
    if (directions.size() != 6) {
      return Optional.empty();
    }
    var axes = "" + axis(letter(directions, 0)) + axis(letter(directions, 3));
    return Optional.ofNullable(
        switch (axes) {
          case "01", "10" -> Plane.AXIAL;
          case "02", "20" -> Plane.CORONAL;
          case "12", "21" -> Plane.SAGITTAL;
          default -> null;
        });
  }

  private static List<BigDecimal> directions(Elements header) {
    var plain = header.decimals(Element.ORIENTATION);
    return plain.isEmpty() ? header.decimals(Element.ENHANCED_ORIENTATION) : plain;
  }

  private static char letter(List<BigDecimal> directions, int from) {
    for (int axis = 0; axis < 3; axis++) {
      double along = directions.get(from + axis).doubleValue();
      if (Math.abs(along) > CLEAR) {
        return (along > 0 ? TOWARDS : FROM).charAt(axis);
      }
    }
    return ' ';
  }

  private static int axis(char letter) {
    return Math.max(TOWARDS.indexOf(letter), FROM.indexOf(letter));
  }

  private static char opposite(char letter) {
    int towards = TOWARDS.indexOf(letter);
    int from = FROM.indexOf(letter);
    return towards >= 0 ? FROM.charAt(towards) : from >= 0 ? TOWARDS.charAt(from) : ' ';
  }
}
