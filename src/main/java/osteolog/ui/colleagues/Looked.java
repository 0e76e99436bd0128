package osteolog.ui.colleagues;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import osteolog.domain.Change;
import osteolog.domain.entry.Entry;
import osteolog.domain.pool.PoolPlan;
import osteolog.domain.pool.Pooled;
import osteolog.domain.pool.Proposal;
import osteolog.domain.pool.Told;
import osteolog.exchange.packet.Packet;

/// A packet beside the log, with what the user decided: what would be written, case by case.
///
/// @param arrived the packet
/// @param plan what pooling does with it
/// @param proposals which cases here a new one looks like, by its identity
/// @param rows the cases
/// @param pooled what is to be written
public record Looked(
    Arrived.Open arrived,
    PoolPlan plan,
    Map<UUID, List<Proposal>> proposals,
    List<CaseRow> rows,
    Pooled pooled) {

  /// What is in the packet.
  public Packet packet() {
    return arrived.opened().packet();
  }

  /// Whether a change can be seen in the entry; else only who said it is another.
  static boolean isSeen(Change change) {
    return !Objects.equals(change.before(), change.after());
  }

  /// How many changes can be seen.
  public long changes() {
    return pooled.changes().stream().filter(Looked::isSeen).count();
  }

  /// How many cases the user has yet to say something about.
  long asked() {
    return rows.stream().filter(CaseRow::isAsked).count();
  }

  /// An entry of the packet.
  public Optional<Entry> entry(UUID id) {
    return packet().cases().stream()
        .flatMap(told -> told.entries().stream())
        .map(Told::entry)
        .filter(entry -> entry.id().equals(id))
        .findFirst();
  }
}
