package osteolog.exchange.deidentify;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import osteolog.domain.CaseFile;
import osteolog.domain.CaseSource;
import osteolog.domain.CaseSummary;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.entry.Lesion;
import osteolog.domain.entry.SurgicalCase;
import osteolog.domain.schema.Column;
import osteolog.domain.target.Watch;
import osteolog.domain.time.Anchor;

/// Cases of another source without what tells whose they are; a source itself, for every export.
///
/// It reads the other source once when it is made, and again whenever it is read. Its codes are
/// drawn at random and hold for this object and those made of it by `accepting`; the next one has
/// others. Rows stand in the order of the source; the list of cases in that of the fresh names. It
/// tells nothing of what is still to be watched of a case ([Watch#NOTHING]).
public abstract sealed class Deidentified implements CaseSource permits SafeHarbor, DateShift {

  private final CaseSource source;
  private final Snapshot snapshot;
  private final Accepted accepted;
  private final RowTreatment treatment;

  Deidentified(CaseSource source, RandomGenerator random, Function<Anchor, Times> times) {
    this(source, Snapshot.of(source, random, times), Accepted.NOTHING);
  }

  Deidentified(Deidentified like, Collection<TextCell> accepted) {
    this(like.source, like.snapshot, Accepted.of(accepted));
  }

  private Deidentified(CaseSource source, Snapshot snapshot, Accepted accepted) {
    this.source = source;
    this.snapshot = snapshot;
    this.accepted = accepted;
    this.treatment = new RowTreatment(snapshot, KnownWords.shipped(), accepted);
  }

  /// Which name and identity each case got, in the order of the source; for the owner of the cases
  /// alone, never beside an export.
  public final List<KeyRow> key() {
    return snapshot.keys().stream()
        .map(k -> new KeyRow(k.oldLabel(), k.id(), k.label(), k.code()))
        .toList();
  }

  /// Hands every cell of free text to `reader`: what is left out unless it is accepted.
  public final void eachText(Consumer<TextCell> reader) {
    var names = new NamesOfLog(source);
    for (var kind : EntryKind.values()) {
      var columns = kind.shape().columns();
      eachOf(
          kind,
          (entry, key) -> {
            for (var column : columns) {
              var text = treatment.freeText(entry, column);
              if (text != null) {
                reader.accept(cell(entry, key, column, text, names));
              }
            }
          });
    }
  }

  private TextCell cell(Entry entry, CaseKey key, Column column, String text, NamesOfLog names) {
    var concerns = new TreeSet<>(Concern.in(text));
    if (names.standIn(text)) {
      concerns.add(Concern.NAME_OF_LOG);
    }
    return new TextCell(
        key.label(), entry.kind(), snapshot.codeOf(entry.id()), column.name(), text, concerns);
  }

  /// What was done to every column, counted, and which cases stand out; reads everything once.
  public final DeidentificationReport report() {
    return DeidentificationReport.of(this);
  }

  /// Whether calendar dates may stand in it.
  abstract boolean holdsDates();

  /// What the written report says first.
  abstract List<String> method();

  final CaseSource source() {
    return source;
  }

  final Snapshot snapshot() {
    return snapshot;
  }

  final RowTreatment treatment() {
    return treatment;
  }

  final Accepted accepted() {
    return accepted;
  }

  /// Takes every row of a kind through its treatment, telling what is done.
  final void tally(EntryKind kind, Tally tally) {
    eachOf(kind, (entry, key) -> treatment.of(entry, key, tally));
  }

  /// Reads the rows as they were recorded, each with its case.
  final void eachOf(EntryKind kind, Recorded reader) {
    source.each(
        kind,
        entry -> {
          var key = snapshot.keyOf(entry);
          if (key != null) {
            reader.row(entry, key);
          }
        });
  }

  /// Is handed a row as it was recorded.
  @FunctionalInterface
  interface Recorded {
    /// One row and its case.
    void row(Entry entry, CaseKey key);
  }

  @Override
  public final List<CaseSummary> summaries() {
    var summaries = new ArrayList<CaseSummary>();
    for (var summary : source.summaries()) {
      var key = snapshot.keyOf(summary.surgicalCase());
      if (key != null) {
        summaries.add(of(summary, key));
      }
    }
    summaries.sort(Comparator.comparing(s -> s.surgicalCase().label()));
    return List.copyOf(summaries);
  }

  @Override
  public final CaseSummary summary(UUID caseId) {
    var key = known(snapshot.byCode(caseId));
    return of(source.summary(key.id()), key);
  }

  private CaseSummary of(CaseSummary summary, CaseKey key) {
    return new CaseSummary(
        (SurgicalCase) treatment.of(summary.surgicalCase(), key, Tally.NONE),
        summary.lesions().stream()
            .map(lesion -> (Lesion) treatment.of(lesion, key, Tally.NONE))
            .toList(),
        key.times().anchor(),
        lastContact(summary.lastContact()),
        summary.painCount(),
        Watch.NOTHING);
  }

  /// In whole months, down: longer than that is not told.
  private static OptionalDouble lastContact(OptionalDouble months) {
    return months.isEmpty()
        ? months
        : OptionalDouble.of(Math.min(Math.floor(months.getAsDouble()), WholeMonths.LIFE));
  }

  @Override
  public final CaseFile caseFile(UUID caseId) {
    var key = known(snapshot.byCode(caseId));
    var file = source.caseFile(key.id());
    return new CaseFile(
        (SurgicalCase) treatment.of(file.surgicalCase(), key, Tally.NONE),
        file.entries().stream().map(entry -> treatment.of(entry, key, Tally.NONE)).toList());
  }

  private static CaseKey known(@Nullable CaseKey key) {
    if (key == null) {
      throw new IllegalArgumentException("no such case");
    }
    return Objects.requireNonNull(key);
  }

  @Override
  public final long count(EntryKind kind) {
    return source.count(kind);
  }

  @Override
  public final void each(EntryKind kind, Consumer<Entry> reader) {
    eachOf(kind, (entry, key) -> reader.accept(treatment.of(entry, key, Tally.NONE)));
  }
}
