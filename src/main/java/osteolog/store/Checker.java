package osteolog.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import osteolog.domain.Change;
import osteolog.domain.entry.Attachment;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.pool.Ours;
import osteolog.journal.JournalDamaged;
import osteolog.store.CheckReport.WrongEntry;
import osteolog.store.CheckReport.WrongFile;
import osteolog.store.StoreTrouble.Kind;

/// Proves the journal by its chain, plays it through in memory and compares every entry and every
/// act of the working copy with what comes of it; and every attached file with its hash.
final class Checker {

  private static final String CONTENT = "sha_256";

  private final OpenStore store;
  private final Ours ours;
  private final Progress progress;

  /// The sum of every entry as the journal leaves it. Nothing forbids two kinds the same identity.
  private final Map<EntryKind, Map<UUID, Long>> expected = new EnumMap<>(EntryKind.class);

  private final List<WrongEntry> wrong = new ArrayList<>();
  private final List<Long> wrongActs = new ArrayList<>();
  private final List<WrongFile> wrongFiles = new ArrayList<>();
  private long elsewhere;

  Checker(OpenStore store, Ours ours, Progress progress) {
    this.store = store;
    this.ours = ours;
    this.progress = progress;
  }

  CheckReport report() throws StoreTrouble {
    var damage = store.damage();
    if (damage.isEmpty()) {
      play();
      compare();
    }
    var head = store.journal().head();
    return new CheckReport(
        head.number(), head.hash(), damage, wrong, wrongActs, wrongFiles, elsewhere);
  }

  private void play() throws StoreTrouble {
    var handle = store.copy().handle();
    long last = store.journal().head().number();
    try {
      store
          .journal()
          .read(
              1,
              (number, payload) -> {
                play(handle, number, payload);
                progress.at(number, last);
                return true;
              });
    } catch (JournalDamaged damaged) {
      throw StoreTrouble.of(damaged);
    } catch (IOException e) {
      throw StoreTrouble.of(e, Kind.CANNOT_READ, store.folder().journal());
    }
  }

  private void play(Handle handle, long number, byte[] payload) {
    if (!SameAct.of(handle, number, payload, this::expect)) {
      note(wrongActs, number);
    }
  }

  private void expect(Change change) {
    var after = change.after();
    if (after == null) {
      expected(change.entry().kind()).remove(change.id());
    } else {
      expected(after.kind()).put(change.id(), sum(after));
    }
  }

  private Map<UUID, Long> expected(EntryKind kind) {
    return expected.computeIfAbsent(kind, _ -> new HashMap<>());
  }

  private void compare() {
    new CaseWalk(store.copy().handle())
        .each(
            file -> {
              compare(file.surgicalCase());
              file.entries().forEach(this::compare);
            });
    expected.forEach(
        (kind, left) -> left.keySet().forEach(id -> note(wrong, new WrongEntry(kind, id))));
  }

  private void compare(Entry entry) {
    @Nullable Long should = expected(entry.kind()).remove(entry.id());
    if (should == null || should != sum(entry)) {
      note(wrong, new WrongEntry(entry.kind(), entry.id()));
    }
    if (entry instanceof Attachment attachment) {
      prove(attachment);
    }
  }

  private void prove(Attachment attachment) {
    try {
      store.files().proven(attachment.sha256());
    } catch (StoreTrouble trouble) {
      if (trouble.kind() == Kind.FILE_MISSING && isToldByAnother(attachment)) {
        elsewhere++;
        return;
      }
      note(wrongFiles, new WrongFile(attachment.id(), attachment.sha256(), trouble.kind()));
    }
  }

  /// Whether the file belongs to a row that came in a packet: those come without their files.
  private boolean isToldByAnother(Attachment attachment) {
    return ours.told(attachment.caseId()).stream()
        .flatMap(told -> told.entries().stream())
        .filter(told -> told.entry().id().equals(attachment.id()))
        .map(told -> told.said().get(CONTENT))
        .anyMatch(said -> said != null && !said.log().equals(store.id()));
  }

  private static long sum(Entry entry) {
    return ActWriter.sum(entry, ActText.text(entry));
  }

  private static <T> void note(List<T> list, T what) {
    if (list.size() < CheckReport.MOST_NAMED) {
      list.add(what);
    }
  }
}
