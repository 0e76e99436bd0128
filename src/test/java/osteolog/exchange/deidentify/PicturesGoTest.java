package osteolog.exchange.deidentify;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
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
import java.util.Random;
import java.util.function.Function;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import osteolog.domain.CaseSource;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.exchange.Export;
import osteolog.exchange.LeftOut;
import osteolog.exchange.Listed;
import osteolog.exchange.Progress;
import osteolog.exchange.Written;
import osteolog.exchange.csv.CsvExport;
import osteolog.exchange.csv.CsvOptions;
import osteolog.exchange.dicom.Films;
import osteolog.exchange.files.ExportRun;
import osteolog.exchange.files.StagedExport;
import osteolog.exchange.files.StagedFiles;

/// Pictures of de-identified cases go out as pixels alone, and only those that may.
class PicturesGoTest {

  /// One small file, so that the tests are about pictures.
  private static final Function<CaseSource, Export> LABELS = Labels::new;

  private record Labels(CaseSource source) implements StagedExport {
    @Override
    public boolean replaces() {
      return false;
    }

    @Override
    public long rows() {
      return 1;
    }

    @Override
    public List<String> fileNames() {
      return List.of("labels.txt");
    }

    @Override
    public void writeInto(StagedFiles files, ExportRun run) throws IOException {
      run.stopIfCancelled();
      files.write(
          "labels.txt", to -> to.write(source.summaries().getFirst().surgicalCase().label()));
    }
  }

  @TempDir Path folder;
  private final List<Entry> entries = new ArrayList<>();

  private Path out() {
    return folder.resolve("out");
  }

  private Optional<Path> place(String sha256) {
    return Optional.of(folder.resolve(sha256)).filter(Files::exists);
  }

  /// Attaches a file to the case, and tells how it is seen.
  private SeenPicture attach(byte[] content, int frame) throws Exception {
    var sha256 = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    Files.write(folder.resolve(sha256), content);
    int number = entries.size() + 2;
    entries.add(
        Marked.entry(
            EntryKind.ATTACHMENT,
            number,
            1,
            Map.of("file_name", "Sato Hanako 1951.png", "sha_256", sha256, "caption", "Hanako")));
    return new SeenPicture(Marked.id(number), sha256, frame);
  }

