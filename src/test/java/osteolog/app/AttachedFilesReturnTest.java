package osteolog.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import osteolog.domain.Change;
import osteolog.domain.entry.Attachment;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.exchange.dicom.Films;
import osteolog.store.Logbook;
import osteolog.store.Progress;
import osteolog.words.Words;

/// A log with its attached files goes out and comes back whole, and an import never makes a log
/// that lacks a file.
class AttachedFilesReturnTest {

  record Answer(int code, String out, String err) {}

  @TempDir static Path shared;
  private static Outside outside;
  private static final List<String> hashes = new ArrayList<>();

  @TempDir Path folder;
  private Path from;
  private Path into;

  @BeforeAll
  static void makeLogs() throws Exception {
    outside =
        new Outside(
            OpenLog.CLOCK,
            "Dr Test",
            Words.in(Locale.ENGLISH),
            shared.resolve("log"),
            new Settings(shared.resolve("settings.json")));
    NewLog.at(shared.resolve("into"), outside.opening(Progress.NONE), false).close();
    var png = shared.resolve("Sato Hanako.png");
    ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", png.toFile());
    try (var logbook = NewLog.at(shared.resolve("from"), outside.opening(Progress.NONE), true)) {
      attach(logbook, png);
      attach(logbook, Files.write(shared.resolve("film.dcm"), Films.burnedIn()));
      attach(logbook, Files.writeString(shared.resolve("letter.pdf"), "%PDF-1.7 of a patient"));
      attach(logbook, png);
    }
  }

  @BeforeEach
  void logs() throws Exception {
    from = copy("from");
    into = copy("into");
  }

  private Path copy(String name) throws Exception {
    var made = shared.resolve(name);
    try (var all = Files.walk(made)) {
      for (var one : all.toList()) {
        Files.copy(one, folder.resolve(name).resolve(made.relativize(one)));
      }
    }
    return folder.resolve(name);
  }

  private static void attach(Logbook logbook, Path file) throws Exception {
    var caseId = logbook.summaries().getFirst().id();
    try (var taken = logbook.files().take(file, 1 << 20, () -> false).orElseThrow()) {
      taken.keep();
      hashes.add(taken.sha256());
      var texts =
          Map.of(
              "id", new UUID(0x7000, Long.MIN_VALUE + hashes.size()).toString(),
              "case_id", caseId.toString(),
              "file_name", "../" + file.getFileName(),
              "sha_256", taken.sha256(),
              "bytes", Long.toString(taken.bytes()));
      logbook.apply("test", List.of(Change.added(Entry.of(EntryKind.ATTACHMENT, texts))));
    }
  }

  private Answer run(String... args) {
    var out = new StringWriter();
    var err = new StringWriter();
    int code = Main.run(outside, new PrintWriter(out), new PrintWriter(err), args);
    return new Answer(code, out.toString(), err.toString());
  }

  private Path csv() {
    return folder.resolve("csv");
  }

  private Answer exported(String... more) {
    var args = new ArrayList<>(List.of("export", "--store", "" + from, "--to", "" + csv()));
    args.addAll(List.of(more));
    return run(args.toArray(String[]::new));
  }

  private Answer imported(String... more) {
    var args = new ArrayList<>(List.of("import", "--store", "" + into, "" + csv()));
    args.addAll(List.of(more));
    return run(args.toArray(String[]::new));
  }

  private void assertSound() {
    assertThat(run("check", "--store", "" + into).code()).isZero();
  }

  private List<Entry> entries(Path store) throws Exception {
    try (var logbook = Logbook.open(store, outside.opening(Progress.NONE))) {
      var all = new ArrayList<Entry>();
      for (var kind : EntryKind.values()) {
        logbook.each(kind, all::add);
      }
      return all;
    }
  }

  private Path copied(int number) {
    return csv().resolve("files").resolve(hashes.get(number));
  }

