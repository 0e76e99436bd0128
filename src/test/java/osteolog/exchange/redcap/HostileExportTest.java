package osteolog.exchange.redcap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import osteolog.domain.entry.EntryKind;
import osteolog.exchange.Progress;

/// Whatever the bytes are: entries, faults or one refusal, and nothing else.
final class HostileExportTest {

  private static final byte[] GOOD =
      Projects.records(
              List.of(EntryKind.CASE, EntryKind.PAIN, EntryKind.STUDY),
              List.of(
                  Map.of("record_id", "A", "case_age", "41"),
                  Map.of(
                      "record_id",
                      "A",
                      "redcap_repeat_instrument",
                      "pain",
                      "pain_scale",
                      "nrs",
                      "pain_value",
                      "7",
                      "pain_when_iso",
                      "2019-03"),
                  Map.of(
                      "record_id",
                      "B",
                      "redcap_repeat_instrument",
                      "imaging",
                      "img_modality",
                      "ct",
                      "img_projections___ap",
                      "1")))
          .getBytes(StandardCharsets.UTF_8);

  @Property(tries = 100)
  void anyBytes(@ForAll byte[] bytes) throws IOException {
    survives(bytes);
  }

  @Property(tries = 200)
  void aFileWithAnyBytesReplaced(@ForAll("edits") List<Integer> edits) throws IOException {
    var bytes = GOOD.clone();
    for (var edit : edits) {
      bytes[(edit >>> 8) % bytes.length] = edit.byteValue();
    }
    survives(bytes);
  }

  @Provide
  Arbitrary<List<Integer>> edits() {
    return Arbitraries.integers().between(0, 1 << 24).list().ofMinSize(1).ofMaxSize(8);
  }

  private static void survives(byte[] bytes) throws IOException {
    var file = Files.createTempFile("redcap", ".csv");
    try {
      survives(Files.write(file, bytes));
    } finally {
      Files.delete(file);
    }
  }

  private static void survives(Path file) throws IOException {
    try {
      var read =
          new RedcapImport(Projects.ids())
              .read(file, StandardCharsets.UTF_8, _ -> {}, Progress.NONE, () -> false);
      assertThat(read).isPresent();
    } catch (RedcapRefused refused) {
      assertThat(refused.why()).isNotEqualTo(RedcapRefused.Why.CHANGED);
    }
    try {
      RedcapDictionary.read(file, StandardCharsets.UTF_8);
    } catch (RedcapRefused refused) {
      assertThat(refused.why()).isNotNull();
    }
  }
}
