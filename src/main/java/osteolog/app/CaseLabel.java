package osteolog.app;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import osteolog.store.Logbook;
import osteolog.words.Words;

/// Finds a case by the label that was given on the command line.
///
/// @param logbook the log
/// @param words the language
record CaseLabel(Logbook logbook, Words words) {

  private static final int MOST = 20;
  private static final int LONG = 40;

  /// The case of that label.
  Optional<UUID> find(String label) {
    return logbook.summaries().stream()
        .filter(c -> c.surgicalCase().label().equals(label))
        .map(c -> c.id())
        .findFirst();
  }

  /// Says that there is none, and the first labels that there are.
  String notFound() {
    return words.text(
        "command.figure.no_case",
        logbook.summaries().stream()
            .limit(MOST)
            .map(c -> c.surgicalCase().label().lines().findFirst().orElse(""))
            .map(l -> l.length() > LONG ? l.substring(0, LONG) + "…" : l)
            .collect(Collectors.joining(", ")));
  }
}
