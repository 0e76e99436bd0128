package osteolog.domain.pool;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Columns that move together and differ between the log and a packet.
///
/// @param columns their names; the first names them all
/// @param ours what stands here, by [Parts] name
/// @param oursSaid who spoke last of it here; empty where nobody did
/// @param theirs what the packet says, by [Parts] name
/// @param theirsSaid who spoke last of it there; empty where nobody did
/// @param later whose word is the later one
public record ColumnDifference(
    List<String> columns,
    Map<String, String> ours,
    Optional<Said> oursSaid,
    Map<String, String> theirs,
    Optional<Said> theirsSaid,
    Side later) {}
