package osteolog.exchange.deidentify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
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

/// Cases that nobody has, in which every code stands once: what a format writes of them are the
/// words of the format.
///
/// They hold no number and no text. Their times count from month 0: one for each way to say a time,
/// as a format may say them in words. Each case has one row of a kind at most, so that a format
/// with a column for each row does not write a thousand columns of each.
final class EveryWord implements CaseSource {

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

  private final Map<UUID, CaseFile> files = new LinkedHashMap<>();
  private int made;

  EveryWord() {
    var rows = new ArrayList<List<Entry>>();
    for (var kind : EntryKind.values()) {
      if (kind != EntryKind.CASE) {
        addAll(kind, rows);
      }
    }
    for (int i = 0; i < rows.size(); i++) {
      var id = caseId(i);
      var surgicalCase = made(EntryKind.CASE, texts(EntryKind.CASE, i, id)).orElseThrow();
      files.put(id, new CaseFile((SurgicalCase) surgicalCase, rows.get(i)));
    }
  }

  private static UUID caseId(int number) {
    return new UUID(0x4000, Long.MIN_VALUE + number);
  }

  private void addAll(EntryKind kind, List<List<Entry>> rows) {
    var codes = new ArrayList<Map.Entry<String, String>>();
    codes.add(Map.entry("", ""));
    for (var column : kind.shape().columns()) {
      var said = column.type() == Column.Type.MOMENT ? TIMES : column.codes();
      said.forEach(code -> codes.add(Map.entry(column.name(), code)));
    }
    int number = 0;
    for (var code : codes) {
      var texts = texts(kind, ++made, caseId(number));
      texts.put(code.getKey(), code.getValue());
      texts.remove("");
      var entry = made(kind, texts);
      if (entry.isPresent()) {
        if (rows.size() == number) {
          rows.add(new ArrayList<>());
        }
        rows.get(number).add(entry.get());
        number++;
      }
    }
  }

  /// What no row of the kind can be without.
  private static Map<String, String> texts(EntryKind kind, int number, UUID caseId) {
    var texts = new HashMap<String, String>();
    texts.put("case_id", caseId.toString());
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
              case ID -> caseId.toString();
              case MISSING -> "";
            });
      }
    }
    texts.put(
        "id",
        (kind == EntryKind.CASE ? caseId : new UUID(0x1_0000_4000L, Long.MIN_VALUE + number))
            .toString());
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
    return files.keySet().stream().map(this::summary).toList();
  }

  @Override
  public CaseSummary summary(UUID caseId) {
    var file = caseFile(caseId);
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
    return Objects.requireNonNull(files.get(caseId));
  }

  @Override
  public long count(EntryKind kind) {
    return all(kind).count();
  }

  @Override
  public void each(EntryKind kind, Consumer<Entry> reader) {
    all(kind).forEach(reader);
  }

  private Stream<Entry> all(EntryKind kind) {
    return files.values().stream()
        .flatMap(file -> Stream.concat(Stream.of(file.surgicalCase()), file.entries().stream()))
        .filter(entry -> entry.kind() == kind);
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
