package osteolog.course;

import java.util.List;

/// A marker with its label, to be placed in a row where both have room.
///
/// @param spot when it was
/// @param parts one, or the steps of an ordered sequence in one undated interval
/// @param strong whether it keeps its label however crowded the lane is
record Chip(Spot spot, List<Part> parts, boolean strong) {

  /// One marker and its text.
  record Part(Item item, Glyph glyph, String label) {}

  static Chip of(Item item, Glyph glyph, boolean strong) {
    return new Chip(item.told().spot(), List.of(new Part(item, glyph, item.label())), strong);
  }

  /// How wide a zone would have to be for these chips on one line each.
  static double wanted(Look look, List<Chip> chips, Spot.Zone zone) {
    return chips.stream()
        .filter(c -> c.spot().zone() == zone)
        .flatMap(c -> c.parts().stream())
        .mapToDouble(p -> 2 * look.radius() + 14 + look.plain().width(p.label()))
        .max()
        .orElse(0);
  }
}
