package osteolog.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import osteolog.domain.CaseFile;
import osteolog.domain.entry.Entries;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.entry.SurgicalCase;
import osteolog.domain.schema.Column;
import osteolog.domain.schema.Missing;
import osteolog.exchange.Listed;

final class CsvRoundTripTest {

  @Property(tries = 15)
  void anyEntriesComeBackEqualWhateverTheOptions(
      @ForAll("logs") Listed log, @ForAll("options") CsvOptions options) throws Exception {
    var folder = Files.createTempDirectory("osteolog-csv-back");
    try {
      assertThat(thereAndBack(log, options, folder)).isEqualTo(all(log));
    } finally {
      delete(folder);
    }
  }

  @Property(tries = 2)
  void thePublishedCasesComeBackEqual(@ForAll("options") CsvOptions options) throws Exception {
    var folder = Files.createTempDirectory("osteolog-csv-back");
    try {
      var log = Listed.published();
      assertThat(thereAndBack(log, options, folder)).isEqualTo(all(log));
    } finally {
      delete(folder);
    }
  }

  private static List<Entry> thereAndBack(Listed log, CsvOptions options, Path folder)
      throws IOException, CsvRefused {
    var written = new CsvExport(log, options).write(folder, (_, _) -> {}, () -> false);
    assertThat(written.orElseThrow().leftOut()).isEmpty();
    var entries = new ArrayList<Entry>();
    new CsvImport(List.of(folder))
        .read(
            outcome -> {
              assertThat(outcome).isInstanceOf(CsvOutcome.Taken.class);
              entries.add(((CsvOutcome.Taken) outcome).entry());
            },
            (_, _) -> {},
            () -> false);
    return entries;
  }

  private static List<Entry> all(Listed log) {
    var entries = new ArrayList<Entry>();
    for (var kind : EntryKind.values()) {
      log.each(kind, entries::add);
    }
    return entries;
  }

  @Provide
  static Arbitrary<CsvOptions> options() {
    return Combinators.combine(
            Arbitraries.of(CsvOptions.Separator.values()),
            Arbitraries.of(true, false),
            Arbitraries.of(true, false))
        .as((separator, mark, safe) -> new CsvOptions(separator, mark, safe, false, true));
  }

  @Provide
  static Arbitrary<Listed> logs() {
    return caseFiles().list().ofMinSize(1).ofMaxSize(2).map(Listed::new);
  }

  /// A case with an entry of every kind.
  private static Arbitrary<CaseFile> caseFiles() {
    var rows =
        Combinators.combine(Arrays.stream(EntryKind.values()).map(Entries::of).toList())
            .as(entries -> entries);
    return Combinators.combine(rows, nasty().list().ofSize(40))
        .as(
            (entries, texts) -> {
              var surgicalCase =
                  (SurgicalCase) nasty(entries.getFirst(), entries.getFirst(), texts);
              var others =
                  entries.stream().skip(1).map(e -> nasty(e, surgicalCase, texts)).toList();
              return new CaseFile(surgicalCase, others);
            })
        .withoutEdgeCases();
  }

  /// The entry in the case, with nasty texts among its own and a reason for something.
  private static Entry nasty(Entry entry, Entry surgicalCase, List<String> nasty) {
    var texts = new HashMap<>(entry.texts());
    if (entry.kind() != EntryKind.CASE) {
      texts.put("case_id", surgicalCase.id().toString());
    }
    int next = 0;
    var optional = new ArrayList<String>();
    for (var column : entry.kind().shape().columns()) {
      var said = texts.get(column.name());
      if (column.type() == Column.Type.TEXT && said != null && !column.name().equals("sha_256")) {
        texts.put(column.name(), whole(next % 3 == 2 ? said : nasty.get(next) + "."));
        next++;
      }
      boolean open = !column.field().required() && column.type() != Column.Type.MISSING;
      if (open && !List.of("id", "case_id", "label").contains(column.name())) {
        optional.add(column.name());
      }
    }
    var named = optional.get(Math.floorMod(entry.hashCode(), optional.size()));
    texts.put("missing", named + "=" + Missing.Reason.ASKU);
    return Entry.of(entry.kind(), texts);
  }

  /// A text without half characters, which no file can hold.
  private static String whole(String text) {
    var whole = new StringBuilder();
    text.codePoints()
        .map(c -> c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c)
        .forEach(whole::appendCodePoint);
    return whole.toString();
  }

  private static Arbitrary<String> nasty() {
    return Arbitraries.of(
            "\"", ",", ";", "\r\n", "\n", "\r", "=", "'", "+", "-", "@", "\0", "😀", "a", " ", "#",
            "\t", "\uFEFF", "\u2028", "痛", "\\", "\u0085", "\u0001")
        .list()
        .ofMaxSize(6)
        .map(parts -> String.join("", parts));
  }

  private static void delete(Path folder) throws IOException {
    for (var name : Listing.of(folder)) {
      Files.delete(folder.resolve(name));
    }
    Files.delete(folder);
  }
}
