package osteolog.series.statistics;

/// A confidence interval of 95 %.
///
/// @param low its lower limit
/// @param high its upper limit
public record Interval(double low, double high) {}
