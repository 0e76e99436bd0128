package osteolog.ui.followup;

import java.util.List;
import osteolog.domain.followup.Schedule;

/// The schedules that the user keeps for other cases.
public interface OwnSchedules {

  /// All of them, in the order of their names.
  List<Schedule> all();

  /// Keeps one, in place of another of the same name.
  void keep(Schedule schedule);
}
