package osteolog.ui.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import osteolog.exchange.dicom.AttachedFiles;
import osteolog.exchange.image.AttachedFile;
import osteolog.exchange.image.FileRefused;
import osteolog.exchange.image.Limits;
import osteolog.store.KeptFiles;
import osteolog.store.StoreTrouble;

/// Takes files in: a copy aside first, so that nobody can exchange what was looked at.
record Intake(KeptFiles files) {

  /// Copies a file aside and reads it there; a file that is refused leaves nothing behind, and
  /// nothing comes of it where `stopped` said so in between.
  Optional<Offered> read(Path path, String name, BooleanSupplier stopped)
      throws FileRefused, StoreTrouble {
    var found = taken(path, stopped);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    var taken = found.get();
    try {
      return Optional.of(new Offered(name, taken, AttachedFiles.read(taken.copy(), Limits.USUAL)));
    } catch (FileRefused refused) {
      taken.close();
      throw refused;
    }
  }

  private Optional<KeptFiles.Taken> taken(Path path, BooleanSupplier stopped)
      throws FileRefused, StoreTrouble {
    try {
      return files.take(path, Limits.USUAL.fileBytes(), stopped);
    } catch (IOException unreadable) {
      throw new FileRefused(FileRefused.Reason.CANNOT_READ);
    }
  }

  /// Makes a file count.
  Offered keep(Offered offered) throws StoreTrouble {
    offered.taken().keep();
    return offered;
  }

  /// Lets go of a file that does not count.
  Offered discard(Offered offered) throws StoreTrouble {
    offered.taken().close();
    return offered;
  }

  /// A file that was kept, proven to be what it was.
  AttachedFile kept(String sha256) throws FileRefused, StoreTrouble {
    return AttachedFiles.read(files.proven(sha256), Limits.USUAL);
  }
}
