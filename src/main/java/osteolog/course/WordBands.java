package osteolog.course;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import osteolog.domain.entry.PainWord;

/// Where the bands of pain in words stand, and the statements in them.
///
/// A band has one row, or as many as there are statements in it that may speak of one time: each of
/// these has a row of its own for its words.
final class WordBands {

  /// The worst on top.
  private static final List<PainWord> ORDER =
      List.of(PainWord.SEVERE, PainWord.MODERATE, PainWord.MILD, PainWord.NONE);

  private static final double INSET = 1.5;

  /// A statement, how far it reaches on the axis, and which of the rows is its own; no row where it
  /// has its time to itself.
  private record Placed(Item.Worded worded, TimeAxis.Range across, int row, boolean isShared) {

    boolean isIn(int band) {
      return ORDER.indexOf(worded.high()) <= band && band <= ORDER.indexOf(worded.low());
    }

    boolean isOneBand() {
      return worded.high() == worded.low();
    }

    /// Whether both may speak of one time in one band. Two that name their months are thin markers
    /// side by side.
    boolean meets(Item.Worded other, TimeAxis.Range range) {
      return !(isMarker(worded) && isMarker(other))
          && across.left() < range.right()
          && range.left() < across.right()
          && ORDER.indexOf(worded.high()) <= ORDER.indexOf(other.low())
          && ORDER.indexOf(other.high()) <= ORDER.indexOf(worded.low());
    }

    private static boolean isMarker(Item.Worded worded) {
      return worded.told().spot() instanceof Spot.At;
    }
  }

  private final double top;
  private final double row;
  private final List<Placed> all = new ArrayList<>();

  WordBands(double top, double row) {
    this.top = top;
    this.row = row;
  }

  /// Takes a statement in.
  void add(Item.Worded worded, TimeAxis.Range across) {
    int free = 0;
    boolean shared = false;
    for (int i = 0; i < all.size(); i++) {
      var other = all.get(i);
      if (other.meets(worded, across)) {
        shared = true;
        all.set(i, new Placed(other.worded(), other.across(), other.row(), true));
      }
    }
    while (isTaken(free, worded, across)) {
      free++;
    }
    all.add(new Placed(worded, across, free, shared));
  }

  private boolean isTaken(int wanted, Item.Worded worded, TimeAxis.Range across) {
    return all.stream().anyMatch(p -> p.row() == wanted && p.meets(worded, across));
  }

  double height(PainWord word) {
    int band = ORDER.indexOf(word);
    int last = all.stream().filter(p -> p.isIn(band)).mapToInt(Placed::row).max().orElse(0);
    return (last + 1) * row;
  }

  double top(PainWord word) {
    return top + ORDER.subList(0, ORDER.indexOf(word)).stream().mapToDouble(this::height).sum();
  }

  double height() {
    return ORDER.stream().mapToDouble(this::height).sum();
  }

  /// The pills in the order in which their statements were taken in: each covers all its bands, and
  /// within a single band its own row.
  List<Rectangle2D> pills() {
    return all.stream()
        .map(p -> p.isOneBand() ? line(p) : box(p, top(p.worded().high()), bottom(p)))
        .toList();
  }

  /// Where the words of each may stand within its pill, in the same order.
  List<Rectangle2D> lines() {
    return all.stream()
        .map(p -> p.isShared() ? line(p) : box(p, top(p.worded().high()), bottom(p)))
        .toList();
  }

  private double bottom(Placed placed) {
    return top(placed.worded().low()) + height(placed.worded().low());
  }

  private Rectangle2D line(Placed placed) {
    var high = placed.worded().high();
    if (!placed.isShared()) {
      return box(placed, top(high), top(high) + height(high));
    }
    double upper = top(high) + placed.row() * row;
    return box(placed, upper, upper + row);
  }

  private static Rectangle2D box(Placed placed, double upper, double lower) {
    return new Rectangle2D.Double(
        placed.across().left(), upper + INSET, placed.across().width(), lower - upper - 2 * INSET);
  }
}
