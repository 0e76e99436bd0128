package osteolog.domain.target;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.Monitoring;
import osteolog.domain.entry.MonitoringItem;
import osteolog.domain.entry.Visit;
import osteolog.domain.entry.VisitState;
import osteolog.domain.time.Anchor;
import osteolog.domain.time.DaySpan;
import osteolog.domain.time.Moment;

/// Something planned, with the window in which it counts as in time.
///
/// @param entryId the visit, or what is to be watched
/// @param when when it is planned, as that is known
/// @param days the same in calendar days; none where it has no date
/// @param loose whether it is one unknown day of these, and not all of them: so where month 0 is
///   known to a month or a year
/// @param before days before the planned ones that already count as in time
/// @param after days after the planned ones that still count as in time
/// @param item what is to be watched; none for a visit
/// @param purpose what the visit is for
/// @param schedule the schedule that it belongs to
public record Planned(
    UUID entryId,
    Moment when,
    Optional<DaySpan> days,
    boolean loose,
    int before,
    int after,
    @Nullable MonitoringItem item,
    @Nullable String purpose,
    @Nullable String schedule) {

  /// What an entry plans, where it plans something or did.
  public static Optional<Planned> of(Entry entry, Anchor anchor) {
    return switch (entry) {
      case Visit visit when isPlan(visit) ->
          Optional.of(
              of(
                  visit.id(),
                  visit.planned(),
                  anchor,
                  or(visit.windowBeforeDays(), or(visit.windowDays(), 0)),
                  or(visit.windowDays(), 0),
                  null,
                  visit.purpose(),
                  visit.schedule()));
      case Monitoring watch when watch.state() != VisitState.DONE ->
          Optional.of(of(watch.id(), watch.when(), anchor, 0, 0, watch.item(), null, null));
      case Entry _ -> Optional.empty();
    };
  }

  /// Whether a visit is or was planned; a telephone call that nobody answered was not.
  private static boolean isPlan(Visit visit) {
    return visit.state() == VisitState.PLANNED
        || (!visit.planned().equals(Moment.unknown())
            && (visit.isMeeting() || visit.state() == VisitState.DONE));
  }

  private static int or(@Nullable Integer days, int otherwise) {
    return days == null ? otherwise : days;
  }

  static Planned of(
      UUID id,
      Moment when,
      Anchor anchor,
      int before,
      int after,
      @Nullable MonitoringItem item,
      @Nullable String purpose,
      @Nullable String schedule) {
    return new Planned(
        id,
        when,
        anchor.daysOf(when),
        isFromAnchor(when) && !anchor.isExact(),
        before,
        after,
        item,
        purpose,
        schedule);
  }

  private static boolean isFromAnchor(Moment when) {
    return switch (when) {
      case Moment.FromAnchor _ -> true;
      case Moment.About(var point) -> isFromAnchor(point);
      case Moment.Before(var edge) -> isFromAnchor(edge);
      case Moment.After(var edge) -> isFromAnchor(edge);
      case Moment.Between(var from, var to) -> isFromAnchor(from) || isFromAnchor(to);
      case Moment.OnDay _, Moment.InMonth _, Moment.InYear _, Moment.Unknown _ -> false;
    };
  }

  /// How it stands on a day, as long as nothing is known to have settled it.
  public Standing standing(LocalDate today) {
    if (days.isEmpty()) {
      return Standing.UNDATED;
    }
    if (today.isBefore(opens())) {
      return Standing.AHEAD;
    }
    if (!today.isAfter(closesFirst())) {
      return Standing.DUE;
    }
    return days.get().about() || !today.isAfter(closes()) ? Standing.MAY_BE_LATE : Standing.OVERDUE;
  }

  /// The first day of its window, as early as that may be. Only where it has days.
  public LocalDate opens() {
    return DaySpan.shifted(days.orElseThrow().first(), -before);
  }

  /// The last day of its window, as late as that may be. Only where it has days.
  public LocalDate closes() {
    return DaySpan.shifted(days.orElseThrow().last(), after);
  }

  /// The last day of its window, as early as that may be. Only where it has days.
  LocalDate closesFirst() {
    var span = days.orElseThrow();
    boolean first = loose && !span.first().equals(LocalDate.MIN);
    return DaySpan.shifted(first ? span.first() : span.last(), after);
  }

  /// The first day of its window, as late as that may be. Only where it has days.
  LocalDate opensLast() {
    var span = days.orElseThrow();
    boolean last = loose && !span.last().equals(LocalDate.MAX);
    return DaySpan.shifted(last ? span.last() : span.first(), -before);
  }

  /// The one day that it is planned for, where there is one.
  public Optional<LocalDate> day() {
    return days.filter(d -> d.first().equals(d.last()) && !d.about()).map(DaySpan::first);
  }

  /// By how many days it is surely overdue; none where it is not.
  public OptionalLong daysOver(LocalDate today) {
    return standing(today) == Standing.OVERDUE
        ? OptionalLong.of(ChronoUnit.DAYS.between(closes(), today))
        : OptionalLong.empty();
  }

  /// The order of a plan: by the first day, what has none by the text of its time, last.
  public LocalDate order() {
    return days.map(DaySpan::first).orElse(LocalDate.MAX);
  }
}
