package osteolog.domain.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import osteolog.domain.entry.VisitItem;
import osteolog.domain.time.Moment.FromAnchor;
import osteolog.domain.time.Moment.Unit;

/// The schedules that Osteolog brings along. They propose; every visit of them can be changed.
///
/// The intervals are conventions of follow-up in clinics; none of them is taken from a study.
public enum ReadySchedule {
  /// After the biopsy of an intramedullary osteosclerosis: 6 weeks, 3, 6, 12, 24 and 36 months.
  IMOS_AFTER_BIOPSY,
  /// Films after a bisphosphonate was stopped: regression may take more than 12 months.
  BISPHOSPHONATE_STOPPED,
  /// Repeated blood lead, at an interval that the user sets.
  LEAD_LEVEL;

  private static final Set<VisitItem> CLINICAL =
      Set.of(VisitItem.PAIN, VisitItem.DRUGS, VisitItem.EXAMINATION);
  private static final Set<VisitItem> WITH_FILM =
      Set.of(VisitItem.PAIN, VisitItem.DRUGS, VisitItem.RADIOGRAPH, VisitItem.BIOPSY_HOLE);

  /// Whether the user sets the interval and how often.
  public boolean takesInterval() {
    return this == LEAD_LEVEL;
  }

  /// The schedule under a name.
  ///
  /// @param everyMonths the interval in months, where the schedule takes one
  /// @param times how often, where the schedule takes an interval
  public Schedule under(String name, int everyMonths, int times) {
    return new Schedule(
        name,
        switch (this) {
          case IMOS_AFTER_BIOPSY -> imos();
          case BISPHOSPHONATE_STOPPED ->
              List.of(
                  film(new FromAnchor(12, Unit.MONTHS), 30, 60),
                  film(new FromAnchor(24, Unit.MONTHS), 60, 60));
          case LEAD_LEVEL ->
              IntStream.rangeClosed(1, times)
                  .mapToObj(
                      i ->
                          new Step(
                              new FromAnchor(i * everyMonths, Unit.MONTHS),
                              7,
                              7,
                              null,
                              Set.of(VisitItem.BLOOD_LEAD)))
                  .toList();
        });
  }

  private static List<Step> imos() {
    var steps = new ArrayList<Step>();
    steps.add(new Step(new FromAnchor(6, Unit.WEEKS), 14, 14, null, CLINICAL));
    steps.add(step(3, 21));
    steps.add(step(6, 30));
    steps.add(step(12, 45));
    steps.add(step(24, 60));
    steps.add(step(36, 60));
    return steps;
  }

  private static Step step(int months, int days) {
    return new Step(new FromAnchor(months, Unit.MONTHS), days, days, null, WITH_FILM);
  }

  private static Step film(FromAnchor distance, int before, int after) {
    return new Step(distance, before, after, null, Set.of(VisitItem.RADIOGRAPH));
  }
}
