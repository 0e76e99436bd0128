package osteolog.exchange.deidentify;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.schema.Column;
import osteolog.domain.schema.Missing;
import osteolog.domain.time.Moment;

/// Searches written files for everything that was typed as an identifier or free text, for recorded
/// dates in the usual ways to write them, for any other date, and for identities that were not
/// drawn for these files.
///
/// What counts as found, and what is too short or too common to be told from the words of the
/// format, [Sought] says. Files are read as they come; what is sought is held as numbers of words.
public final class Proof {

  /// What a search came to.
  ///
  /// @param sought how many recorded texts, names and dates were sought
  /// @param tooShort how many were too short to be sought
  /// @param likeTheFormat how many consist of words of the format and cannot be told from them
  /// @param unread the files in which no words can be looked for, as pictures
  /// @param findings what was found; nothing where the files may go out
  public record Result(
      long sought, long tooShort, long likeTheFormat, List<String> unread, List<Finding> findings) {

    /// Copies the lists.
    public Result {
      unread = List.copyOf(unread);
      findings = List.copyOf(findings);
    }
  }

  private static final int STEP = 4096;

  private final Deidentified cases;
  private final BooleanSupplier cancelled;
  private final LongSet words = new LongSet();
  private final LongSet identities = new LongSet();
  private final LongSet otherDates = new LongSet();
  private final Sought sought = new Sought(words);
  private long steps;

  private Proof(Deidentified cases, BooleanSupplier cancelled) {
    this.cases = cases;
    this.cancelled = cancelled;
  }

  /// Searches the files.
  ///
  /// @param cases what they were written of
  /// @param blank files that the same format wrote of a case that nobody has: its own words
  /// @param files the files
  /// @param cancelled is asked again and again; the search ends with `CancellationException`
  static Result of(
      Deidentified cases, Collection<Path> blank, Collection<Path> files, BooleanSupplier cancelled)
      throws IOException {
    var proof = new Proof(cases, cancelled);
    proof.learnWords(blank);
    proof.learnRows();
    proof.letThrough(blank);
    return proof.search(files);
  }

  private void stopIfCancelled() {
    if (steps++ % STEP == 0 && cancelled.getAsBoolean()) {
      throw new CancellationException();
    }
  }

  private void learnWords(Collection<Path> blank) throws IOException {
    EveryWord.words().forEach(this::learn);
    Arrays.stream(Missing.Reason.values()).forEach(reason -> learn(reason.name()));
    List.of("true", "false", "yes", "no", "unknown", RowTreatment.MASKED).forEach(this::learn);
    for (var file : blank) {
      var ids =
          new Identities(id -> identities.add(Sequences.single(id)), (word, _) -> learnt(word));
      FileWords.of(file, ids);
      ids.end();
    }
    // What stays as it was recorded must be known before anything is sought.
    each(
        (entry, _) -> {
          for (var column : entry.kind().shape().columns()) {
            var kept = kept(entry, column);
            if (kept != null) {
              learn(kept);
            }
          }
        });
  }

  private void learn(String text) {
    Words.of(text, (word, _) -> learnt(word));
  }

  private void learnt(String word) {
    words.add(Sequences.single(word));
  }

  /// The text of a number, or a word of a list, that stays.
  private @Nullable String kept(Entry entry, Column column) {
    return switch (Treatments.of(entry.kind(), column.name())) {
      case KEEP -> column.type() == Column.Type.CODE ? null : column.text(entry);
      case KNOWN_WORD ->
          cases.treatment().freeText(entry, column) == null ? column.text(entry) : null;
      case AGE, LIFE_MONTHS -> column.text(entry);
      case DROP, NEW_CODE, CASE_CODE, TO_MONTHS, FREE_TEXT, CHECKSUM, REASONS -> null;
    };
  }

  private void each(Deidentified.Recorded reader) {
    for (var kind : EntryKind.values()) {
      cases.eachOf(
          kind,
          (entry, key) -> {
            stopIfCancelled();
            reader.row(entry, key);
          });
    }
  }

