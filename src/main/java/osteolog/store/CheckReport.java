package osteolog.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import osteolog.domain.entry.EntryKind;
import osteolog.journal.Damage;
import osteolog.journal.Hash;

/// What came of proving the store: the journal by its chain, the working copy against the journal,
/// the attached files by their hashes.
///
/// @param acts how many acts the journal holds
/// @param head the hash that stands for all of them
/// @param damage the first place from which the journal cannot be trusted
/// @param wrong entries of the working copy that are not what the journal says, at most
///   [#MOST_NAMED]
/// @param wrongActs acts whose history in the working copy is not what the journal says, at most
///   [#MOST_NAMED]
/// @param wrongFiles attached files that are not what was kept, at most [#MOST_NAMED]
public record CheckReport(
    long acts,
    Hash head,
    Optional<Damage> damage,
    List<WrongEntry> wrong,
    List<Long> wrongActs,
    List<WrongFile> wrongFiles,
    long elsewhere) {

  /// How many of the wrong ones are named.
  public static final int MOST_NAMED = 100;

  /// An entry that is missing, too many or different.
  public record WrongEntry(EntryKind kind, UUID id) {}

  /// An attachment whose file is missing or not what was kept.
  ///
  /// @param attachment the identity of its entry
  /// @param sha256 the hash of what was kept, which is its name
  /// @param why missing, damaged or not to be read
  public record WrongFile(UUID attachment, String sha256, StoreTrouble.Kind why) {}

  /// Copies the lists.
  public CheckReport {
    wrong = List.copyOf(wrong);
    wrongActs = List.copyOf(wrongActs);
    wrongFiles = List.copyOf(wrongFiles);
  }

  /// Whether all is as it was written.
  public boolean sound() {
    return damage.isEmpty() && wrong.isEmpty() && wrongActs.isEmpty() && wrongFiles.isEmpty();
  }
}
