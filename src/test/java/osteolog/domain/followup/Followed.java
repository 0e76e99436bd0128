package osteolog.domain.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import osteolog.domain.CaseFile;
import osteolog.domain.CaseSummary;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.entry.Lesion;
import osteolog.domain.entry.SurgicalCase;
import osteolog.domain.target.Standing;

/// A case that is being made up for a test, entry by entry.
public final class Followed {

  private static final UUID CASE = new UUID(0, 1);
  private final Map<String, String> about = new HashMap<>();
  private final List<Entry> entries = new ArrayList<>();

  /// A case with its biopsy at that time.
  public static Followed biopsy(String when) {
    var made = new Followed();
    made.about.putAll(Map.of("id", CASE.toString(), "label", "A"));
    made.add(EntryKind.PROCEDURE, "procedure", "open_biopsy", "when", when);
    return made;
  }

  /// Says more of the case itself.
  public Followed about(String column, String text) {
    about.put(column, text);
    return this;
  }

  /// Adds an entry of these texts by column.
  public Entry add(EntryKind kind, String... pairs) {
    Map<String, String> texts = new HashMap<>();
    texts.put("id", new UUID(1, entries.size()).toString());
    texts.put("case_id", CASE.toString());
    for (int i = 0; i < pairs.length; i += 2) {
      texts.put(pairs[i], pairs[i + 1]);
    }
    var entry = Entry.of(kind, texts);
    entries.add(entry);
    return entry;
  }

  /// A visit planned with so many days on both sides.
  public Entry planned(String when, int window) {
    return add(
        EntryKind.VISIT, "when", when, "state", "planned", "window_days", Integer.toString(window));
  }

  /// A visit that took place.
  public Entry seen(String when) {
    return add(EntryKind.VISIT, "when", when, "state", "done");
  }

  /// Puts an entry in place of the one of the same identity, or beside the others.
  public Followed take(Entry entry) {
    entries.removeIf(e -> e.id().equals(entry.id()));
    entries.add(entry);
    return this;
  }

  /// The case.
  public CaseFile file() {
    return new CaseFile((SurgicalCase) Entry.of(EntryKind.CASE, about), entries);
  }

  /// What a list of all cases holds of it.
  public CaseSummary summary() {
    var file = file();
    return new CaseSummary(
        file.surgicalCase(),
        file.all(Lesion.class),
        file.anchor(),
        file.lastContact(),
        0,
        FollowUp.of(file).watch(file));
  }

  /// How what an entry plans stands on a day.
  public Standing standing(Entry entry, LocalDate today) {
    return FollowUp.of(file()).target(entry.id()).orElseThrow().standing(today);
  }

  /// The same on a day told as text.
  public Standing standing(Entry entry, String today) {
    return standing(entry, LocalDate.parse(today));
  }
}
