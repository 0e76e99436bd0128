package osteolog.course;

import java.util.Optional;

/// The signs that the legend explains where they occur; what has a label needs no explanation.
enum Sign {
  APPROXIMATE,
  HATCHED,
  VISIT_DONE,
  VISIT_PLANNED,
  VISIT_MISSED,
  VISIT_CANCELLED,
  UNLABELLED_FILM,
  UNLABELLED_SECTION,
  UNLABELLED_SCAN,
  WHISKER,
  ONGOING,
  INTERMITTENT,
  NO_END,
  NO_START,
  STOPPED_WITHIN,
  HOLE,
  UNLABELLED_CHANGE;

  /// The sign of an item that stands without its label.
  static Optional<Sign> of(Item item) {
    return switch (item) {
      case Item.Event event ->
          switch (event.shape()) {
            case FILM -> Optional.of(UNLABELLED_FILM);
            case SECTION -> Optional.of(UNLABELLED_SECTION);
            case SCAN -> Optional.of(UNLABELLED_SCAN);
            case ONSET, ANCHOR, PROCEDURE, RECURRENCE, STUDY, LABORATORY -> Optional.empty();
            case VISIT_DONE, VISIT_PLANNED, VISIT_MISSED, VISIT_CANCELLED -> Optional.empty();
          };
      case Item.Shift _, Item.Quote _ -> Optional.of(UNLABELLED_CHANGE);
      case Item.Score _, Item.Worded _, Item.Fraction _, Item.Measure _, Item.Drug _, Item.Hole _ ->
          Optional.empty();
    };
  }
}
