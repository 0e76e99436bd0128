package osteolog.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import osteolog.domain.Change;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.store.CheckReport.WrongFile;
import osteolog.store.StoreTrouble.Kind;

class KeptFilesTest {
  private static final long MOST = 1000;
  private static final String ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @TempDir Path temp;

  private Path source(String content) throws IOException {
    return Files.writeString(temp.resolve("Yamada.dcm"), content);
  }

  private Path folder() {
    return temp.resolve("log");
  }

  private static List<String> held(Path folder) throws IOException {
    var files = folder.resolve("files");
    if (!Files.exists(files)) {
      return List.of();
    }
    try (var all = Files.walk(files)) {
      return all.filter(Files::isRegularFile)
          .map(f -> files.relativize(f).toString().replace('\\', '/'))
          .toList();
    }
  }

  private static void keep(Logbook log, Path source) throws IOException, StoreTrouble {
    try (var taken = taken(log, source)) {
      taken.keep();
    }
  }

  private static KeptFiles.Taken taken(Logbook log, Path source) throws IOException, StoreTrouble {
    return log.files().take(source, MOST, () -> false).orElseThrow();
  }

  @Test
  void aCopyThatIsStoppedLeavesNothing() throws Exception {
    try (var log = Logbook.create(folder(), Stores.OPENING)) {
      assertThat(log.files().take(source("abc"), MOST, () -> true)).isEmpty();
      assertThat(held(folder())).isEmpty();
    }
  }

  @Test
  void aFileIsCopiedUnderTheHashOfItsContentAndItsOwnNameIsNowhere() throws Exception {
    var source = source("abc");
    try (var log = Logbook.create(folder(), Stores.OPENING)) {
      keep(log, source);
      Files.delete(source);
      assertThat(held(folder())).containsExactly("ba/" + ABC);
      assertThat(log.files().proven(ABC)).hasContent("abc");
    }
  }

  @Test
  void theSameContentTwiceIsOneFile() throws Exception {
    try (var log = Logbook.create(folder(), Stores.OPENING)) {
      keep(log, source("abc"));
      keep(log, source("abc"));
      assertThat(held(folder())).hasSize(1);
    }
  }

  @Test
  void whatIsLookedAtAndNotKeptLeavesNothing() throws Exception {
    try (var log = Logbook.create(folder(), Stores.OPENING)) {
      try (var taken = taken(log, source("abc"))) {
        assertThat(taken.copy()).hasContent("abc");
        assertThat(taken.sha256()).isEqualTo(ABC);
        assertThat(taken.bytes()).isEqualTo(3);
      }
      assertThat(held(folder())).isEmpty();
    }
  }

  @Test
  void aFileWithoutEndIsNotCopiedWithoutEnd() throws Exception {
    try (var log = Logbook.create(folder(), Stores.OPENING);
        var taken = taken(log, source("x".repeat(1 << 20)))) {
      assertThat(taken.bytes()).isBetween(MOST + 1, 1L << 17);
    }
  }

  @Test
  void onlyTheOwnerMayReadIt() throws Exception {
    Assumptions.assumeTrue(temp.getFileSystem().supportedFileAttributeViews().contains("posix"));
    try (var log = Logbook.create(folder(), Stores.OPENING)) {
      keep(log, source("abc"));
      var file = log.files().proven(ABC);
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .isEqualTo("rw-------");
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
          .isEqualTo("rwx------");
    }
  }

  @Test
  void aSourceThatCannotBeReadLeavesNothing() throws Exception {
    try (var log = Logbook.create(folder(), Stores.OPENING)) {
      assertThatThrownBy(() -> taken(log, temp.resolve("not there")))
          .isInstanceOf(NoSuchFileException.class);
      assertThat(held(folder())).isEmpty();
    }
  }

  @Test
  void onAFullDiskNothingIsLeftBehind() throws Exception {
    var disk = Files.createDirectory(temp.resolve("disk"));
    try (var mounted = Mounted.smallDisk(disk, 200)) {
      Assumptions.assumeTrue(mounted.done(), "needs the right to mount");
      var files = new KeptFiles(disk.resolve("files"));
      var film = Files.write(temp.resolve("film"), new byte[400_000]);
      assertThatThrownBy(() -> files.take(film, 1 << 20, () -> false))
          .isInstanceOfSatisfying(
              StoreTrouble.class, t -> assertThat(t.kind()).isEqualTo(Kind.DISK_FULL));
      assertThat(held(disk)).isEmpty();
    }
  }

  @Test
  void whatAKilledProgramTookIsClearedWhenTheLogIsOpened() throws Exception {
    try (var log = Logbook.create(folder(), Stores.OPENING)) {
      keep(log, source("abc"));
    }
    Files.writeString(folder().resolve("files/taken-1.tmp"), "half a film");
    try (var log = Stores.open(folder())) {
      assertThat(log.report()).isNotNull();
      assertThat(held(folder())).containsExactly("ba/" + ABC);
    }
  }

  @Test
  void aDamagedFileIsNamedAndMadeGoodByAttachingItAgain() throws Exception {
    try (var log = Logbook.create(folder(), Stores.OPENING)) {
      var attachment = attached(log);
      assertThat(log.check()).matches(CheckReport::sound, "sound");
      Files.writeString(folder().resolve("files/ba").resolve(ABC), "abd");
      assertWrong(log, attachment, Kind.FILE_DAMAGED);
      keep(log, source("abc"));
      assertThat(log.check()).matches(CheckReport::sound, "sound");
    }
  }

  @Test
  void aMissingFileIsNamedByTheCheck() throws Exception {
    try (var log = Logbook.create(folder(), Stores.OPENING)) {
      var attachment = attached(log);
      Files.delete(folder().resolve("files/ba").resolve(ABC));
      assertWrong(log, attachment, Kind.FILE_MISSING);
    }
  }

  @Test
  void takingAnAttachmentAwayLeavesItsFileForUndo() throws Exception {
    try (var log = Logbook.create(folder(), Stores.OPENING)) {
      var attachment = attached(log);
      log.apply("remove.attachment", List.of(Change.removed(attachment)));
      assertThat(log.files().proven(ABC)).hasContent("abc");
      log.undo();
      assertThat(log.check()).matches(CheckReport::sound, "sound");
    }
  }

  @Test
  void nothingButAHashNamesAFile() throws Exception {
    try (var log = Logbook.create(folder(), Stores.OPENING)) {
      assertThatThrownBy(() -> log.files().proven("../../manifest.json"))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  private Entry attached(Logbook log) throws Exception {
    keep(log, source("abc"));
    var one = Samples.plainCase(UUID.randomUUID(), "one");
    var attachment =
        Entry.of(
            EntryKind.ATTACHMENT,
            Map.of(
                "id",
                UUID.randomUUID().toString(),
                "case_id",
                one.id().toString(),
                "file_name",
                "film.dcm",
                "sha_256",
                ABC));
    log.apply("add.attachment", List.of(Change.added(one), Change.added(attachment)));
    return attachment;
  }

  private static void assertWrong(Logbook log, Entry attachment, Kind why) throws StoreTrouble {
    var report = log.check();
    assertThat(report.sound()).isFalse();
    assertThat(report.wrongFiles()).containsExactly(new WrongFile(attachment.id(), ABC, why));
  }
}
