package osteolog.domain.pool;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import osteolog.domain.Change;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;

/// Some logs whose writers work at random, send one another packets and pool them.
final class Clinics {

  private static final List<EntryKind> KINDS =
      List.of(
          EntryKind.STUDY,
          EntryKind.SEQUENCE,
          EntryKind.SEQUENCE,
          EntryKind.PAIN,
          EntryKind.CULTURE,
          EntryKind.QUERY);

  final List<Log> logs = new ArrayList<>();
  final List<List<ToldCase>> packets = new ArrayList<>();
  private final Random random;
  private final AnyEntry any;
  private final int[] ahead;
  private int ids;
  private long second;

  Clinics(int number, Random random) {
    this.random = random;
    this.any = new AnyEntry(random);
    this.ahead = new int[number];
    for (int i = 0; i < number; i++) {
      logs.add(new Log("Dr " + i, new UUID(9, i)));
      // Clocks of clinics differ.
      ahead[i] = random.nextInt(40);
    }
  }

  UUID newId() {
    // In any order: the order of identities must not matter.
    return new UUID(random.nextInt(), ++ids);
  }

  Instant now(int log) {
    return Instant.ofEpochSecond(1_700_000_000L + ++second + ahead[log]);
  }

  /// Anybody does anything.
  void step() {
    int n = random.nextInt(logs.size());
    var log = logs.get(n);
    switch (random.nextInt(18)) {
      case 0 -> newCase(n);
      case 1, 2 -> newEntry(n);
      case 3, 4, 5 -> edit(n);
      case 6, 7 -> remove(n);
      case 8, 9, 10 -> packets.add(log.packet());
      case 11, 12, 13, 14 -> pool(n, Map.of());
      case 15, 16 -> undo(n);
      default -> poolAndConfirm(n);
    }
  }

  /// One case with a few entries that all logs have, so that what they do meets.
  void shareOne() {
    newCase(0);
    for (int i = 0; i < 4; i++) {
      newEntry(0);
    }
    packets.add(logs.getFirst().packet());
    for (int n = 1; n < logs.size(); n++) {
      pool(n, Map.of());
    }
  }

  private void newCase(int n) {
    if (logs.get(n).caseIds().size() > 1) {
      return;
    }
    var id = newId();
    var made = any.of(EntryKind.CASE, id, id, List.of()).texts();
    var texts = new HashMap<>(made);
    texts.put("label", "Case " + logs.get(n).caseIds().size());
    if (!logs.get(n).hasLabel(texts.getOrDefault("label", ""))) {
      apply(n, Change.added(Entry.of(EntryKind.CASE, texts)));
    }
  }

  private void apply(int n, Change change) {
    logs.get(n).apply(now(n), List.of(change), Attribution.NONE);
  }

  private void newEntry(int n) {
    var cases = logs.get(n).caseIds();
    if (!cases.isEmpty()) {
      var caseId = any.pick(cases);
      var kind = any.pick(random.nextInt(4) > 0 ? KINDS : List.of(EntryKind.values()));
      if (kind == EntryKind.CASE) {
        return;
      }
      apply(n, Change.added(any.of(kind, newId(), caseId, others(n, caseId))));
    }
  }

  private List<UUID> others(int n, UUID caseId) {
    return logs.get(n).rows().values().stream()
        .filter(e -> e.caseId().equals(caseId))
        .map(Entry::id)
        .toList();
  }

  private void edit(int n) {
    var rows = List.copyOf(logs.get(n).rows().values());
    if (!rows.isEmpty()) {
      var entry = any.pick(rows);
      apply(n, Change.edited(entry, any.edited(entry, others(n, entry.caseId()))));
    }
  }

  private void remove(int n) {
    var rows =
        logs.get(n).rows().values().stream().filter(e -> e.kind() != EntryKind.CASE).toList();
    if (!rows.isEmpty()) {
      apply(n, Change.removed(any.pick(rows)));
    }
  }

  /// Takes back what was done last, be it an edit or a merge, or does it again. A case of one's own
  /// is not taken back: whether a log keeps a whole case is its own affair and told to nobody.
  private void undo(int n) {
    if (logs.get(n).acts() > 0 && !logs.get(n).lastMadeOwnCase()) {
      logs.get(n).undo(now(n));
    }
  }

  private void pool(int n, Map<UUID, UUID> confirmed) {
    if (!packets.isEmpty()) {
      logs.get(n).pool(now(n), newId(), any.pick(packets), confirmed);
    }
  }

  private void poolAndConfirm(int n) {
    var cases = logs.get(n).caseIds();
    if (!packets.isEmpty() && !cases.isEmpty() && random.nextInt(3) == 0) {
      var packet = any.pick(packets);
      if (!packet.isEmpty()) {
        var confirmed = Map.of(any.pick(packet).caseId(), any.pick(cases));
        logs.get(n).pool(now(n), newId(), packet, confirmed);
      }
    }
  }
}
