package osteolog.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import osteolog.domain.entry.EntryKind;

/// What is exported tells of patients: only its owner can read it, and half of it is never left.
class KeptPrivateTest {

  @TempDir Path folder;

  private static String rights(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  @BeforeEach
  void whereTheSystemKnowsRights() {
    assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
  }

  @Test
  void everyFileCanBeReadByItsOwnerAlone() throws IOException {
    var written =
        new CsvExport(Cases.two(), CsvOptions.DEFAULT)
            .write(folder, (_, _) -> {}, () -> false)
            .orElseThrow()
            .files();
    assertThat(written).hasSize(EntryKind.values().length + 2);
    for (var file : written) {
      assertThat(rights(file)).as(file.getFileName().toString()).isEqualTo("rw-------");
    }
  }

  @Test
  void aHalfWrittenFileCanBeReadByItsOwnerAlone() throws IOException {
    new CsvExport(Cases.two(), CsvOptions.DEFAULT)
        .write(
            folder,
            (_, _) -> {},
            () -> {
              for (var part : parts()) {
                assertThat(part).endsWith(".part: rw-------");
              }
              return false;
            });
  }

  private List<String> parts() {
    try (var there = Files.list(folder)) {
      var parts = new ArrayList<String>();
      for (var part : there.toList()) {
        parts.add(part.getFileName() + ": " + rights(part));
      }
      return parts;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Test
  void aFolderMadeForAnExportIsItsOwnersAlone() throws IOException {
    var made = folder.resolve("made/here");
    new CsvExport(Cases.two(), CsvOptions.DEFAULT).write(made, (_, _) -> {}, () -> false);
    assertThat(rights(made)).isEqualTo("rwx------");
    assertThat(rights(made.resolveSibling("."))).isEqualTo("rwx------");
  }

  @Test
  void aProgramThatEndsInTheMiddleOfAnExportLeavesNoHalfFile() throws Exception {
    Files.writeString(folder.resolve("notes.txt"), "mine");
    var builder =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xshare:auto",
                "-cp",
                System.getProperty("java.class.path"),
                EndedChild.class.getName(),
                folder.toString())
            .redirectErrorStream(true);
    // Java says that it has picked these up, before the child says anything.
    builder
        .environment()
        .keySet()
        .removeAll(List.of("JDK_JAVA_OPTIONS", "JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS"));
    var child = builder.start();
    try (var said = child.inputReader()) {
      assertThat(said.readLine()).startsWith("half: [.").contains(".part");
      child.destroy();
      assertThat(child.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }
    assertThat(Listing.texts(folder)).hasSize(1).containsEntry("notes.txt", "mine");
  }
}
