package osteolog.exchange.deidentify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import osteolog.domain.entry.Attachment;
import osteolog.domain.entry.EntryKind;
import osteolog.exchange.Progress;
import osteolog.exchange.csv.CsvOptions;
import osteolog.exchange.csv.CsvRows;
import osteolog.exchange.deidentify.StrippedPicture.Warning;
import osteolog.exchange.files.HashedCopy;
import osteolog.exchange.files.Unseen;
import osteolog.exchange.image.FileRefused;
import osteolog.exchange.image.Limits;

/// Writes the pictures of cases that go out: each stripped, under the fresh name of its case and a
/// number, and a table that leads from them to the entries. One picture is held at a time.
final class PictureFiles {

  /// The table of the pictures.
  static final String TABLE = "pictures.csv";

  private static final List<String> HEADER =
      List.of("case_label", "case_id", "entry_id", "study_id", "file", "picture", "of");

  private final Deidentified cases;
  private final Pictures pictures;
  private final Path folder;
  private final Unseen.Stop stop;
  private final Map<UUID, Integer> numbers = new HashMap<>();
  private final List<PicturesTold.One> written = new ArrayList<>();
  private final List<List<String>> rows = new ArrayList<>();
  private final Map<PictureFate, Long> leftOut = new EnumMap<>(PictureFate.class);

  PictureFiles(Deidentified cases, Pictures pictures, Path folder, Unseen.Stop stop) {
    this.cases = cases;
    this.pictures = pictures;
    this.folder = folder;
    this.stop = stop;
  }

  /// Writes the pictures into the folder, which is there.
  PicturesTold write(Progress progress) {
    long total = cases.count(EntryKind.ATTACHMENT);
    var done = new long[1];
    cases.eachOf(
        EntryKind.ATTACHMENT,
        (entry, key) -> {
          stop.ask();
          fate((Attachment) entry, key).ifPresent(fate -> leftOut.merge(fate, 1L, Long::sum));
          progress.at(++done[0], total);
        });
    return new PicturesTold(written, leftOut, pictures.areUnseen());
  }

  private Optional<PictureFate> fate(Attachment attachment, CaseKey key) {
    if (!pictures.mayGo(attachment)) {
      return Optional.of(PictureFate.NOT_LET_GO);
    }
    try {
      var kept = pictures.place(attachment.sha256());
      if (kept.isEmpty() || !HashedCopy.isWhole(kept.get(), attachment.sha256(), stop::ask)) {
        return Optional.of(PictureFate.NOT_WHOLE);
      }
      var picture = StrippedPicture.of(kept.get(), Limits.USUAL);
      if (pictures.areUnseen() && picture.warnings().contains(Warning.SAYS_NAMES_ARE_BURNED_IN)) {
        return Optional.of(PictureFate.NAMES_BURNED_IN);
      }
      return go(attachment, key, picture) ? Optional.empty() : Optional.of(PictureFate.NOT_LET_GO);
    } catch (FileRefused refused) {
      return Optional.of(PictureFate.NO_PICTURE);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /// Whether every picture of the file went.
  private boolean go(Attachment attachment, CaseKey key, StrippedPicture picture)
      throws FileRefused, IOException {
    boolean all = true;
    for (int frame = 0; frame < picture.frames(); frame++) {
      stop.ask();
      if (pictures.mayGo(attachment, frame)) {
        go(attachment, key, picture, frame);
      } else {
        all = false;
      }
    }
    return all;
  }

  private void go(Attachment attachment, CaseKey key, StrippedPicture picture, int frame)
      throws FileRefused, IOException {
    var file = folder.resolve(key.label() + "-" + (numbers.getOrDefault(key.id(), 0) + 1) + ".png");
    boolean whole = false;
    try (var out = Files.newOutputStream(file)) {
      picture.write(frame, out);
      whole = true;
    } finally {
      if (!whole) {
        Files.delete(file);
      }
    }
    numbers.merge(key.id(), 1, Integer::sum);
    written.add(new PicturesTold.One(file, key.label(), picture.warnings()));
    rows.add(row(attachment, key, file, frame, picture.frames()));
  }

  private List<String> row(Attachment attachment, CaseKey key, Path file, int frame, int frames) {
    var study = attachment.studyId();
    return List.of(
        key.label(),
        key.code().toString(),
        cases.snapshot().codeOf(attachment.id()).toString(),
        study == null ? "" : cases.snapshot().codeOf(study).toString(),
        file.getFileName().toString(),
        Integer.toString(frame + 1),
        Integer.toString(frames));
  }

  /// Writes the table of the pictures.
  Path table() throws IOException {
    return table(folder, rows);
  }

  /// A table of no picture: the words that are its own.
  static Path blank(Path folder) throws IOException {
    return table(folder, List.of());
  }

  private static Path table(Path folder, List<List<String>> rows) throws IOException {
    var file = folder.resolve(TABLE);
    try (var writer = Files.newBufferedWriter(file)) {
      var csv = new CsvRows(writer, CsvOptions.DEFAULT, HEADER);
      rows.forEach(csv::add);
      csv.flush();
    }
    return file;
  }
}
