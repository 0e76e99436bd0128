package osteolog.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;

/// Finds out, on a copy of the working copy, whether it holds acts that the journal has lost, so
/// that nothing is changed where it does not.
final class Probe {

  private Probe() {}

  /// Whether the working copy is sound and has every act up to `number`.
  static boolean reaches(StoreFolder folder, UUID storeId, Schema schema, long number) {
    var copy = folder.root().resolve("osteolog-probing.mv.db");
    try {
      Files.deleteIfExists(copy);
      Files.copy(folder.database(), copy);
      return holds(WorkingCopy.open(new Dialect(copy, storeId), schema), schema, number);
    } catch (IOException | SQLException | Distrusted | RuntimeException unreadable) {
      return false;
    } finally {
      removed(copy);
    }
  }

  private static boolean holds(WorkingCopy copy, Schema schema, long number) throws Distrusted {
    try {
      var state = copy.state();
      if (state.schema() != schema.version() || state.number() < number) {
        return false;
      }
      Proof.of(copy.handle(), state);
      return true;
    } finally {
      copy.abandon();
    }
  }

  private static void removed(Path copy) {
    try {
      Files.deleteIfExists(copy);
    } catch (IOException stays) {
      // The next probe takes it away.
    }
  }
}
