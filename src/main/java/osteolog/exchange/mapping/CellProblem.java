package osteolog.exchange.mapping;

/// One reason why a row is not taken, and where it lies.
///
/// @param header the header above the cell; empty where it lies in no one cell
/// @param entryColumn the column of the entry, as `lesion.side` or `pain.2.value`; empty for the
///   row
/// @param fault why
public record CellProblem(String header, String entryColumn, Fault fault) {}
