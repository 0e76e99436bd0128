package osteolog.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import osteolog.store.StoreTrouble;
import osteolog.words.Words;

/// Every FXML loads, with its controller, in each language.
class EveryFxmlLoadsTest {

  @TempDir Path folder;
  private OpenLog log;

  @BeforeEach
  void open() throws StoreTrouble {
    log = OpenLog.empty(folder);
  }

  @AfterEach
  void close() throws StoreTrouble {
    log.close();
  }

  static Stream<String> files() throws IOException {
    try (var files = Files.list(Path.of("fxml"))) {
      return files
          .map(f -> f.getFileName().toString().replace(".fxml", ""))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyFxmlLoads(String name) {
    for (var language : new Locale[] {Locale.ENGLISH, Locale.JAPANESE}) {
      var view = log.hands.onScreen(() -> log.load(name, Words.in(language)));
      assertThat(view.root()).isNotNull();
      assertThat((Object) view.controller()).isNotNull();
    }
  }
}
