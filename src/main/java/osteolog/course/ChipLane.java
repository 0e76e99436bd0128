package osteolog.course;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A lane of markers with labels: events, changes of pain, the biopsy hole.
record ChipLane(String title, List<Chip> chips, List<Item.Event> visits) implements Lane {

  private static final int FEW = 6;

  static ChipLane events(Course course) {
    var chips = new ArrayList<Chip>();
    var visits = new ArrayList<Item.Event>();
    for (var event : course.all(Item.Event.class)) {
      switch (event.shape()) {
        case VISIT_DONE, VISIT_PLANNED, VISIT_MISSED, VISIT_CANCELLED -> visits.add(event);
        case ONSET, ANCHOR, PROCEDURE, RECURRENCE ->
            chips.add(Chip.of(event, Glyph.of(event.shape()), true));
        case FILM, SECTION, SCAN, STUDY, LABORATORY ->
            chips.add(Chip.of(event, Glyph.of(event.shape()), false));
      }
    }
    // The anchor comes first of all: its label names the line of month 0.
    chips.sort((a, b) -> Boolean.compare(isAnchor(b), isAnchor(a)));
    return new ChipLane("course.lane.events", chips, visits);
  }

  private static boolean isAnchor(Chip chip) {
    return chip.parts().getFirst().item() instanceof Item.Event event
        && event.shape() == EventShape.ANCHOR;
  }

  /// Statements of an undated time that were told in an order stand side by side in it.
  static ChipLane changes(Course course) {
    var chips = new ArrayList<Chip>();
    var before = new ArrayList<Chip.Part>();
    var after = new ArrayList<Chip.Part>();
    for (var item : course.items()) {
      var part = change(item);
      if (part == null) {
        continue;
      }
      var spot = item.told().spot();
      if (sequence(item) > 0 && isAfter(spot)) {
        after.add(part);
      } else if (sequence(item) > 0 && isBefore(spot)) {
        before.add(part);
      } else if (sequence(item) > 0 && !(spot instanceof Spot.At)) {
        chips.add(new Chip(spot, List.of(numbered(part, sequence(item))), false));
      } else {
        chips.add(new Chip(spot, List.of(part), false));
      }
    }
    ordered(before, chips);
    ordered(after, chips);
    return new ChipLane("course.lane.changes", chips, List.of());
  }

  private static boolean isAfter(Spot spot) {
    return (spot instanceof Spot.After(var from, _) && from == 0)
        || (spot instanceof Spot.During(var low, _, _) && low >= 0);
  }

  private static boolean isBefore(Spot spot) {
    return (spot instanceof Spot.Before(var until, _) && until == 0)
        || (spot instanceof Spot.During(_, var high, _) && high <= 0);
  }

  /// Runs of statements whose order was told: a run ends where the count starts again.
  private static void ordered(List<Chip.Part> parts, List<Chip> chips) {
    var spots = parts.stream().map(p -> p.item().told().spot()).toList();
    boolean shared =
        spots.stream().filter(Spot.During.class::isInstance).distinct().count() <= 1
            && parts.stream().mapToInt(p -> sequence(p.item())).distinct().count() == parts.size();
    if (!shared) {
      for (var part : parts) {
        chips.add(
            new Chip(
                part.item().told().spot(), List.of(numbered(part, sequence(part.item()))), false));
      }
      return;
    }
    var line = parts.stream().sorted(Comparator.comparingInt(p -> sequence(p.item()))).toList();
    if (!line.isEmpty()) {
      // The one interval that was told bounds what is only known to come before or after it.
      var spot =
          spots.stream().filter(Spot.During.class::isInstance).findFirst().orElse(spots.getFirst());
      chips.add(new Chip(spot, line, true));
    }
  }

  private static Chip.Part numbered(Chip.Part part, int sequence) {
    return new Chip.Part(part.item(), part.glyph(), sequence + ". " + part.label());
  }

  private static Chip.@Nullable Part change(Item item) {
    return switch (item) {
      case Item.Shift shift -> new Chip.Part(shift, Glyph.of(shift.trend()), shift.label());
      case Item.Quote quote -> new Chip.Part(quote, Glyph.quote(), quote.label());
      case Item.Event _,
          Item.Score _,
          Item.Worded _,
          Item.Fraction _,
          Item.Measure _,
          Item.Drug _,
          Item.Hole _ ->
          null;
    };
  }

  private static int sequence(Item item) {
    return switch (item) {
      case Item.Shift shift -> shift.sequence();
      case Item.Quote quote -> quote.sequence();
      case Item.Event _,
          Item.Score _,
          Item.Worded _,
          Item.Fraction _,
          Item.Measure _,
          Item.Drug _,
          Item.Hole _ ->
          0;
    };
  }

  static ChipLane hole(Course course) {
    var chips = new ArrayList<Chip>();
    var holes = course.all(Item.Hole.class);
    Item.@Nullable Hole before = null;
    for (var hole : holes) {
      // Of many films in a row that say the same, the first tells it for all.
      boolean told = holes.size() > FEW && before != null && before.status() == hole.status();
      var part = new Chip.Part(hole, Glyph.of(hole.status()), told ? "" : hole.label());
      chips.add(new Chip(hole.told().spot(), List.of(part), true));
      before = hole;
    }
    return new ChipLane("course.lane.hole", chips, List.of());
  }

  @Override
  public double draw(Frame frame, double top) {
    double height = new ChipRows(frame, top).place(chips);
    if (!visits.isEmpty()) {
      height += new VisitRow(visits).draw(frame, top + height);
    }
    if (title.equals("course.lane.hole") && !chips.isEmpty()) {
      frame.sheet().used(Sign.HOLE);
    }
    return height;
  }
}
