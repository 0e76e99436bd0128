package osteolog.app;

import java.util.ArrayList;
import java.util.Optional;
import osteolog.store.OpeningReport;
import osteolog.ui.kit.Trouble;
import osteolog.words.Words;

/// Says what opening a log had to put right; what was damaged is never passed over in silence.
final class OpeningWords {

  private OpeningWords() {}

  /// The sentences, or nothing where the log was as it should be.
  static Optional<Trouble> of(OpeningReport report, Words words) {
    var said = new ArrayList<String>();
    if (report.mended() > 0) {
      said.add(words.text("opened.mended", Long.toString(report.mended())));
    }
    if (report.manifestMended()) {
      said.add(words.text("opened.manifest"));
    }
    if (report.unacknowledged() > 0) {
      said.add(words.text("opened.unacknowledged", Long.toString(report.unacknowledged())));
    }
    report
        .tornTail()
        .ifPresent(torn -> said.add(words.text("opened.torn", torn.kept().toString())));
    if (report.rebuilt()) {
      said.add(words.text("opened.rebuilt"));
    } else if (report.replayed() > 0) {
      said.add(words.text("opened.replayed", Long.toString(report.replayed())));
    }
    if (!report.setAside().isEmpty()) {
      said.add(words.text("opened.set_aside", String.join(", ", report.setAside())));
    }
    return said.isEmpty() ? Optional.empty() : Optional.of(new Trouble(String.join(" ", said), ""));
  }
}
