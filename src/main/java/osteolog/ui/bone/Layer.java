package osteolog.ui.bone;

import osteolog.domain.entry.Compartment;

/// How far from the axis of a bone a compartment lies, where 1 is the surface of the cortex.
///
/// @param from where it begins
/// @param to where it ends
record Layer(double from, double to) {

  private static final double CANAL = 0.42;
  private static final double ENDOSTEUM = 0.65;
  private static final double SURFACE = 1;
  private static final double PERIOSTEUM = 1.27;

  /// The outer end of the outermost layer.
  static final double OUTMOST = 1.6;

  /// The layer of a compartment.
  static Layer of(Compartment compartment) {
    return switch (compartment) {
      case INTRAMEDULLARY -> new Layer(0, CANAL);
      case ENDOSTEAL -> new Layer(CANAL, ENDOSTEUM);
      case CORTICAL -> new Layer(ENDOSTEUM, SURFACE);
      case PERIOSTEAL -> new Layer(SURFACE, PERIOSTEUM);
      case JUXTACORTICAL -> new Layer(PERIOSTEUM, OUTMOST);
    };
  }
}
