package osteolog.exchange.packet;

import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.pool.Parts;
import osteolog.domain.pool.Said;
import osteolog.domain.pool.Told;
import osteolog.domain.pool.ToldCase;
import osteolog.exchange.published.PublishedCases;

/// Packets to try things with.
final class Packets {

  static final Instant MADE = Instant.parse("2026-03-01T09:00:00Z");
  static final Said SAID = new Said("Dr A", Instant.parse("2026-02-01T08:30:00.123456Z"), id(901));

  private Packets() {}

  static UUID id(int number) {
    return new UUID(0x0190_0000_0000_7000L, number);
  }

  /// Chance that is the same in every run.
  static SecureRandom random(long seed) {
    try {
      var random = SecureRandom.getInstance("SHA1PRNG");
      random.setSeed(seed);
      return random;
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /// An envelope that hashes a passphrase twice only.
  static Envelope envelope() {
    return new Envelope(random(7), 2, 2);
  }

  static Told told(Entry entry) {
    var said = new HashMap<String, Said>();
    Parts.of(entry).keySet().forEach(part -> said.put(part, SAID));
    return new Told(entry, said);
  }

  /// One case with two entries and one that was removed.
  static Packet small() {
    var caseId = id(1).toString();
    var surgicalCase =
        Entry.of(EntryKind.CASE, Map.of("id", caseId, "label", "Case 1", "missing", "sex=UNK"));
    var pain =
        Entry.of(
            EntryKind.PAIN,
            Map.of(
                "id",
                id(2).toString(),
                "case_id",
                caseId,
                "scale",
                "nrs",
                "value",
                "3",
                "verbatim",
                "約3 \"mostly\""));
    var told =
        new ToldCase(
            id(1), Set.of(id(77)), List.of(told(surgicalCase), told(pain)), Map.of(id(3), SAID));
    return new Packet(id(900), id(901), "Dr A", MADE, List.of(told));
  }

  /// The three published cases.
  static Packet published() {
    var cases =
        PublishedCases.abe2020().cases().stream()
            .map(
                file ->
                    new ToldCase(
                        file.surgicalCase().id(),
                        Set.of(),
                        Stream.concat(Stream.of(file.surgicalCase()), file.entries().stream())
                            .map(Packets::told)
                            .toList(),
                        Map.of()))
            .toList();
    return new Packet(id(900), id(901), "Dr A", MADE, cases);
  }
}
