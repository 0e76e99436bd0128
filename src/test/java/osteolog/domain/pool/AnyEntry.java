package osteolog.domain.pool;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.schema.Column;
import osteolog.domain.schema.Problem;
import osteolog.domain.schema.Refused;

/// Entries of any kind with anything in them that a record allows.
final class AnyEntry {

  private static final List<String> MOMENTS =
      List.of("unknown", "2018-09-10", "2018-09", "~2017", "b+3mo", "b-2y", "2019-01-02");
  private static final List<String> REASONS = List.of("UNK", "ASKU", "NASK", "NA");

  private final Random random;

  AnyEntry(Random random) {
    this.random = random;
  }

  /// Any entry of that kind and place, which may refer to the others.
  Entry of(EntryKind kind, UUID id, UUID caseId, List<UUID> others) {
    while (true) {
      var texts = new HashMap<String, String>();
      var reasons = new HashSet<String>();
      for (var column : kind.shape().columns()) {
        if (column.field().required()
            || random.nextInt(column.type() == Column.Type.ID ? 2 : 5) == 0) {
          texts.put(column.name(), text(column, others));
        } else if (random.nextInt(10) == 0) {
          reasons.add(column.name() + "=" + pick(REASONS));
        }
      }
      texts.put("missing", String.join(";", reasons));
      texts.put("id", id.toString());
      if (kind != EntryKind.CASE) {
        texts.put("case_id", caseId.toString());
      }
      var entry = made(kind, texts);
      if (entry.isPresent()) {
        return entry.get();
      }
    }
  }

  private Optional<Entry> made(EntryKind kind, Map<String, String> texts) {
    for (int i = 0; i < 10; i++) {
      try {
        return Optional.of(Entry.of(kind, texts));
      } catch (Refused refused) {
        for (var problem : refused.problems()) {
          if (problem.why() == Problem.Why.REQUIRED) {
            texts.put(problem.column(), text(kind.shape().column(problem.column()), List.of()));
          } else {
            texts.remove(problem.column());
          }
        }
      }
    }
    return Optional.empty();
  }

  /// The entry with some of its columns as in another, as far as the record allows.
  Entry edited(Entry entry, List<UUID> others) {
    while (true) {
      var other = of(entry.kind(), entry.id(), entry.caseId(), others).texts();
      var texts = new HashMap<>(entry.texts());
      for (var column : entry.kind().shape().columns()) {
        if (random.nextInt(4) == 0 && !column.name().equals(Row.LABEL)) {
          if (other.containsKey(column.name())) {
            texts.put(column.name(), other.get(column.name()));
          } else {
            texts.remove(column.name());
          }
        }
      }
      var edited = made(entry.kind(), texts);
      if (edited.isPresent()) {
        return edited.get();
      }
    }
  }

  private String text(Column column, List<UUID> others) {
    return switch (column.type()) {
      case ID -> others.isEmpty() ? "" : pick(others).toString();
      case TEXT -> column.name().equals("sha_256") ? "0".repeat(64) : pick(List.of("a", "b", "c"));
      case WHOLE, DECIMAL -> Integer.toString(1 + random.nextInt(5));
      case YES_NO -> Boolean.toString(random.nextBoolean());
      case CODE, CODES -> pick(column.codes());
      case MOMENT -> pick(MOMENTS);
      case MISSING -> "";
    };
  }

  <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
