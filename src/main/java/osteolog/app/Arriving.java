package osteolog.app;

import java.util.function.Consumer;
import osteolog.domain.Change;
import osteolog.domain.entry.Entry;
import osteolog.domain.schema.Column;
import osteolog.exchange.EntryChanges;
import osteolog.store.StoreTrouble;
import osteolog.words.Words;

/// Whole entries as they come in: what each changes, unless it is an attachment without its file.
final class Arriving {

  private final EntryChanges entries;
  private final BroughtFiles brought;
  private final Consumer<Change> changes;
  private final Consumer<Incoming.NotTaken> notTaken;
  private final Words words;
  private long same;
  private long lacking;

  Arriving(
      EntryChanges entries,
      BroughtFiles brought,
      Consumer<Change> changes,
      Consumer<Incoming.NotTaken> notTaken,
      Words words) {
    this.entries = entries;
    this.brought = brought;
    this.changes = changes;
    this.notTaken = notTaken;
    this.words = words;
  }

  /// An entry that stands on that line of a file.
  void take(String file, long line, Entry entry) {
    try {
      // Asked of a known entry too: its file may be missing here and lie beside the tables.
      var lack = brought.lack(entry);
      var change = entries.of(entry);
      if (change.isEmpty()) {
        same++;
      } else if (lack.isEmpty()) {
        changes.accept(change.get());
      } else {
        lacking++;
        notTaken.accept(
            new Incoming.NotTaken(
                file, line, words.text("command.import.file." + Column.code(lack.get()))));
      }
    } catch (StoreTrouble trouble) {
      throw new StoreTrouble.Unchecked(trouble);
    }
  }

  /// How many rows came to what, beside so many that are no entries.
  Incoming.Count count(long faulty) {
    return new Incoming.Count(same, lacking + faulty);
  }
}
