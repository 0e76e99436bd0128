package osteolog.course;

import java.util.List;

/// One strip of the course.
sealed interface Lane
    permits ChipLane, ScoreLane, NoScoreLane, WordLane, FractionLane, DrugLane, MeasureLane {

  /// The key of its title.
  String title();

  /// Its title in words.
  default String name(Course course) {
    return course.words().getString(title());
  }

  /// The chips that may stand in the undated zones, by which these get their width.
  default List<Chip> chips() {
    return List.of();
  }

  /// Draws it from `top` down and tells its height.
  double draw(Frame frame, double top);
}
