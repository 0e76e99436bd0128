package osteolog.store;

import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.pool.Ours;
import osteolog.domain.pool.Telling;
import osteolog.domain.pool.ToldCase;

/// What this log has to say of the cases that another log tells.
///
/// @param handle the working copy
/// @param log the identity of this log
/// @param memory what is in memory of it
record PoolReading(Handle handle, UUID log, Memory memory) implements Ours {

  @Override
  public Optional<ToldCase> told(UUID caseId) {
    if (memory.index().get(caseId).isPresent()) {
      return Optional.of(tell(caseId));
    }
    var here = memory.attributions().caseOf(caseId).filter(id -> !id.equals(caseId));
    if (here.isPresent()) {
      return told(here.get());
    }
    // A case that a packet brought and that was taken back with it never was here.
    return Optional.of(caseId).filter(this::wasHere).map(this::tell).filter(PoolReading::isKnown);
  }

  private ToldCase tell(UUID caseId) {
    var telling = new Telling(log, caseId);
    Deeds.each(handle, caseId, telling::add);
    return telling.told();
  }

  private static boolean isKnown(ToldCase told) {
    return !(told.entries().isEmpty() && told.gone().isEmpty() && told.removed().isEmpty());
  }

  private boolean wasHere(UUID caseId) {
    return handle
            .createQuery("select count(*) from change where case_id = ?")
            .bind(0, caseId)
            .mapTo(Long.class)
            .one()
        > 0;
  }

  @Override
  public Optional<UUID> caseOf(UUID entry) {
    for (var kind : EntryKind.values()) {
      var found = EntryTable.of(kind).find(handle, entry);
      if (found.isPresent()) {
        return Optional.of(found.get().caseId());
      }
    }
    return Optional.empty();
  }

  @Override
  public boolean hasLabel(String label) {
    return memory.index().hasLabel(label);
  }
}
