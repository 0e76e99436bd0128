package osteolog.exchange.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import osteolog.domain.CaseSource;
import osteolog.domain.entry.Attachment;
import osteolog.domain.entry.EntryKind;
import osteolog.exchange.Export;
import osteolog.exchange.Progress;
import osteolog.exchange.Written;

/// An export with the files that are attached to its cases, in a folder beside it: each under the
/// hash of its content, never under the name that it had, and proven while it is copied.
///
/// An attached file that is missing or is not what was kept is left out and counted.
///
/// @param tables the export
/// @param cases what it is of
/// @param contents where the files are
/// @param replace whether files of the same names may be replaced
public record FilesBeside(Export tables, CaseSource cases, KeptContents contents, boolean replace)
    implements Export {

  /// The folder of the files, beside the others.
  public static final String FOLDER = "files";

  /// The file is not what was kept.
  private static final class Altered extends IOException {
    private static final long serialVersionUID = 1L;
  }

  @Override
  public List<String> fileNames() {
    return tables.fileNames();
  }

  @Override
  public Optional<Written> write(Path folder, Progress progress, BooleanSupplier cancelled)
      throws IOException {
    return Unseen.write(
        folder,
        fileNames(),
        replace,
        cancelled,
        (hidden, files, stop) -> {
          var written = tables.write(hidden, progress.firstHalf(), stop);
          if (written.isEmpty()) {
            return Optional.empty();
          }
          for (var file : written.get().files()) {
            files.writeBytes(file.getFileName().toString(), out -> Files.copy(file, out));
          }
          long missing = copyAll(files, progress.secondHalf(), stop);
          return Optional.of(written.get().at(files.commit()).withoutContents(missing));
        });
  }

  /// Copies each file once; gives back how many attachments are without theirs.
  private long copyAll(StagedFiles files, Progress progress, Unseen.Stop stop) throws IOException {
    long total = cases.count(EntryKind.ATTACHMENT);
    var copied = new HashSet<String>();
    var counts =
        new Object() {
          long done;
          long missing;
        };
    cases.each(
        EntryKind.ATTACHMENT,
        entry -> {
          stop.ask();
          var sha256 = ((Attachment) entry).sha256();
          if (!copied.contains(sha256)) {
            if (isCopied(sha256, files, stop)) {
              copied.add(sha256);
            } else {
              counts.missing++;
            }
          }
          progress.at(++counts.done, total);
        });
    return counts.missing;
  }

  private boolean isCopied(String sha256, StagedFiles files, Unseen.Stop stop) {
    try {
      var kept = contents.place(sha256);
      if (kept.isEmpty()) {
        return false;
      }
      files.writeBytes(
          FOLDER + "/" + sha256,
          out -> {
            if (!HashedCopy.copy(kept.get(), sha256, out, stop::ask)) {
              throw new Altered();
            }
          });
      return true;
    } catch (Altered _) {
      return false;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
