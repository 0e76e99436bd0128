package osteolog.figure;

/// The widths of a figure in the journals of BioMed Central.
public enum JournalWidth {
  /// Two columns, 176 mm.
  TWO_COLUMNS(176),
  /// One column, 85 mm.
  ONE_COLUMN(85);

  private static final double POINTS_OF_A_MILLIMETRE = 72 / 25.4;

  private final double millimetres;

  JournalWidth(double millimetres) {
    this.millimetres = millimetres;
  }

  /// The width in points.
  public double points() {
    return millimetres * POINTS_OF_A_MILLIMETRE;
  }
}
