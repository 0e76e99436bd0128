package osteolog.exchange.csv;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What stands in a folder, hidden files too.
final class Listing {

  private Listing() {}

  /// The names of all files.
  static Set<String> of(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(f -> f.getFileName().toString())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  /// The texts of all files by name.
  static Map<String, String> texts(Path folder) throws IOException {
    var texts = new TreeMap<String, String>();
    for (var name : of(folder)) {
      texts.put(name, Files.readString(folder.resolve(name)));
    }
    return texts;
  }
}
