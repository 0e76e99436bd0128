package osteolog.exchange.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.schema.Column;
import osteolog.exchange.mapping.HeaderMeaning.Target;

/// Gathers proposed feeds into slots: one for each kind of entry, and one more for each value that
/// is measured in another way or at another time.
final class SlotDrafts {

  /// What tells slots apart.
  private record Key(EntryKind kind, int number, Map<String, String> always, String when) {}

  private final Map<Key, List<Feed>> drafts = new LinkedHashMap<>();

  /// Adds a feed; false where its slot has one for the same column already.
  boolean add(Target target, Map<String, String> always, Feed feed) {
    // A row tells of one case, however often a header stands there.
    int number = target.kind() == EntryKind.CASE ? 1 : target.number();
    var key = new Key(target.kind(), number, new TreeMap<>(always), target.when());
    var feeds = drafts.computeIfAbsent(key, _ -> new ArrayList<>());
    if (feeds.stream().anyMatch(f -> f.column().equals(feed.column()))) {
      return false;
    }
    feeds.add(feed);
    return true;
  }

  /// The slots of a kind, for a time that belongs to all of them.
  boolean addToAll(EntryKind kind, Feed time) {
    boolean added = false;
    for (var draft : drafts.entrySet()) {
      if (draft.getKey().kind() == kind && isOpen(draft, time.column())) {
        draft.getValue().add(time);
        added = true;
      }
    }
    return added;
  }

  private static boolean isOpen(Map.Entry<Key, List<Feed>> draft, String column) {
    return (draft.getKey().when().isEmpty() || !column.equals("when"))
        && draft.getValue().stream().noneMatch(f -> f.column().equals(column));
  }

  /// The kinds of which an entry is proposed that has a time and gets none yet.
  List<EntryKind> undated() {
    return drafts.entrySet().stream()
        .filter(d -> hasTime(d.getKey().kind()) && isOpen(d, "when"))
        .filter(d -> d.getKey().when().isEmpty())
        .map(d -> d.getKey().kind())
        .distinct()
        .toList();
  }

  private static boolean hasTime(EntryKind kind) {
    return kind.shape().columns().stream()
        .anyMatch(c -> c.name().equals("when") && c.type() == Column.Type.MOMENT);
  }

  /// The slots, in the order of the kinds, each kind numbered from 1.
  List<Slot> slots() {
    var slots = new ArrayList<Slot>();
    for (var kind : EntryKind.values()) {
      int number = 0;
      for (var draft : drafts.entrySet()) {
        if (draft.getKey().kind() == kind) {
          number++;
          slots.add(Slot.of(kind, number, feeds(draft.getKey(), draft.getValue())));
        }
      }
    }
    return slots;
  }

  private static List<Feed> feeds(Key key, List<Feed> cells) {
    var always = key.always().entrySet().stream().map(a -> Feed.always(a.getKey(), a.getValue()));
    var when =
        key.when().isEmpty() ? Stream.<Feed>empty() : Stream.of(Feed.always("when", key.when()));
    return Stream.of(cells.stream(), always, when).flatMap(s -> s).toList();
  }
}
