package osteolog.course;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.UUID;

/// Where an item stands on the drawn course, for pointer, keyboard and screen reader.
///
/// @param lane its lane
/// @param entries the entries behind it, usually one
/// @param heading one sentence that says what it is and when
/// @param words the verbatim words, unshortened; may be empty
/// @param locator the place in the source; may be empty
/// @param bounds where it stands, in points from the upper left corner of the figure
public record Mark(
    LaneKind lane,
    List<UUID> entries,
    String heading,
    String words,
    String locator,
    Rectangle2D bounds) {}
