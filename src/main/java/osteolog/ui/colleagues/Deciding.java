package osteolog.ui.colleagues;

import java.util.function.UnaryOperator;

/// Takes what the user decides.
@FunctionalInterface
interface Deciding {

  /// Takes one more decision; `anew` says whether all has to be compared again.
  void decide(UnaryOperator<Decided> step, boolean anew);
}
