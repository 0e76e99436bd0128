package osteolog.exchange.deidentify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import osteolog.domain.CaseSource;
import osteolog.exchange.Export;
import osteolog.exchange.Progress;
import osteolog.exchange.Written;
import osteolog.exchange.csv.CsvOptions;
import osteolog.exchange.files.StagedFiles;
import osteolog.exchange.files.Unseen;

/// An export of de-identified cases that proves itself: the files are written out of sight,
/// searched by [Proof], pictures by [PngProof], and put into place, with the written report, only
/// where nothing was found.
public final class ProvenExport implements Export {

  private final Deidentified cases;
  private final Function<CaseSource, Export> format;
  private final boolean replace;
  private final Pictures pictures;

  /// An export without pictures.
  ///
  /// @param cases what to write
  /// @param format makes the export of any format for a source
  /// @param replace whether files of the same names may be replaced
  public ProvenExport(Deidentified cases, Function<CaseSource, Export> format, boolean replace) {
    this(cases, format, replace, Pictures.NONE);
  }

  /// An export with those of the pictures that may go, as `CODE-NUMBER.png`.
  public ProvenExport(
      Deidentified cases, Function<CaseSource, Export> format, boolean replace, Pictures pictures) {
    this.cases = cases;
    this.format = format;
    this.replace = replace;
    this.pictures = pictures;
  }

  /// The names of the files, but for the pictures, which get theirs while they are written.
  @Override
  public List<String> fileNames() {
    var names = new ArrayList<>(format.apply(cases).fileNames());
    if (pictures.isSome()) {
      names.add(PictureFiles.TABLE);
    }
    names.add(DeidentificationReport.FILE);
    return List.copyOf(names);
  }

  /// Throws [LeakFound] where something was found that had to go; then no file is there.
  @Override
  public Optional<Written> write(Path folder, Progress progress, BooleanSupplier cancelled)
      throws IOException {
    return Unseen.write(
        folder,
        fileNames(),
        replace,
        cancelled,
        (hidden, files, stop) -> proven(hidden, files, progress, stop));
  }

  private Optional<Written> proven(
      Path hidden, StagedFiles files, Progress progress, Unseen.Stop stop) throws IOException {
    var blank = format.apply(new EveryWord()).write(hidden.resolve("blank"), Progress.NONE, stop);
    var written =
        format
            .apply(cases)
            .write(
                hidden.resolve("cases"), pictures.isSome() ? progress.firstHalf() : progress, stop);
    if (blank.isEmpty() || written.isEmpty()) {
      return Optional.empty();
    }
    var words = new ArrayList<>(blank.get().files());
    var tables = new ArrayList<>(written.get().files());
    var drawn = Files.createDirectory(hidden.resolve("pictures"));
    var writing = new PictureFiles(cases, pictures, drawn, stop);
    var told = writing.write(pictures.isSome() ? progress.secondHalf() : Progress.NONE);
    if (pictures.isSome()) {
      words.add(PictureFiles.blank(hidden));
      tables.add(writing.table());
    }
    var proof = prove(words, tables, told, stop);
    for (var file : tables) {
      copy(file, files);
    }
    for (var one : told.written()) {
      stop.ask();
      copy(one.file(), files);
    }
    var report = cases.report();
    files.write(
        DeidentificationReport.FILE,
        writer -> report.write(writer, CsvOptions.DEFAULT, Optional.of(proof), told.rows()));
    stop.ask();
    return Optional.of(
        new Written(
                files.commit(),
                written.get().leftOut(),
                report.unique(),
                told.unseen() ? told.written().size() : 0)
            .withoutContents(told.told()));
  }

  private Proof.Result prove(
      List<Path> words, List<Path> tables, PicturesTold told, Unseen.Stop stop) throws IOException {
    var proof = Proof.of(cases, words, tables, stop);
    var findings = new ArrayList<>(proof.findings());
    for (var one : told.written()) {
      if (!PngProof.holdsPixelsAlone(one.file(), stop::ask)) {
        findings.add(
            new Finding(Finding.Kind.BESIDE_PIXELS, one.file().getFileName().toString(), 1));
      }
    }
    if (!findings.isEmpty()) {
      throw new LeakFound(findings);
    }
    return proof;
  }

  private static void copy(Path file, StagedFiles files) throws IOException {
    files.writeBytes(file.getFileName().toString(), out -> Files.copy(file, out));
  }
}
