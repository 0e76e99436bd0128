package osteolog.series.statistics;

/// A time to an event, or to the end of observation without it.
///
/// @param time the time
/// @param event whether it ended with the event
public record Observed(double time, boolean event) {

  /// The same time the other way round: the end of observation is what is waited for.
  public Observed reversed() {
    return new Observed(time, !event);
  }
}
