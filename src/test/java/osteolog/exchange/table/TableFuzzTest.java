package osteolog.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/// Whatever the bytes are, rows within bounds come out or a refusal does, and nothing else.
class TableFuzzTest {

  private static final Path FOLDER = folder();

  private static Path folder() {
    try {
      return Files.createTempDirectory("osteolog-tables");
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @BeforeContainer
  static void seedsAreThere() throws Exception {
    assertThat(seedFiles()).hasSizeGreaterThan(10);
  }

  @AfterContainer
  static void cleanUp() throws IOException {
    Files.deleteIfExists(FOLDER.resolve("table.csv"));
    Files.deleteIfExists(FOLDER);
  }

  @Provide
  Arbitrary<byte[]> seeds() throws Exception {
    return Arbitraries.of(seedFiles()).map(TableFuzzTest::bytes);
  }

  private static List<Path> seedFiles() throws IOException, URISyntaxException {
    var folder = Objects.requireNonNull(TableFuzzTest.class.getResource("seeds")).toURI();
    try (var files = Files.list(Path.of(folder))) {
      return files.sorted().toList();
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Property(tries = 200, shrinking = ShrinkingMode.OFF)
  void bytesAtRandom(@ForAll byte[] bytes) {
    staysWithinBounds(bytes);
  }

  @Property(tries = 200, shrinking = ShrinkingMode.OFF)
  void textAtRandom(@ForAll("signs") String text) {
    staysWithinBounds(text.getBytes(StandardCharsets.UTF_8));
  }

  @Provide
  Arbitrary<String> signs() {
    return Arbitraries.strings().withChars("a1,;\t|\"\r\n \0=<\u00E9\u53F3\uFEFF").ofMaxLength(80);
  }

  @Property(tries = 400, shrinking = ShrinkingMode.OFF)
  void seedsWithBytesChanged(@ForAll("seeds") byte[] seed, @ForAll long chance) {
    staysWithinBounds(changed(seed, new Random(chance)));
  }

  @Property(tries = 400, shrinking = ShrinkingMode.OFF)
  void seedsWithAPartChangedBeforeItIsPacked(@ForAll("seeds") byte[] seed, @ForAll long chance)
      throws IOException {
    var random = new Random(chance);
    staysWithinBounds(
        seed[0] == 'P' && seed[1] == 'K' ? repacked(seed, random) : changed(seed, random));
  }

  private static byte[] changed(byte[] seed, Random random) {
    var bytes = seed.clone();
    for (var n = random.nextInt(8); n >= 0 && bytes.length > 0; n--) {
      var at = random.nextInt(bytes.length);
      switch (random.nextInt(4)) {
        case 0 -> bytes[at] = (byte) random.nextInt(256);
        case 1 -> bytes[at] = bytes[random.nextInt(bytes.length)];
        case 2 -> bytes[at] = (byte) "\"<>/,;\n0919\0=&".charAt(random.nextInt(14));
        default -> {
          var length = Math.min(random.nextInt(32), bytes.length - at);
          System.arraycopy(bytes, random.nextInt(bytes.length - length + 1), bytes, at, length);
        }
      }
    }
    return random.nextInt(6) > 0 ? bytes : Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
  }

  private static byte[] repacked(byte[] seed, Random random) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var in = new ZipInputStream(new ByteArrayInputStream(seed));
        var zip = new ZipOutputStream(out)) {
      for (var part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
        zip.putNextEntry(new ZipEntry(part.getName()));
        var bytes = in.readAllBytes();
        zip.write(random.nextInt(3) == 0 ? changed(bytes, random) : bytes);
      }
    }
    return out.toByteArray();
  }

  private static void staysWithinBounds(byte[] bytes) {
    var file = Reading.file(FOLDER, bytes);
    try {
      var read = Reading.of(file);
      assertThat(read.header()).isNotEmpty().doesNotHaveDuplicates().noneMatch(String::isEmpty);
      var line = 0L;
      for (var row : read.rows()) {
        assertThat(row.line()).isPositive();
        assertThat(row.cells()).hasSameSizeAs(read.header());
        assertThat(row.cells()).allMatch(c -> c.length() <= Limits.CELL);
        line = Math.max(line, row.line());
      }
    } catch (TableRefused refused) {
      assertThat(refused).hasMessage(refused.reason().name());
    }
  }
}
