package osteolog.ui.about;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// The list of what the program is made of, and its licences. The build holds the list against what
/// it really put together.
final class Parts {

  private static final String FOLDER = "/osteolog/licences/";
  private static final String BETWEEN = "\n\n" + "-".repeat(60) + "\n\n";

  private Parts() {}

  /// Every part; this program and the Java that runs it have the versions of `running`, by their
  /// groups.
  static List<Part> all(Map<String, String> running) {
    return read("libraries.tsv")
        .lines()
        .map(Part::of)
        .map(part -> part.withVersion(running.getOrDefault(part.group(), part.version())))
        .toList();
  }

  /// The whole licences and notices of a part.
  static String text(Part part) {
    return part.texts().stream().map(Parts::read).collect(Collectors.joining(BETWEEN));
  }

  private static String read(String name) {
    try (var in =
        Objects.requireNonNull(
            Parts.class.getResourceAsStream(name.startsWith("/") ? name : FOLDER + name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
