package osteolog.ui.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import osteolog.domain.entry.Attachment;
import osteolog.domain.entry.Entry;
import osteolog.exchange.files.FilesBeside;
import osteolog.exchange.files.HashedCopy;
import osteolog.exchange.image.Limits;
import osteolog.exchange.incoming.Attached;
import osteolog.store.KeptFiles;
import osteolog.store.StoreTrouble;

/// The files of attachments on their way in: a row counts only where its file is in the log already
/// or lies beside the tables, proven by its hash, so that no import makes a log that is not whole.
///
/// What was found is copied aside and counts once it is kept; closing lets go of the rest.
public final class BroughtFiles implements Attached, AutoCloseable {

  /// Why an attachment cannot come in.
  public enum Lack {
    /// Its file is neither beside the tables nor in the log.
    FILE_MISSING,
    /// The file beside the tables is not the one that was exported.
    FILE_ALTERED,
    /// The file beside the tables cannot be read.
    FILE_UNREADABLE
  }

  private final List<Path> folders;
  private final KeptFiles kept;
  private final boolean trial;
  private final Map<String, Optional<Lack>> known = new HashMap<>();
  private final List<KeptFiles.Taken> taken = new ArrayList<>();

  /// The files that lie beside tables.
  ///
  /// @param places the tables, or the folders that hold them
  /// @param kept the files of the log that they come into
  /// @param trial whether nothing is to be kept
  public BroughtFiles(List<Path> places, KeptFiles kept, boolean trial) {
    this.folders =
        places.stream()
            .map(Path::toAbsolutePath)
            .map(place -> Files.isDirectory(place) ? place : place.resolveSibling(""))
            .distinct()
            .toList();
    this.kept = kept;
    this.trial = trial;
  }

  /// What the entry lacks; nothing where it may come in. Throws [StoreTrouble.Unchecked] where a
  /// file cannot be copied into the log.
  @Override
  public Optional<Lack> lack(Entry entry) {
    if (!(entry instanceof Attachment attachment)) {
      return Optional.empty();
    }
    var sha256 = attachment.sha256();
    var found = known.get(sha256);
    if (found == null) {
      try {
        found = look(sha256);
      } catch (StoreTrouble trouble) {
        throw new StoreTrouble.Unchecked(trouble);
      }
      known.put(sha256, found);
    }
    return found;
  }

  private Optional<Lack> look(String sha256) throws StoreTrouble {
    if (isKept(sha256)) {
      return Optional.empty();
    }
    var lack = Lack.FILE_MISSING;
    for (var folder : folders) {
      var file = folder.resolve(FilesBeside.FOLDER).resolve(sha256);
      if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
        try {
          if (isTaken(file, sha256)) {
            return Optional.empty();
          }
          lack = Lack.FILE_ALTERED;
        } catch (IOException unreadable) {
          lack = Lack.FILE_UNREADABLE;
        }
      }
    }
    return Optional.of(lack);
  }

  private boolean isKept(String sha256) {
    try {
      var there = kept.find(sha256);
      return there.isPresent() && HashedCopy.isWhole(there.get(), sha256, () -> {});
    } catch (IOException unreadable) {
      return false;
    }
  }

  private boolean isTaken(Path file, String sha256) throws IOException, StoreTrouble {
    if (trial) {
      return HashedCopy.isWhole(file, sha256, () -> {});
    }
    var copy = kept.take(file, Limits.USUAL.fileBytes(), () -> false).orElseThrow();
    if (copy.sha256().equals(sha256)) {
      taken.add(copy);
      return true;
    }
    copy.close();
    return false;
  }

  /// Makes what was found count. When this returns it is on the device.
  public void keep() throws StoreTrouble {
    for (var copy : taken) {
      copy.keep();
    }
  }

  @Override
  public void close() throws StoreTrouble {
    for (var copy : taken) {
      copy.close();
    }
  }
}
