package osteolog.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import osteolog.domain.Change;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;

/// No failure tells a patient's value, in no text that an exception has.
class CanaryTest {

  private static final String CANARY = "Kanarienvogel";

  @TempDir Path temp;
  private final List<String> told = new ArrayList<>();

  private interface Fails {
    void run() throws StoreTrouble;
  }

  private void fails(Fails call) {
    try {
      call.run();
    } catch (StoreTrouble | RuntimeException e) {
      var out = new StringWriter();
      e.printStackTrace(new PrintWriter(out));
      told.add(e + "\n" + e.getMessage() + "\n" + out);
      return;
    }
    throw new AssertionError("it did not fail");
  }

  @Test
  @DisplayName("no failing path tells a patient's value")
  void nothingTold() throws StoreTrouble {
    var one = Samples.plainCase(UUID.randomUUID(), CANARY);
    var note = Samples.biopsy(UUID.randomUUID(), one.id(), "2019");
    var logbook = Stores.create(temp.resolve("store"));
    logbook.apply(CANARY, List.of(Change.added(one), Change.added(note)));
    fails(() -> logbook.apply(CANARY, List.of(Change.added(one))));
    fails(() -> logbook.apply("x", List.of(Change.removed(one))));
    fails(() -> logbook.apply("x", List.of(added(UUID.randomUUID(), CANARY))));
    fails(() -> logbook.apply("x", List.of(added(UUID.randomUUID(), CANARY + "\uD83D"))));
    fails(() -> logbook.apply("x", List.of(Change.edited(other(one), one))));
    fails(() -> logbook.caseFile(UUID.randomUUID()));
    for (var kind : EntryKind.values()) {
      fails(() -> logbook.apply("x", List.of(orphan(kind))));
    }
    logbook.dropDatabase();
    fails(() -> logbook.apply("x", List.of(added(UUID.randomUUID(), CANARY + "2"))));
    logbook.close();
    fails(() -> logbook.apply("x", List.of(added(UUID.randomUUID(), CANARY + "3"))));
    assertThat(told).hasSizeGreaterThan(20);
    assertThat(told).allSatisfy(text -> assertThat(text).doesNotContain(CANARY));
    assertThat(told)
        .allSatisfy(text -> assertThat(text.toLowerCase(Locale.ROOT)).doesNotContain("insert"));
  }

  private static Change added(UUID id, String label) {
    return Change.added(Samples.plainCase(id, label));
  }

  private static Entry other(Entry one) {
    return Samples.plainCase(one.id(), CANARY + " 2");
  }

  private static Change orphan(EntryKind kind) {
    var samples = new Samples(5);
    var entry = samples.entry(kind, samples.id(), samples.id());
    return kind == EntryKind.CASE
        ? Change.removed(Samples.plainCase(entry.id(), CANARY))
        : Change.added(entry);
  }
}