  private List<Path> kept(Path store) throws Exception {
    try (var files = Files.walk(store.resolve("files"))) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  @Test
  void aLogComesBackWithItsFilesAsTheIdenticalLog() throws Exception {
    var out = exported("--with-files");
    assertThat(out.err()).isEmpty();
    assertThat(out.code()).isZero();
    try (var files = Files.list(csv().resolve("files"))) {
      // Under hashes alone: the names stand in the table, and the same picture twice is one file.
      assertThat(files.map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(hashes.subList(0, 3));
    }
    var in = imported();
    assertThat(in.err()).isEmpty();
    assertThat(in.code()).isZero();
    assertThat(entries(into)).isEqualTo(entries(from));
    assertThat(kept(into)).hasSize(3);
    for (int i = 0; i < 3; i++) {
      var there = into.resolve("files").resolve(hashes.get(i).substring(0, 2));
      assertThat(there.resolve(hashes.get(i))).hasSameBinaryContentAs(copied(i));
    }
    assertSound();
    assertThat(imported().out()).contains("Brought in: 0 changes");
  }

  @Test
  void withoutTheirFilesAttachmentsStayOutAndThatIsSaidBothTimes() throws Exception {
    var out = exported("--file-names");
    assertThat(out.err()).contains("The attached file itself (4)");
    assertThat(csv().resolve("files")).doesNotExist();
    var in = imported();
    assertThat(in.code()).isEqualTo(1);
    assertThat(in.err()).contains("neither in \"files\" beside the tables nor in this log");
    assertThat(in.out()).contains("Not taken: 4");
    assertThat(entries(into)).hasSize(entries(from).size() - 4);
    assertSound();
  }

  @Test
  void anAlteredOrMissingFileKeepsItsRowOutAndTheOthersComeIn() throws Exception {
    exported("--with-files");
    Files.writeString(copied(1), "altered");
    Files.delete(copied(2));
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      // A link is nobody's file, wherever it leads.
      Files.createSymbolicLink(copied(2), shared.resolve("letter.pdf"));
    }
    var in = imported();
    assertThat(in.code()).isEqualTo(1);
    assertThat(in.err()).contains("is not the one that was exported").contains("neither in");
    assertThat(in.err()).doesNotContain("Sato", "letter");
    assertThat(entries(into).stream().filter(e -> e instanceof Attachment)).hasSize(2);
    assertThat(kept(into)).hasSize(1);
    assertSound();
  }

  @Test
  void aFileThatTheLogLostComesBackWithTheTables() throws Exception {
    exported("--with-files");
    imported();
    for (var file : kept(into)) {
      Files.writeString(file, "damaged");
    }
    assertThat(run("check", "--store", "" + into).code()).isEqualTo(1);
    assertThat(imported().out()).contains("Brought in: 0 changes");
    assertSound();
  }

  @Test
  void aDryRunKeepsNoFile() throws Exception {
    exported("--with-files");
    assertThat(imported("--dry-run").out()).contains("Not taken: 0");
    assertThat(into.resolve("files")).doesNotExist();
    assertThat(entries(into)).isEmpty();
  }

  @Test
  void recordsOfRedcapBringNoAttachmentWithoutItsFile() throws Exception {
    exported("--format", "redcap", "--file-names");
    var in = run("import", "--store", "" + into, csv().resolve("redcap_records.csv").toString());
    assertThat(in.err()).contains("neither in");
    assertThat(entries(into).stream().filter(e -> e instanceof Attachment)).isEmpty();
    assertSound();
  }

  @Test
  void aFileThatIsMissingInTheLogIsSaidWhenItGoesOut() throws Exception {
    Files.delete(
        from.resolve("files").resolve(hashes.get(1).substring(0, 2)).resolve(hashes.get(1)));
    assertThat(exported("--with-files").err()).contains("The attached file itself (1)");
    assertThat(copied(1)).doesNotExist();
    assertThat(copied(0)).exists();
  }

  @Test
  void picturesGoDeidentifiedWithOneWarningAndWhatStaysIsCounted() throws Exception {
    var out = exported("--safe-harbor", "--pictures");
    assertThat(out.code()).isZero();
    assertThat(out.err())
        .containsOnlyOnce("Pictures that nobody has looked at: 2.")
        .contains("The picture: its file says that names stand in it (1)")
        .contains("The attached file: no picture that can be read (1)");
    try (var files = Files.list(csv())) {
      assertThat(files.map(f -> f.getFileName().toString()).filter(f -> f.endsWith(".png")))
          .hasSize(2)
          .allMatch(name -> name.matches("C-[A-Z0-9]{8}-[12]\\.png"));
    }
    assertThat(Files.readString(csv().resolve("attachments.csv"), StandardCharsets.UTF_8))
        .doesNotContain("Sato", hashes.getFirst());
  }

  @Test
  void choicesThatExcludeOneAnotherAreRefusedInOneSentence() {
    for (var args :
        List.of(
            List.of("--pictures"),
            List.of("--with-files", "--safe-harbor"),
            List.of("--with-files", "--pictures"),
            List.of("--shift-dates", "--safe-harbor"))) {
      var answer = exported(args.toArray(String[]::new));
      assertThat(answer.code()).isEqualTo(2);
      assertThat(answer.err()).hasLineCount(1);
      assertThat(csv()).doesNotExist();
    }
  }
}
