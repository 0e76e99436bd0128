package osteolog.ui.report;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.function.Supplier;
import osteolog.domain.CaseFile;
import osteolog.store.KeptFiles;
import osteolog.store.StoreTrouble;
import osteolog.words.Words;

/// Writes reports of cases of one log.
///
/// @param files the files of the log
/// @param words the language
/// @param today today
public record CaseReports(KeptFiles files, Words words, Supplier<LocalDate> today) {

  /// Writes the report of a case; the stream is left open.
  public void write(CaseFile file, OutputStream out) throws IOException, StoreTrouble {
    CaseReport.write(file, words, today.get(), new ReportPictures(files)::of, out);
  }
}
