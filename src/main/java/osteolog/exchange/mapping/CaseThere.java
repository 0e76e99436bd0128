package osteolog.exchange.mapping;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import osteolog.domain.CaseFile;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.entry.Lesion;

/// A case of the log as it stood before the import, ready to be compared with rows.
final class CaseThere {

  private final CaseFile file;

  /// Which of its entries earlier rows of the file have told again, one bit each.
  private final BitSet told;

  private final Map<EntryKind, List<Numbered>> byKind = new HashMap<>();

  /// An entry and its place in the case.
  private record Numbered(int place, Map<String, String> texts) {}

  CaseThere(CaseFile file, BitSet told) {
    this.file = file;
    this.told = told;
  }

  CaseFile file() {
    return file;
  }

  Optional<Entry> entry(UUID id) {
    return file.entry(id);
  }

  Optional<Entry> lesion(String number) {
    return file.all(Lesion.class).stream()
        .filter(l -> l.lesionNo().toString().equals(number))
        .<Entry>map(l -> l)
        .findFirst();
  }

  int lastLesion() {
    return file.all(Lesion.class).stream().mapToInt(Lesion::lesionNo).max().orElse(0);
  }

  /// The place of an entry that already says it, of those that `free` lets pass; -1 for none.
  int saying(Statement statement, IntPredicate free) {
    boolean each = statement.slot().eachRow();
    return byKind.computeIfAbsent(statement.slot().kind(), this::numbered).stream()
        .filter(n -> !each || (!told.get(n.place()) && free.test(n.place())))
        .filter(n -> statement.isSaidBy(n.texts()))
        .mapToInt(Numbered::place)
        .findFirst()
        .orElse(-1);
  }

  void tell(int place) {
    told.set(place);
  }

  private List<Numbered> numbered(EntryKind kind) {
    var entries = file.entries();
    return IntStream.range(0, entries.size())
        .filter(i -> entries.get(i).kind() == kind)
        .mapToObj(i -> new Numbered(i, entries.get(i).texts()))
        .collect(ArrayList::new, List::add, List::addAll);
  }
}
