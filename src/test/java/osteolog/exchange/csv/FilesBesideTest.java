package osteolog.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.exchange.LeftOut;
import osteolog.exchange.Listed;
import osteolog.exchange.Progress;
import osteolog.exchange.files.FileInTheWay;
import osteolog.exchange.files.FilesBeside;
import osteolog.exchange.files.FilesLeftOut;

/// Attached files go out with the tables, all of it or nothing.
class FilesBesideTest {

  @TempDir Path folder;
  private final List<Entry> entries = new ArrayList<>();

  private Path out() {
    return folder.resolve("out");
  }

  private String attach(String content) throws Exception {
    var sha256 =
        HexFormat.of()
            .formatHex(
                MessageDigest.getInstance("SHA-256")
                    .digest(content.getBytes(StandardCharsets.UTF_8)));
    Files.writeString(folder.resolve(sha256), content);
    entries.add(
        Cases.entry(
            EntryKind.ATTACHMENT,
            10 + entries.size(),
            1,
            Map.of("file_name", "../../Sato.png", "sha_256", sha256)));
    return sha256;
  }

  private Listed cases() {
    return new Listed(List.of(Cases.file(1, Map.of("label", "A"), entries.toArray(Entry[]::new))));
  }

  private FilesBeside export(CsvOptions options) {
    return new FilesBeside(
        new CsvExport(cases(), options.withFileNames()),
        cases(),
        sha256 -> Optional.of(folder.resolve(sha256)).filter(Files::exists),
        options.replace());
  }

  private List<LeftOut> write(CsvOptions options) throws IOException {
    return export(options).write(out(), Progress.NONE, () -> false).orElseThrow().leftOut();
  }

  @Test
  void eachFileStandsOnceUnderItsHash() throws Exception {
    var one = attach("one");
    attach("one");
    assertThat(write(CsvOptions.DEFAULT)).isEmpty();
    assertThat(Listing.of(out().resolve("files"))).containsExactly(one);
    assertThat(out().resolve("files").resolve(one)).hasContent("one");
    assertThat(out().resolve("attachments.csv")).content().contains("../../Sato.png", one);
    assertThat(Listing.of(folder)).containsExactlyInAnyOrder("out", one);
  }

  @Test
  void aFileThatIsNotWhatWasKeptIsLeftOutAndCountedAndNothingOfItStays() throws Exception {
    var whole = attach("whole");
    Files.writeString(folder.resolve(attach("altered")), "otherwise");
    Files.delete(folder.resolve(attach("gone")));
    assertThat(write(CsvOptions.DEFAULT))
        .containsExactly(new LeftOut(EntryKind.ATTACHMENT, "content", 2));
    assertThat(Listing.of(out().resolve("files"))).containsExactly(whole);
  }

  @Test
  void whereverItIsStoppedNothingStays() throws Exception {
    attach("one");
    attach("two");
    var asked = new int[1];
    export(CsvOptions.DEFAULT)
        .write(
            folder.resolve("first"),
            Progress.NONE,
            () -> {
              asked[0]++;
              return false;
            });
    int all = asked[0];
    for (int stop = 0; stop < all; stop++) {
      int at = stop;
      asked[0] = 0;
      assertThat(export(CsvOptions.DEFAULT).write(out(), Progress.NONE, () -> asked[0]++ >= at))
          .isEmpty();
      assertThat(out()).doesNotExist();
    }
  }

  @Test
  void aFileInTheWayIsReplacedOnlyOnRequestAndOthersStay() throws Exception {
    var one = attach("one");
    var there = Files.createDirectories(out().resolve("files"));
    Files.writeString(there.resolve(one), "mine");
    Files.writeString(there.resolve("notes.txt"), "mine");
    assertThatThrownBy(() -> write(CsvOptions.DEFAULT)).isInstanceOf(FileInTheWay.class);
    assertThat(Listing.of(out())).containsExactly("files");
    assertThat(there.resolve(one)).hasContent("mine");
    write(CsvOptions.DEFAULT.replacing());
    assertThat(there.resolve(one)).hasContent("one");
    assertThat(Listing.of(there)).containsExactlyInAnyOrder(one, "notes.txt");
  }

  @Test
  void whatAnExportThatWasKilledLeftIsTakenAwayAndWhatARunningOneHasStays() throws Exception {
    attach("one");
    var dead = Files.createDirectories(out().resolve(".unseen-999999999999-1"));
    Files.writeString(dead.resolve("cases.csv"), "Sato");
    var running = ".unseen-" + ProcessHandle.current().pid() + "-1";
    Files.createDirectories(out().resolve(running));
    write(CsvOptions.DEFAULT);
    assertThat(dead).doesNotExist();
    assertThat(Listing.of(out())).contains(running);
  }

  @Test
  void progressGoesOnFromTheTablesToTheFiles() throws Exception {
    attach("one");
    var shares = new ArrayList<Double>();
    export(CsvOptions.DEFAULT)
        .write(out(), (done, total) -> shares.add((double) done / total), () -> false);
    assertThat(shares).isSorted().endsWith(1.0);
  }

  @Test
  void whereFilesStayThatIsCounted() throws Exception {
    attach("one");
    var written =
        new FilesLeftOut(new CsvExport(cases(), CsvOptions.DEFAULT.withFileNames()), cases())
            .write(out(), Progress.NONE, () -> false)
            .orElseThrow();
    assertThat(written.leftOut()).containsExactly(new LeftOut(EntryKind.ATTACHMENT, "content", 1));
  }
}
