package osteolog.exchange.table;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Finds the character between cells from the first lines of a text.
///
/// @param separator the character
/// @param said whether the first line says so for spreadsheets, and so is no row
record Separators(char separator, boolean said) {

  /// The characters that are tried; of equals the first is taken.
  static final String TRIED = ",;\t|";

  private static final int RECORDS = 100;

  /// What the sample tells, or the known one.
  static Separators find(String sample, Optional<Character> known) {
    var said = said(sample);
    if (known.isPresent()) {
      return new Separators(known.get(), said.isPresent());
    }
    if (said.isPresent()) {
      return new Separators(said.get(), true);
    }
    var best = new Score(0, 0);
    var found = TRIED.charAt(0);
    for (var i = 0; i < TRIED.length(); i++) {
      var candidate = TRIED.charAt(i);
      var score = score(sample, candidate);
      if (score.isBetterThan(best)) {
        best = score;
        found = candidate;
      }
    }
    return new Separators(found, false);
  }

  private static Optional<Character> said(String sample) {
    var end = sample.indexOf('\n') < 0 ? sample.length() : sample.indexOf('\n');
    var line = sample.substring(0, Math.min(end, 16)).stripTrailing();
    // A tab is stripped as the white space it is.
    var told = line.equals("sep=") && sample.startsWith("sep=\t") ? "sep=\t" : line;
    return told.matches("(?s)\"?sep=[^\"\r\n\uFFFD]\"?")
        ? Optional.of(told.charAt(told.indexOf('=') + 1))
        : Optional.empty();
  }

  /// How well a separator explains the text: the share of records with the most common number of
  /// cells, where that is more than one; then that number.
  private record Score(double share, int cells) {
    boolean isBetterThan(Score other) {
      return share > other.share || (share == other.share && cells > other.cells);
    }
  }

  private static Score score(String sample, char separator) {
    var quoting = new Quoting(separator);
    Map<Integer, Integer> records = new HashMap<>();
    var cells = 1;
    var empty = true;
    for (var i = 0; i < sample.length() && quoting.records() < RECORDS; i++) {
      quoting.next(sample.charAt(i));
      if (quoting.ended()) {
        if (!empty) {
          records.merge(cells, 1, Integer::sum);
        }
        cells = 1;
        empty = true;
      } else if (sample.charAt(i) != '\n') {
        empty = false;
        cells += quoting.separated() ? 1 : 0;
      }
    }
    // The last record of a sample may be cut off, so it counts only where there is no other.
    if (!empty && records.isEmpty()) {
      records.put(cells, 1);
    }
    var all = records.values().stream().mapToInt(Integer::intValue).sum();
    return records.entrySet().stream()
        .filter(e -> e.getKey() > 1)
        .map(e -> new Score((double) e.getValue() / all, e.getKey()))
        .reduce(new Score(0, 0), (a, b) -> b.isBetterThan(a) ? b : a);
  }
}
