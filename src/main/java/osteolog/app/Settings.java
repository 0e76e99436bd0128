package osteolog.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;

/// What the user has set, as one JSON file; it holds no patient's data.
///
/// @param file where it is
record Settings(Path file) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /// A part of the settings; missing where nothing was set, or where the file cannot be read.
  JsonNode part(String name) {
    return all().path(name);
  }

  /// Changes the settings and writes them whole. A file that cannot be read is kept beside the new
  /// one, as `...-unreadable`.
  void change(Consumer<ObjectNode> edit) {
    var now = all();
    edit.accept(now);
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      var part = Files.createTempFile(file.toAbsolutePath().getParent(), "settings", ".part");
      Files.write(part, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(now));
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ObjectNode all() {
    try {
      if (Files.exists(file) && JSON.readTree(file.toFile()) instanceof ObjectNode known) {
        return known;
      }
    } catch (JsonProcessingException unreadable) {
      setAside();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return JSON.createObjectNode();
  }

  private void setAside() {
    try {
      Files.move(
          file,
          file.resolveSibling(file.getFileName() + "-unreadable"),
          StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
