package osteolog.domain.pool;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;

/// An entry in which the log and a packet differ.
///
/// @param id the entry
/// @param kind its kind
/// @param fate what becomes of it
/// @param ours the entry as it stands here
/// @param theirs the entry as the packet tells it
/// @param removed who removed it, on whichever side
/// @param columns where the two differ
public record EntryDifference(
    UUID id,
    EntryKind kind,
    Fate fate,
    Optional<Entry> ours,
    Optional<Entry> theirs,
    Optional<Said> removed,
    List<ColumnDifference> columns) {}
