package osteolog.store;

import java.time.Instant;
import osteolog.domain.Change;

/// One line of a case's history: an edit of one entry, and the act it was part of.
///
/// @param number the number of the act in the journal
/// @param name what the user did
/// @param who who did it
/// @param at when, by the clock of the computer
/// @param change the edit
public record HistoryLine(long number, String name, String who, Instant at, Change change) {}
