package osteolog.exchange.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import osteolog.domain.CaseSource;
import osteolog.domain.entry.EntryKind;
import osteolog.exchange.Export;
import osteolog.exchange.Progress;
import osteolog.exchange.Written;

/// An export that says how many attached files it does not bring along.
///
/// @param export the export
/// @param cases what it is of
public record FilesLeftOut(Export export, CaseSource cases) implements Export {

  @Override
  public List<String> fileNames() {
    return export.fileNames();
  }

  @Override
  public Optional<Written> write(Path folder, Progress progress, BooleanSupplier cancelled)
      throws IOException {
    return export
        .write(folder, progress, cancelled)
        .map(written -> written.withoutContents(cases.count(EntryKind.ATTACHMENT)));
  }
}
