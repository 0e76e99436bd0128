package osteolog.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.ByteRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;

/// Damaged files: whatever stands in one, it is refused in one of the ways that are told.
final class HostileCsvTest {

  private static final Path FOLDER = export();
  private static final List<byte[]> WHOLE =
      Stream.of("pain.csv", "cases.csv", "lesions.csv").map(HostileCsvTest::bytes).toList();

  private static Path export() {
    try {
      var folder = Files.createTempDirectory("osteolog-csv-hostile");
      new CsvExport(Cases.two(), CsvOptions.DEFAULT).write(folder, (_, _) -> {}, () -> false);
      return folder;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static byte[] bytes(String name) {
    try {
      return Files.readAllBytes(FOLDER.resolve(name));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @AfterContainer
  static void delete() throws IOException {
    for (var name : Listing.of(FOLDER)) {
      Files.delete(FOLDER.resolve(name));
    }
    Files.delete(FOLDER);
  }

  @Property(tries = 300)
  void aDamagedFileIsReadOrRefusedAndNothingElseHappens(
      @ForAll @IntRange(min = 0, max = 2) int which,
      @ForAll @Size(max = 12) List<@IntRange(min = 0, max = 100_000) Integer> places,
      @ForAll @Size(min = 12, max = 12) List<@ByteRange(min = -128, max = 127) Byte> bytes,
      @ForAll @IntRange(min = 0, max = 5_000) int cut)
      throws IOException {
    var damaged = WHOLE.get(which).clone();
    for (int i = 0; i < places.size(); i++) {
      damaged[places.get(i) % damaged.length] = bytes.get(i);
    }
    assertReadOrRefused(Arrays.copyOf(damaged, Math.max(0, damaged.length - cut)));
  }

  @Property(tries = 200)
  void noiseIsRefused(@ForAll @Size(max = 300) byte[] noise) throws IOException {
    assertThat(assertReadOrRefused(noise)).isZero();
  }

  private static int assertReadOrRefused(byte[] content) throws IOException {
    var file = FOLDER.resolve("x.csv");
    Files.write(file, content);
    var outcomes = new ArrayList<CsvOutcome>();
    try {
      new CsvImport(List.of(file)).read(outcomes::add, (_, _) -> {}, () -> false);
    } catch (CsvRefused refused) {
      assertThat(outcomes).isEmpty();
      assertThat(refused.file()).isEqualTo("x.csv");
      assertThat(refused).hasMessage(refused.why().name());
    }
    return outcomes.size();
  }
}