  private void learnRows() {
    var dates = new HashSet<Moment>();
    each(
        (entry, _) -> {
          for (var column : entry.kind().shape().columns()) {
            learnCell(entry, column, dates);
          }
        });
    dates.forEach(date -> DateForms.of(date).forEach(d -> sought.add(Finding.Kind.DATE, d)));
  }

  private void learnCell(Entry entry, Column column, Set<Moment> dates) {
    var value = column.getter().apply(entry);
    switch (Treatments.of(entry.kind(), column.name())) {
      case NEW_CODE -> {
        if (value instanceof UUID id) {
          identities.add(Sequences.single(signs(id)));
        }
      }
      case CASE_CODE -> seek(Finding.Kind.LABEL, column.text(entry));
      case DROP, CHECKSUM ->
          seek(Finding.Kind.NAME, column.type() == Column.Type.TEXT ? column.text(entry) : null);
      case FREE_TEXT, KNOWN_WORD -> {
        var text = cases.treatment().freeText(entry, column);
        if (text != null
            && !cases.accepted().has(cases.snapshot().codeOf(entry.id()), column.name(), text)) {
          seek(Finding.Kind.TEXT, text);
        }
      }
      case TO_MONTHS -> {
        if (!cases.holdsDates() && value instanceof Moment moment) {
          dates.add(moment);
        }
      }
      case KEEP, AGE, LIFE_MONTHS, REASONS -> {}
    }
  }

  private void seek(Finding.Kind kind, @Nullable String text) {
    if (text != null) {
      sought.add(kind, text);
    }
  }

  private static String signs(UUID id) {
    return id.toString().replace("-", "");
  }

  /// What the format itself writes, and what stands in an accepted text, is no finding there.
  private void letThrough(Collection<Path> blank) throws IOException {
    for (var file : blank) {
      FileWords.of(file, letThrough(List.of(Finding.Kind.values())));
    }
    for (var cell : cases.accepted().texts()) {
      Words.of(cell, letThrough(List.of(Finding.Kind.TEXT)));
    }
  }

  private Words.Taker letThrough(List<Finding.Kind> kinds) {
    var passed = new Sequences();
    var date = new IsoDates(text -> otherDates.add(Sequences.single(text)));
    return (word, gap) -> {
      stopIfCancelled();
      passed.add(word, gap);
      date.word(word, gap);
      kinds.forEach(kind -> sought.letThrough(kind, passed));
    };
  }

  private Result search(Collection<Path> files) throws IOException {
    var unread = new ArrayList<String>();
    var findings = new ArrayList<Finding>();
    for (var file : files) {
      var name = file.getFileName().toString();
      var found = new EnumMap<Finding.Kind, Long>(Finding.Kind.class);
      if (!search(file, found)) {
        unread.add(name);
      }
      found.forEach((kind, count) -> findings.add(new Finding(kind, name, count)));
    }
    return new Result(sought.sought(), sought.tooShort(), sought.likeTheFormat(), unread, findings);
  }

  private boolean search(Path file, EnumMap<Finding.Kind, Long> found) throws IOException {
    var passed = new Sequences();
    var dates =
        new IsoDates(
            text -> {
              if (!cases.holdsDates() && !otherDates.has(Sequences.single(text))) {
                found.merge(Finding.Kind.DATE, 1L, Long::sum);
              }
            });
    var ids =
        new Identities(
            id -> {
              if (identities.has(Sequences.single(id))) {
                found.merge(Finding.Kind.IDENTITY, 1L, Long::sum);
              }
            },
            (word, gap) -> {
              stopIfCancelled();
              passed.add(word, gap);
              dates.word(word, gap);
              for (var kind : Finding.Kind.values()) {
                if (sought.isFound(kind, passed)) {
                  found.merge(kind, 1L, Long::sum);
                }
              }
            });
    boolean read = FileWords.of(file, ids);
    ids.end();
    return read;
  }
}
