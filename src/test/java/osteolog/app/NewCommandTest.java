package osteolog.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import osteolog.store.Logbook;

/// A log made from the command line.
class NewCommandTest {

  @TempDir Path folder;

  @Test
  void aNewLogIsEmptyAndSound() {
    var surgeon = new Surgeon(folder, "dr");
    var said = surgeon.run("new");
    assertThat(said.code()).as(said.err()).isZero();
    assertThat(said.out()).contains(surgeon.log.toString());
    assertThat(surgeon.run("check").code()).isZero();
    assertThat(surgeon.run("export", "--to", folder.resolve("out")).code()).isZero();
    assertThat(folder.resolve("out/cases.csv")).content().hasLineCount(1);
  }

  @Test
  void aFolderWithSomethingInItIsLeftAlone() throws Exception {
    var surgeon = new Surgeon(folder, "dr");
    Files.createDirectories(surgeon.log);
    Files.writeString(surgeon.log.resolve("thesis.txt"), "mine");
    assertThat(surgeon.run("new").code()).isEqualTo(2);
    assertThat(surgeon.log.toFile().list()).containsExactly("thesis.txt");
  }

  @Test
  void aPlaceThatIsNotThereIsNotMade() {
    var surgeon = new Surgeon(folder, "dr");
    var away = folder.resolve("drive/log");
    assertThat(surgeon.run("new", "--store", away).code()).isEqualTo(2);
    assertThat(folder.resolve("drive")).doesNotExist();
  }

  /// Else a command would go to the user's own log without a word.
  @Test
  void aLogNamedBeforeTheCommandIsTheOne() {
    var surgeon = new Surgeon(folder, "dr");
    var other = folder.resolve("other");
    assertThat(surgeon.run("--store", other, "new").code()).isZero();
    assertThat(Logbook.isStore(other)).isTrue();
    assertThat(surgeon.log).doesNotExist();
  }
}
