package osteolog.exchange.deidentify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.function.Consumer;
import osteolog.domain.CaseFile;
import osteolog.domain.CaseSource;
import osteolog.domain.CaseSummary;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.entry.Lesion;
import osteolog.domain.entry.SurgicalCase;
import osteolog.domain.schema.Column;
import osteolog.domain.schema.Refused;
import osteolog.domain.target.Watch;
import osteolog.domain.time.Anchor;

/// One case that nobody has, in which every code stands once: what a format writes of it are the
/// words of the format.
///
/// It holds no number and no text. Its times count from month 0, one for each way to say a time, as
/// a format may say them in words.
final class EveryWord implements CaseSource {

  private static final String CASE = new UUID(0x4000, Long.MIN_VALUE).toString();
  private static final String CHECKSUM = RowTreatment.NO_CHECKSUM;

  private static final List<String> TIMES =
      List.of(
          "b+0m",
          "b+1d",
          "b-2d",
          "b+1w",
          "b-2w",
          "b+1m",
          "b-2m",
          "b+1y",
          "b-2y",
          "~b-2m",
          "<b+2m",
          ">b-2m",
          "b-2m..b+2m");

  private final CaseFile file;

  EveryWord() {
    var entries = new ArrayList<Entry>();
    for (var kind : EntryKind.values()) {
      if (kind != EntryKind.CASE) {
        addAll(kind, entries);
      }
    }
    var surgicalCase = made(EntryKind.CASE, texts(EntryKind.CASE, 0)).orElseThrow();
    this.file = new CaseFile((SurgicalCase) surgicalCase, entries);
  }

  private static void addAll(EntryKind kind, List<Entry> into) {
    made(kind, texts(kind, into.size() + 1)).ifPresent(into::add);
    for (var column : kind.shape().columns()) {
      var said = column.type() == Column.Type.MOMENT ? TIMES : column.codes();
      for (var code : said) {
        var texts = texts(kind, into.size() + 1);
        texts.put(column.name(), code);
        made(kind, texts).ifPresent(into::add);
      }
    }
  }

  /// What no row of the kind can be without.
  private static Map<String, String> texts(EntryKind kind, int number) {
    var texts = new HashMap<String, String>();
    texts.put("case_id", CASE);
    for (var column : kind.shape().columns()) {
      if (column.field().required()) {
        texts.put(
            column.name(),
            switch (column.type()) {
              case TEXT -> column.name().equals("sha_256") ? CHECKSUM : RowTreatment.MASKED;
              case CODE, CODES -> column.codes().getFirst();
              case WHOLE, DECIMAL -> "1";
              case YES_NO -> "true";
              case MOMENT -> "unknown";
              case ID -> CASE;
              case MISSING -> "";
            });
      }
    }
    texts.put(
        "id", kind == EntryKind.CASE ? CASE : new UUID(0x4000, Long.MIN_VALUE + number).toString());
    return texts;
  }

  /// Nothing where a code asks for more than that.
  private static Optional<Entry> made(EntryKind kind, Map<String, String> texts) {
    try {
      return Optional.of(Entry.of(kind, texts));
    } catch (Refused _) {
      return Optional.empty();
    }
  }

  @Override
  public List<CaseSummary> summaries() {
    return List.of(summary(file.surgicalCase().id()));
  }

  @Override
  public CaseSummary summary(UUID caseId) {
    return new CaseSummary(
        file.surgicalCase(),
        file.all(Lesion.class),
        Anchor.UNDATED,
        OptionalDouble.empty(),
        0,
        Watch.NOTHING);
  }

  @Override
  public CaseFile caseFile(UUID caseId) {
    return file;
  }

  @Override
  public long count(EntryKind kind) {
    return kind == EntryKind.CASE
        ? 1
        : file.entries().stream().filter(e -> e.kind() == kind).count();
  }

  @Override
  public void each(EntryKind kind, Consumer<Entry> reader) {
    if (kind == EntryKind.CASE) {
      reader.accept(file.surgicalCase());
    }
    file.entries().stream().filter(e -> e.kind() == kind).forEach(reader);
  }

  /// Every code and every name of a column.
  static List<String> words() {
    var words = new ArrayList<String>();
    for (var kind : EntryKind.values()) {
      words.add(kind.fileName());
      for (var column : kind.shape().columns()) {
        words.add(column.name());
        words.addAll(column.codes());
      }
    }
    return words;
  }
}
