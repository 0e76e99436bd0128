import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipFile;

/// Whether the program's jar depends on the sources alone.
///
/// `jar` looks whether it holds any time of its own, or the name of the user, the machine or the
/// folder that built it, and costs a second. `twice` builds the sources once more from another
/// folder, in another time zone and language, and compares the two jars and the two bills of
/// materials byte by byte.
final class Reproducible {

  /// What of the folder is no source.
  private static final Set<String> NOT_COPIED = Set.of("target", ".git", ".jqwik-database");

  public static void main(String[] args) throws Exception {
    if (args.length == 3 && args[0].equals("jar")) {
      look(Path.of(args[1]), Instant.parse(args[2]));
    } else if (args.length == 4 && args[0].equals("twice")) {
      buildAgain(Path.of(args[1]), Path.of(args[2]), Path.of(args[3]));
    } else {
      System.err.println("Usage: Reproducible jar JAR TIME | twice MAVEN JAR SBOM");
      System.exit(2);
    }
  }

  private static void look(Path jar, Instant time) throws IOException {
    try (var zip = new ZipFile(jar.toFile())) {
      var before = "";
      for (var entry : zip.stream().toList()) {
        var moment = entry.getTimeLocal().toInstant(java.time.ZoneOffset.UTC);
        if (!moment.equals(time)) {
          fail(entry.getName() + " has a time of its own: " + moment);
        }
        if (!entry.getName().startsWith("META-INF/")) {
          if (entry.getName().compareTo(before) < 0) {
            fail(entry.getName() + " stands out of order");
          }
          before = entry.getName();
        }
      }
      try (var in = zip.getInputStream(zip.getEntry("META-INF/MANIFEST.MF"))) {
        var manifest = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        for (var own : List.of("Built-By", "Build-Time", "Build-Host", "Bnd-LastModified")) {
          if (manifest.contains(own)) {
            fail("The manifest says " + own);
          }
        }
      }
    }
  }

  private static void buildAgain(Path maven, Path jar, Path sbom) throws Exception {
    var elsewhere = Files.createTempDirectory("osteolog-built-again");
    try {
      copy(Path.of("").toAbsolutePath(), elsewhere);
      boolean windows = System.getProperty("os.name").startsWith("Windows");
      var build =
          new ProcessBuilder(
              maven.resolve("bin").resolve(windows ? "mvn.cmd" : "mvn").toString(),
              "-B",
              "-q",
              "-o",
              "-DskipTests",
              "package");
      build.directory(elsewhere.toFile()).inheritIO();
      build.environment().put("TZ", "Pacific/Apia");
      build.environment().put("LC_ALL", "C.UTF-8");
      build.environment().put("MAVEN_OPTS", "-Duser.language=tr -Duser.name=somebody");
      if (build.start().waitFor() != 0) {
        fail("The second build failed");
      }
      for (var made : List.of(jar, sbom)) {
        var first = hash(made);
        var second = hash(elsewhere.resolve("target").resolve(made.getFileName()));
        System.out.println(made.getFileName() + "\n  first  " + first + "\n  second " + second);
        if (!first.equals(second)) {
          fail(made.getFileName() + " is not the same when it is built again");
        }
      }
    } finally {
      delete(elsewhere);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var files = Files.walk(from)) {
      for (var file : (Iterable<Path>) files::iterator) {
        var inside = from.relativize(file);
        if (inside.toString().isEmpty() || NOT_COPIED.contains(inside.getName(0).toString())) {
          continue;
        }
        var copied = to.resolve(inside.toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copied);
        } else {
          Files.copy(file, copied);
          Files.setLastModifiedTime(copied, FileTime.from(Instant.parse("2001-02-03T04:05:06Z")));
        }
      }
    } catch (UncheckedIOException unreadable) {
      throw unreadable.getCause();
    }
  }

  private static String hash(Path file) throws Exception {
    return HexFormat.of()
        .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
  }

  private static void delete(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes about)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path done, IOException wrong)
              throws IOException {
            Files.delete(done);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private static void fail(String why) throws IOException {
    throw new IOException(why);
  }

  private Reproducible() {}
}
