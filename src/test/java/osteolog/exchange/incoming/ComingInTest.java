package osteolog.exchange.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import osteolog.exchange.Listed;
import osteolog.exchange.Progress;
import osteolog.exchange.csv.CsvExport;
import osteolog.exchange.csv.CsvOptions;
import osteolog.exchange.incoming.Arrival.NotTaken;
import osteolog.exchange.incoming.Recognised.Other;
import osteolog.exchange.incoming.Recognised.OwnTables;
import osteolog.exchange.incoming.Recognised.RedcapRecords;
import osteolog.exchange.redcap.RedcapExport;
import osteolog.exchange.redcap.RedcapOptions;

/// Files are known by what stands in them, and each row of ours finds its case or says why not.
class ComingInTest {

  private static final Listed PUBLISHED = Listed.published();
  private static final Listed EMPTY = new Listed(List.of());

  @TempDir Path folder;
  private Path csv;

  @BeforeEach
  void export() throws Exception {
    csv = folder.resolve("csv");
    new CsvExport(PUBLISHED, CsvOptions.DEFAULT).write(csv, Progress.NONE, () -> false);
  }

  private static Recognised recognised(Path... places) throws Exception {
    return Recognised.of(List.of(places), () -> false).orElseThrow();
  }

  private static String refusal(Path... places) {
    try {
      return recognised(places).toString();
    } catch (Exception refused) {
      return ((IncomingRefused) refused).code() + " " + ((IncomingRefused) refused).file();
    }
  }

  private static List<Arrival> arrivals(Listed log, Path... places) throws Exception {
    var all = new ArrayList<Arrival>();
    new OwnFiles(List.of(places), log, Attached.NOTHING).read(all::add, Progress.NONE, () -> false);
    return all;
  }

  private static List<String> reasons(List<Arrival> arrivals) {
    return arrivals.stream()
        .filter(NotTaken.class::isInstance)
        .map(NotTaken.class::cast)
        .flatMap(one -> one.reasons().stream().map(why -> one.caseLabel() + " " + why.code()))
        .distinct()
        .toList();
  }

  @Test
  void anExportIsKnownWhateverItsFilesAreCalled() throws Exception {
    assertThat(recognised(csv)).isInstanceOf(OwnTables.class);
    var other = Files.copy(csv.resolve("lesions.csv"), folder.resolve("table (1).csv"));
    assertThat(recognised(other)).isInstanceOf(OwnTables.class);
    assertThat(recognised(csv.resolve("cases.csv"), other)).isInstanceOf(OwnTables.class);
  }

  @Test
  void recordsOfOurDictionaryAreKnownAloneAndInTheFolderOfTheirExport() throws Exception {
    var redcap = folder.resolve("redcap");
    new RedcapExport(PUBLISHED, RedcapOptions.DEFAULT).write(redcap, Progress.NONE, () -> false);
    assertThat(recognised(redcap)).isInstanceOf(RedcapRecords.class);
    var records = redcap.resolve("redcap_records.csv");
    assertThat(recognised(records)).isInstanceOf(RedcapRecords.class);
    var text = Files.readString(records);
    Files.writeString(records, text.replaceFirst(",case_age,", ",years,"));
    assertThat(refusal(records)).isEqualTo("redcap.columns_missing redcap_records.csv");
  }

  @Test
  void anythingElseIsLeftToWhoeverReadsTables() throws Exception {
    for (var text : List.of("", "a,b\n1,2\n", "%PDF-1.7\n", "\"never closed")) {
      var file = Files.writeString(folder.resolve("other.csv"), text);
      assertThat(recognised(file)).as(text).isInstanceOf(Other.class);
    }
    assertThat(recognised(folder.resolve("nowhere.csv"))).isInstanceOf(Other.class);
    Files.write(folder.resolve("bytes.csv"), new byte[] {(byte) 0x82, (byte) 0xA0, 0, 10});
    assertThat(recognised(folder.resolve("bytes.csv"))).isInstanceOf(Other.class);
  }

  @Test
  void amongSeveralTheOneThatIsForeignIsNamed() throws Exception {
    var other = Files.writeString(folder.resolve("other.csv"), "a,b\n1,2\n");
    assertThat(refusal(csv.resolve("cases.csv"), other)).isEqualTo("csv.not_ours other.csv");
    assertThat(refusal(Files.createDirectory(folder.resolve("none"))))
        .isEqualTo("csv.nothing_here none");
  }

  @Test
  void everyEntryIsNewInAnEmptyLogAndTheSameInItsOwn() throws Exception {
    assertThat(arrivals(EMPTY, csv)).hasSize(294).allMatch(Arrival.Taken.class::isInstance);
    assertThat(arrivals(PUBLISHED, csv)).hasSize(294).allMatch(Arrival.Same.class::isInstance);
  }

  @Test
  void entriesWithoutTheirCaseAreNotTakenAndWithoutAnyCaseTheFilesAreRefused() throws Exception {
    var cases = csv.resolve("cases.csv");
    var lines = Files.readAllLines(cases);
    Files.write(cases, lines.subList(0, 2));
    assertThat(reasons(arrivals(EMPTY, csv))).containsExactly(" no_such_case");
    Files.delete(cases);
    assertThatExceptionOfType(IncomingRefused.class)
        .isThrownBy(() -> arrivals(EMPTY, csv))
        .satisfies(refused -> assertThat(refused.code()).isEqualTo("csv.no_cases"));
    assertThat(arrivals(PUBLISHED, csv.resolve("lesions.csv"))).hasSize(3);
  }

  @Test
  void aCaseThatComesTwiceAndALabelThatIsTakenAreNotTaken() throws Exception {
    var cases = csv.resolve("cases.csv");
    var lines = new ArrayList<>(Files.readAllLines(cases));
    lines.add(lines.get(1));
    lines.add(lines.get(1).replaceFirst("[0-9a-f]{8}-", "00000000-"));
    Files.write(cases, lines);
    assertThat(reasons(arrivals(EMPTY, cases)))
        .containsExactly("Case 1 case_twice", "Case 1 label_taken");
  }

  @Test
  void ofAnEntryThatComesTwiceOneIsTakenAndTheOtherNamed() throws Exception {
    var pain = csv.resolve("pain.csv");
    var lines = new ArrayList<>(Files.readAllLines(pain));
    lines.add(lines.get(1).replaceFirst("severe", "moderate"));
    Files.write(pain, lines);
    for (var log : List.of(EMPTY, PUBLISHED)) {
      var arrivals = arrivals(log, csv);
      assertThat(reasons(arrivals)).containsExactly("Case 1 entry_twice");
      assertThat(arrivals).hasSize(295);
    }
  }

  @Test
  void identitiesAreKnownAgainHoweverManyThereAre() {
    var seen = new SeenIds();
    var chance = new Random(5);
    var ids = new ArrayList<UUID>();
    for (int i = 0; i < 5_000; i++) {
      ids.add(new UUID(chance.nextLong(), chance.nextLong()));
      ids.add(new UUID(7, i));
      ids.add(new UUID(i, 1L << 40));
    }
    assertThat(ids).allMatch(seen::add).noneMatch(seen::add);
  }
}
