package osteolog.exchange.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// The names, hidden beside its place, that a file has until it is put there.
///
/// @param token tells this program and this export from any other
record HiddenNames(String token) {

  private static final Pattern PART = Pattern.compile("\\.(.+)\\.([0-9]{1,18})-[0-9a-f]{8}\\.part");

  static HiddenNames fresh() {
    return new HiddenNames(
        ProcessHandle.current().pid() + "-" + UUID.randomUUID().toString().substring(0, 8));
  }

  /// Where the file is written.
  Path part(Path target) {
    return beside(target, ".part");
  }

  /// Where what it replaces lies meanwhile.
  Path old(Path target) {
    return beside(target, ".old");
  }

  private Path beside(Path target, String ending) {
    return target.resolveSibling("." + target.getFileName() + "." + token + ending);
  }

  /// Takes away the parts of an export that was killed; those of a running one stay.
  static void clearStale(Path where, Predicate<String> ours) throws IOException {
    try (var there = Files.newDirectoryStream(where, ".*.part")) {
      for (var file : there) {
        var part = PART.matcher(file.getFileName().toString());
        if (part.matches()
            && ours.test(part.group(1))
            && ProcessHandle.of(Long.parseLong(part.group(2))).isEmpty()) {
          Files.deleteIfExists(file);
        }
      }
    }
  }
}
