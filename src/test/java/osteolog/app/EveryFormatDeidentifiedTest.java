package osteolog.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import osteolog.store.Progress;
import osteolog.words.Words;

/// The published cases go out de-identified in every format, and nothing of the log is in the
/// files.
class EveryFormatDeidentifiedTest {

  /// These hold the words of the format alone.
  private static final Set<String> OF_THE_FORMAT = Set.of("codes.csv", "dictionary.csv");

  @TempDir static Path folder;
  private static Outside outside;

  @BeforeAll
  static void log() throws Exception {
    outside =
        new Outside(
            Clock.fixed(Instant.parse("2026-11-21T08:00:00Z"), ZoneOffset.UTC),
            "Dr Test",
            Words.in(Locale.ENGLISH),
            folder.resolve("log"),
            new Settings(folder.resolve("settings.json")));
    NewLog.at(folder.resolve("log"), outside.opening(Progress.NONE), true).close();
  }

  @ParameterizedTest
  @EnumSource(ExportCommand.Format.class)
  void nothingOfTheLogIsInTheFiles(ExportCommand.Format format) throws Exception {
    var to = folder.resolve(format.name());
    var err = new StringWriter();
    int code =
        Main.run(
            outside,
            new PrintWriter(new StringWriter()),
            new PrintWriter(err),
            "export",
            "--safe-harbor",
            "--format",
            format.name(),
            "--store",
            outside.log().toString(),
            "--to",
            to.toString());

    assertThat(code).as(err.toString()).isZero();
    try (var files = Files.list(to)) {
      for (var file : files.filter(f -> !isOfTheFormat(f)).toList()) {
        assertThat(text(file))
            .as(file.getFileName().toString())
            .doesNotContain("abe20200", "Case 1", "Abe et al", "severe pain on the right thigh");
      }
    }
    assertThat(to.resolve("deidentification.csv")).exists();
  }

  private static boolean isOfTheFormat(Path file) {
    return OF_THE_FORMAT.contains(file.getFileName().toString());
  }

  private static String text(Path file) throws IOException {
    if (!file.toString().endsWith(".xlsx")) {
      return Files.readString(file);
    }
    var text = new StringBuilder();
    try (var workbook = new ZipFile(file.toFile())) {
      for (var part : Collections.list(workbook.entries())) {
        text.append(
            new String(workbook.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return text.toString();
  }
}
