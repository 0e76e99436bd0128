package osteolog.exchange.fhir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import osteolog.domain.CaseSource;
import osteolog.exchange.LeftOut;
import osteolog.exchange.Progress;

/// A bundle that was written, and what it has no place for.
record Exported(String json, List<LeftOut> leftOut) {

  static final Instant NOW = Instant.parse("2026-11-28T01:02:03.456Z");
  static final UUID BUNDLE = new UUID(8, 8);

  static Exported of(CaseSource source, FhirOptions options) throws IOException {
    var folder = Files.createTempDirectory("fhir");
    try {
      var written =
          new FhirExport(source, options, NOW, BUNDLE)
              .write(folder, Progress.NONE, () -> false)
              .orElseThrow();
      return new Exported(Files.readString(written.files().getFirst()), written.leftOut());
    } finally {
      empty(folder);
    }
  }

  private static void empty(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      for (var file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
