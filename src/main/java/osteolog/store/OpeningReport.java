package osteolog.store;

import java.util.List;
import java.util.Optional;
import osteolog.journal.TornTail;

/// What opening had to do before the store could be used.
///
/// @param replayed how many acts the working copy lacked
/// @param rebuilt whether the working copy was made anew from the journal
/// @param migrated whether the working copy was brought to the schema of this program
/// @param mended how many acts the damaged end of the journal had lost and the working copy still
///   had
/// @param tornTail a last record of the journal that was never completely written, cut off and kept
/// @param setAside the names of working copies that were not believed and were kept
/// @param unacknowledged how many of the last acts were found in the journal though they may never
///   have been acknowledged, because the program or the disk failed in that moment; they count
/// @param manifestMended whether the manifest was missing or garbled and was made anew
public record OpeningReport(
    long replayed,
    boolean rebuilt,
    boolean migrated,
    long mended,
    Optional<TornTail> tornTail,
    List<String> setAside,
    long unacknowledged,
    boolean manifestMended) {

  /// Copies the names.
  public OpeningReport {
    setAside = List.copyOf(setAside);
  }

  /// Whether there was nothing to do.
  public boolean nothing() {
    return replayed == 0
        && !rebuilt
        && !migrated
        && mended == 0
        && tornTail.isEmpty()
        && setAside.isEmpty()
        && unacknowledged == 0
        && !manifestMended;
  }
}