  private static byte[] photograph() throws IOException {
    var out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(6, 4, BufferedImage.TYPE_INT_RGB), "png", out);
    return out.toByteArray();
  }

  private SafeHarbor cases() {
    var file = Marked.file(1, Map.of("label", "Sato"), entries.toArray(Entry[]::new));
    return SafeHarbor.of(new Listed(List.of(file)), new Random(1));
  }

  private Written write(Deidentified cases, Pictures pictures) throws IOException {
    return write(cases, LABELS, pictures);
  }

  private Written write(Deidentified cases, Function<CaseSource, Export> format, Pictures pictures)
      throws IOException {
    return new ProvenExport(cases, format, false, pictures)
        .write(out(), Progress.NONE, () -> false)
        .orElseThrow();
  }

  private List<Path> pngs() throws IOException {
    try (var files = Files.list(out())) {
      return files.filter(f -> f.toString().endsWith(".png")).sorted().toList();
    }
  }

  private String report() throws IOException {
    return Files.readString(out().resolve(DeidentificationReport.FILE));
  }

  @Test
  void withoutAYesNoPictureGoesAndItIsSaid() throws Exception {
    attach(photograph(), 0);
    var written = write(cases(), Pictures.NONE);
    assertThat(pngs()).isEmpty();
    assertThat(out().resolve("pictures.csv")).doesNotExist();
    assertThat(written.leftOut()).contains(new LeftOut(EntryKind.ATTACHMENT, "content", 1));
    assertThat(report()).contains("left out");
  }

  @Test
  void aPictureThatWasLetGoBearsTheFreshCodeAndHoldsPixelsAlone() throws Exception {
    var seen = attach(Films.femur(), 0);
    attach(photograph(), 0);
    var cases = cases();
    var written =
        write(
            cases,
            source -> new CsvExport(source, CsvOptions.DEFAULT),
            Pictures.seen(this::place, List.of(seen)));
    var code = cases.key().getFirst().code();
    assertThat(pngs()).containsExactly(out().resolve(code + "-1.png"));
    assertThat(PngProof.holdsPixelsAlone(pngs().getFirst(), () -> {})).isTrue();
    assertThat(new String(Files.readAllBytes(pngs().getFirst()), StandardCharsets.ISO_8859_1))
        .doesNotContain("Yamada", "12345");
    assertThat(written.files()).contains(pngs().getFirst(), out().resolve("pictures.csv"));
    assertThat(written.unseen()).isZero();
    assertThat(written.leftOut()).contains(new LeftOut(EntryKind.ATTACHMENT, "content", 1));
    assertThat(Files.readString(out().resolve("pictures.csv")))
        .contains(code + "-1.png")
        .doesNotContain(seen.sha256(), "Hanako", Marked.id(2).toString());
    assertThat(report())
        .contains("let go by a person", "256 shades", "full-face", "not every picture was let go");
  }

  @Test
  void aYesIsForTheFileAndThePictureThatWereLookedAt() throws Exception {
    var run = attach(Films.frames(3), 1);
    var other = attach(photograph(), 0);
    var altered = new SeenPicture(other.attachment(), run.sha256(), 0);
    write(cases(), Pictures.seen(this::place, List.of(run, altered)));
    assertThat(pngs()).hasSize(1);
    assertThat(ImageIO.read(pngs().getFirst().toFile()).getWidth()).isEqualTo(2);
    assertThat(Files.readString(out().resolve("pictures.csv"))).contains(",2,3");
  }

  @Test
  void aFileThatSaysNamesAreBurnedInGoesOnlyByAYesOfItsOwnAndTheReportTells() throws Exception {
    var burned = attach(Films.burnedIn(), 0);
    write(cases(), Pictures.seen(this::place, List.of(burned)));
    assertThat(pngs()).hasSize(1);
    assertThat(report()).contains("names are burned in; it was let go all the same");
  }

  @Test
  void whereNobodyLooksEveryPictureGoesButThoseThatSayNamesAreBurnedIn() throws Exception {
    attach(Films.burnedIn(), 0);
    attach(Films.frames(3), 0);
    attach(photograph(), 0);
    attach("%PDF-1.7 Hanako".getBytes(StandardCharsets.UTF_8), 0);
    var gone = attach(Films.femur(), 0);
    Files.writeString(folder.resolve(gone.sha256()), "altered");
    var written =
        write(DateShift.of(cases().source(), new Random(2)), Pictures.unseen(this::place));
    assertThat(pngs()).hasSize(4);
    assertThat(written.unseen()).isEqualTo(4);
    assertThat(written.leftOut())
        .contains(
            new LeftOut(EntryKind.ATTACHMENT, "content_burned_in", 1),
            new LeftOut(EntryKind.ATTACHMENT, "content_no_picture", 1),
            new LeftOut(EntryKind.ATTACHMENT, "content_not_whole", 1));
    assertThat(report()).contains("nobody looked at it", "pictures that nobody looked at");
  }

  @Test
  void whatIsStoppedLeavesNothing() throws Exception {
    var seen = attach(Films.frames(3), 0);
    var asked = new int[1];
    int all = asked(seen);
    for (int at = 0; at < all; at += 1 + all / 20) {
      int stop = at;
      asked[0] = 0;
      var written =
          new ProvenExport(cases(), LABELS, false, Pictures.seen(this::place, List.of(seen)))
              .write(out(), Progress.NONE, () -> asked[0]++ >= stop);
      assertThat(written).isEmpty();
      assertThat(out()).doesNotExist();
    }
  }

  private int asked(SeenPicture seen) throws IOException {
    var asked = new int[1];
    new ProvenExport(cases(), LABELS, false, Pictures.seen(this::place, List.of(seen)))
        .write(
            folder.resolve("first"),
            Progress.NONE,
            () -> {
              asked[0]++;
              return false;
            });
    return asked[0];
  }

  @Test
  void progressGoesOnFromTheTablesToThePictures() throws Exception {
    var seen = attach(photograph(), 0);
    var shares = new ArrayList<Double>();
    new ProvenExport(cases(), LABELS, false, Pictures.seen(this::place, List.of(seen)))
        .write(out(), (done, total) -> shares.add((double) done / total), () -> false);
    assertThat(shares).isSorted().endsWith(1.0);
  }
}
