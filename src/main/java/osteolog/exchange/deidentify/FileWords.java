package osteolog.exchange.deidentify;

import java.io.BufferedReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/// The words of a written file and of its name, whatever its format does to a text: escapes of JSON
/// and XML are undone, archives and workbooks are read part by part.
final class FileWords {

  /// In these no words are looked for: what they show is drawn, not written.
  private static final Set<String> DRAWN = Set.of("png", "jpg", "jpeg", "pdf", "tif", "tiff");

  private static final Set<String> ARCHIVES = Set.of("zip", "xlsx");

  private FileWords() {}

  /// Hands on the words of a file; gives back whether words can be found in files of its kind.
  static boolean of(Path file, Words.Taker taker) throws IOException {
    var name = file.getFileName().toString();
    Words.of(name, taker);
    if (DRAWN.contains(ending(name))) {
      return false;
    }
    if (ARCHIVES.contains(ending(name))) {
      archive(file, taker);
      return true;
    }
    try (var in = Files.newInputStream(file)) {
      read(name, in, taker);
    }
    return true;
  }

  /// By its directory: the sizes before and behind the parts of a workbook are not as a reader of
  /// streams takes them.
  private static void archive(Path file, Words.Taker taker) throws IOException {
    try (var zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
      for (var part : Collections.list(zip.entries())) {
        Words.of(part.getName(), taker);
        if (!DRAWN.contains(ending(part.getName()))) {
          try (var in = zip.getInputStream(part)) {
            read(part.getName(), in, taker);
          }
        }
      }
    }
  }

  private static void read(String name, InputStream in, Words.Taker taker) throws IOException {
    switch (ending(name)) {
      case "zip", "xlsx" -> within(in, taker);
      case "json", "ndjson" -> Words.of(new Unescaped(reader(in), '\\'), taker);
      case "xml", "svg", "rels", "html" -> Words.of(new Unescaped(reader(in), '&'), taker);
      default -> Words.of(reader(in), taker);
    }
  }

  /// An archive within an archive.
  private static void within(InputStream in, Words.Taker taker) throws IOException {
    var zip = new ZipInputStream(in, StandardCharsets.UTF_8);
    for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      Words.of(entry.getName(), taker);
      if (!DRAWN.contains(ending(entry.getName()))) {
        read(entry.getName(), new Part(zip), taker);
      }
    }
  }

  private static Reader reader(InputStream in) {
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16);
  }

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  /// One part of an archive, which does not end the archive.
  private static final class Part extends FilterInputStream {
    Part(InputStream in) {
      super(in);
    }

    @Override
    public void close() {}
  }
}
