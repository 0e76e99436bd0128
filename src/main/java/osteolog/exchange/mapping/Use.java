package osteolog.exchange.mapping;

import osteolog.domain.entry.EntryKind;

/// What a column of a table is used for: one column of one of the entries that a row tells of.
///
/// @param kind the kind of entry
/// @param number which of its kind, from 1
/// @param column the column of the entry by its name
public record Use(EntryKind kind, int number, String column) {}
