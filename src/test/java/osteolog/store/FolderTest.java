package osteolog.store;

import static org.assertj.core.api.Assertions.assertThat;
import static osteolog.store.LogbookTest.assertKind;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import osteolog.store.StoreTrouble.Kind;

class FolderTest {

  @TempDir Path temp;

  @Test
  @DisplayName("a store that is open cannot be opened again")
  void inUse() throws StoreTrouble {
    var folder = temp.resolve("store");
    try (var logbook = Stores.create(folder)) {
      assertKind(() -> Stores.open(folder), Kind.IN_USE);
      assertThat(logbook.summaries()).isEmpty();
    }
    Stores.open(folder).close();
  }

  @Test
  @DisplayName("a closed store answers that it is closed, and closes twice without complaint")
  void closed() throws StoreTrouble {
    var logbook = Stores.create(temp.resolve("store"));
    logbook.close();
    logbook.close();
    assertKind(logbook::undo, Kind.CLOSED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"format\":\"another\"}",
        "{\"format\":\"osteolog-store\",\"formatVersion\":1,\"schema\":0,\"storeId\":\"no id\"}"
      })
  @DisplayName("a folder with a manifest that is not ours is refused and left as it is")
  void foreign(String manifest) throws Exception {
    untouched(manifest, Kind.FOREIGN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "not json",
        "[]",
        "{}",
        "{\"format\":\"osteolog-store\",\"formatVersion\":1,\"schema\":1,\"storeId\":\"no id\"}"
      })
  @DisplayName(
      "a garbled manifest is made anew beside a journal that is ours, and refused elsewhere")
  void garbled(String manifest) throws Exception {
    var folder = temp.resolve("store");
    try (var logbook = Stores.create(folder)) {
      logbook.apply("case", new Samples(1).wholeCase(1));
    }
    Files.writeString(folder.resolve("manifest.json"), manifest);
    try (var logbook = Stores.open(folder)) {
      assertThat(logbook.report().manifestMended()).isTrue();
      assertThat(logbook.summaries()).hasSize(1);
    }
    Files.delete(folder.resolve("manifest.json"));
    assertThat(Logbook.isStore(folder)).isTrue();
    Stores.open(folder).close();
    try (var logbook = Stores.open(folder)) {
      assertThat(logbook.report().nothing()).isTrue();
    }
    var other = Files.createDirectory(temp.resolve("other"));
    Files.writeString(other.resolve("manifest.json"), manifest);
    assertKind(() -> Stores.open(other), Kind.FOREIGN);
  }

  @Test
  @DisplayName("a creation that was killed does not stand in the way of the next one")
  void killedCreation() throws Exception {
    var folder = temp.resolve("store");
    Files.createDirectories(folder.resolve("journal"));
    for (var name : new String[] {"store.lock", "manifest.json.tmp", "journal/journal.lock"}) {
      Files.writeString(folder.resolve(name), "");
      assertThat(Logbook.isStore(folder)).isFalse();
      Logbook.create(folder, Stores.OPENING).close();
      Files.delete(folder.resolve("manifest.json"));
      Files.delete(folder.resolve("osteolog.mv.db"));
    }
    Files.writeString(folder.resolve("notes.txt"), "mine");
    assertKind(() -> Stores.create(folder), Kind.NOT_EMPTY);
  }

  @Test
  @DisplayName("a store is its owner's alone, and an older one becomes so when it is opened")
  void ownersOnly() throws Exception {
    var folder = temp.resolve("store");
    Assumptions.assumeTrue(
        temp.getFileSystem().supportedFileAttributeViews().contains("posix"), "needs POSIX");
    Stores.create(folder).close();
    assertClosed(folder);
    try (var files = Files.walk(folder)) {
      for (var file : files.toList()) {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxrwxrwx"));
      }
    }
    Stores.open(folder).close();
    assertClosed(folder);
  }

  private static void assertClosed(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (var file : files.toList()) {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
            .as("" + file)
            .endsWith("------");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"formatVersion", "schema", "wrappedKey"})
  @DisplayName("a store of a newer program is refused and left as it is")
  void newer(String part) throws Exception {
    var folder = temp.resolve("store");
    Stores.create(folder).close();
    var manifest = Files.readString(folder.resolve("manifest.json"));
    var newer = manifest.replaceFirst("\"" + part + "\" : \\w+", "\"" + part + "\" : 999");
    assertThat(newer).isNotEqualTo(manifest);
    untouched(newer, Kind.NEWER);
  }

  private void untouched(String manifest, Kind kind) throws Exception {
    var folder = temp.resolve("store");
    if (!Files.exists(folder)) {
      Stores.create(folder).close();
    }
    Files.writeString(folder.resolve("manifest.json"), manifest);
    var before = hashes(folder);
    assertKind(() -> Stores.open(folder), kind);
    assertThat(hashes(folder)).isEqualTo(before);
  }

  @Test
  @DisplayName("a journal of another store is refused")
  void foreignJournal() throws Exception {
    var folder = temp.resolve("store");
    Stores.create(folder).close();
    var manifest = folder.resolve("manifest.json");
    var text = Files.readString(manifest);
    Files.writeString(
        manifest,
        text.replaceAll("\"storeId\" : \"[^\"]*\"", "\"storeId\" : \"" + UUID.randomUUID() + "\""));
    assertKind(() -> Stores.open(folder), Kind.FOREIGN);
  }

  @Test
  @DisplayName("a folder in which nothing can be written is refused")
  void readOnly() throws Exception {
    var folder = temp.resolve("store");
    Stores.create(folder).close();
    try (var readOnly = Mounted.readOnly(folder)) {
      Assumptions.assumeTrue(readOnly.done(), "needs the right to mount");
      assertKind(() -> Stores.open(folder), Kind.READ_ONLY);
      assertKind(() -> Stores.create(folder.resolve("new")), Kind.READ_ONLY);
    }
    Stores.open(folder).close();
  }

  private static Map<String, String> hashes(Path folder) throws IOException {
    var hashes = new TreeMap<String, String>();
    try (var files = Files.walk(folder)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        hashes.put(file.toString(), FileMark.of(file).sha256());
      }
    }
    return hashes;
  }
}
