package osteolog.exchange.packet;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.pool.Parts;
import osteolog.domain.pool.Said;
import osteolog.domain.pool.Told;
import osteolog.domain.schema.Column;
import osteolog.domain.schema.Problem;
import osteolog.domain.schema.Refused;
import osteolog.exchange.packet.PacketRefused.Why;

/// Makes an entry as told of its texts, and takes only what an entry of this program would say.
final class ToldText {

  private static final String KEPT = "+";

  private ToldText() {}

  /// The kind of that code; one that is not known is taken for a newer program's.
  static EntryKind kind(String code) throws PacketRefused {
    for (var kind : EntryKind.values()) {
      if (Column.code(kind).equals(code)) {
        return kind;
      }
    }
    throw new PacketRefused(Why.NEWER_VERSION);
  }

  static Told told(EntryKind kind, Map<String, String> texts, Map<String, Said> said)
      throws PacketRefused {
    var columns =
        kind.shape().columns().stream().map(Column::name).collect(Collectors.toUnmodifiableSet());
    if (!columns.containsAll(texts.keySet())) {
      throw new PacketRefused(Why.NEWER_VERSION);
    }
    var entry = entry(kind, texts);
    // What an older program did not know stands as this one has it where nobody says anything.
    PacketReader.expect(entry.texts().entrySet().containsAll(texts.entrySet()));
    for (var part : said.keySet()) {
      PacketReader.expect(part.equals(KEPT) || isPart(part, columns));
    }
    var filled = new TreeMap<>(Parts.of(entry));
    filled.keySet().removeIf(part -> !Parts.isReason(part) && !texts.containsKey(part));
    PacketReader.expect(said.keySet().containsAll(filled.keySet()));
    return new Told(entry, said);
  }

  private static boolean isPart(String part, Set<String> columns) {
    return Parts.isReason(part) || (columns.contains(part) && !Parts.isPlace(part));
  }

  private static Entry entry(EntryKind kind, Map<String, String> texts) throws PacketRefused {
    try {
      return Entry.of(kind, texts);
    } catch (Refused refused) {
      boolean newer =
          refused.problems().stream().anyMatch(p -> p.why() == Problem.Why.UNKNOWN_CODE);
      throw new PacketRefused(newer ? Why.NEWER_VERSION : Why.NOT_A_PACKET);
    }
  }
}
