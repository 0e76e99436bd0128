package osteolog.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import osteolog.domain.entry.EntryKind;
import osteolog.exchange.Listed;

final class CsvExportTest {

  @TempDir Path folder;

  @Test
  void thereIsOneFileForEachKindADictionaryAndTheCodesAndNothingElse() throws IOException {
    var files = export(CsvOptions.DEFAULT);
    var expected =
        Stream.concat(
                Arrays.stream(EntryKind.values()).map(EntryKind::fileName),
                Stream.of("dictionary", "codes"))
            .map(name -> name + ".csv")
            .toList();
    assertThat(files).extracting(f -> f.getFileName().toString()).isEqualTo(expected);
    assertThat(names()).containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void aKindWithoutEntriesHasItsHeaderAllTheSame() throws IOException {
    export(CsvOptions.DEFAULT.withoutByteOrderMark());
    assertThat(Files.readString(folder.resolve("claims.csv")))
        .startsWith("case_id,case_label,entry_id,when_date,")
        .endsWith("verbatim_na\r\n")
        .hasLineCount(1);
  }

  @Test
  void aRowTellsAnEntryAsItWasRecorded() throws IOException {
    export(CsvOptions.DEFAULT);
    var rows = rows("pain.csv");
    assertThat(rows).hasSize(2);
    assertThat(rows.getFirst().getFieldsAsMap())
        .containsEntry("case_id", Cases.id(1).toString())
        .containsEntry("case_label", "Case 1")
        .containsEntry("entry_id", Cases.id(13).toString())
        .containsEntry("when_date", "2019-03-10")
        .containsEntry("when_prec", "day")
        .containsEntry("when_mfb", "6")
        .containsEntry("scale", "vrs4")
        .containsEntry("value", "")
        .containsEntry("words_low", "none")
        .containsEntry("words_high", "mild")
        .containsEntry("approx", "yes")
        .containsEntry("pattern_na", "NASK")
        .containsEntry("source", "publication")
        .containsEntry("verbatim", "'=\"almost\" no pain,\r\nonly after work 😀");
    assertThat(rows.getLast().getFieldsAsMap())
        .containsEntry("when_iso", "~b-2y")
        .containsEntry("when_mfb", "-24")
        .containsEntry("when_mfb_low", "")
        .containsEntry("value", "7.0");
  }

  @Test
  void aCaseHasItsLabelOnceAndItsReasonsBesideTheNumbers() throws IOException {
    export(CsvOptions.DEFAULT);
    var rows = rows("cases.csv");
    assertThat(rows)
        .extracting(r -> r.getField("case_label"))
        .containsExactly("Case 1", "'-Case 2");
    assertThat(rows.getFirst().getFieldsAsMap())
        .doesNotContainKeys("label", "entry_id")
        .containsEntry("age", "41")
        .containsEntry("sex_na", "MSK")
        .containsEntry("delay_months_na", "ASKU");
    assertThat(rows("medications.csv").getFirst().getFieldsAsMap())
        .containsEntry("start_mfb", "-6")
        .containsEntry("stop_iso", "")
        .containsEntry("stop_prec", "")
        .containsEntry("stop_na", "UNK");
  }

  @Test
  void theMonthsAreRightWhereThereIsOneCaseAlone() throws IOException {
    var one = new Listed(List.of(Cases.two().cases().getFirst()));
    new CsvExport(one, CsvOptions.DEFAULT).write(folder, (_, _) -> {}, () -> false);
    assertThat(rows("procedures.csv").getFirst().getField("when_mfb")).isEqualTo("0");
  }

  @Test
  void theDictionaryDescribesEveryColumnOfEveryFileInOrder() throws IOException {
    export(CsvOptions.DEFAULT);
    var described =
        rows("dictionary.csv").stream().map(r -> r.getField("file") + " " + r.getField("column"));
    var written =
        Arrays.stream(EntryKind.values())
            .map(kind -> kind.fileName() + ".csv")
            .flatMap(file -> header(file).stream().map(name -> file + " " + name));
    assertThat(described.toList()).isEqualTo(written.toList());
    assertThat(rows("dictionary.csv")).allMatch(r -> !r.getField("description").isBlank());
  }

  @Test
  void theDictionaryKnowsUnitsLimitsAndCodes() throws IOException {
    export(CsvOptions.DEFAULT);
    assertThat(described("cases.csv", "delay_months"))
        .containsEntry("type", "whole")
        .containsEntry("unit", "mo")
        .containsEntry("min", "0")
        .containsEntry("max", "1440")
        .containsEntry("required", "no");
    assertThat(described("pain.csv", "words_low"))
        .containsEntry("type", "code")
        .containsEntry("codes", "none|mild|moderate|severe");
    assertThat(described("pain.csv", "approx")).containsEntry("codes", "yes|no");
    assertThat(described("pain.csv", "when_mfb"))
        .containsEntry("type", "decimal")
        .containsEntry("unit", "mo");
    assertThat(described("pain.csv", "when_prec").get("codes")).startsWith("day|month|year|");
    assertThat(described("pain.csv", "value_na").get("codes")).startsWith("UNK|ASKU|");
    assertThat(described("pain.csv", "scale")).containsEntry("required", "yes");
  }

  @Test
  void theCodesOfOthersAreFoundByFileColumnAndValue() throws IOException {
    export(CsvOptions.DEFAULT);
    var codes = rows("codes.csv");
    assertThat(codes)
        .filteredOn(r -> r.getField("file").equals("cases.csv"))
        .filteredOn(r -> r.getField("value").equals("imos"))
        .extracting(
            r -> r.getField("column") + " " + r.getField("system") + " " + r.getField("mapping"))
        .containsExactly(
            "diagnosis OSTEOLOG exact", "diagnosis MONDO broader", "diagnosis HP broader");
    assertThat(codes)
        .allSatisfy(
            row ->
                assertThat(described(row.getField("file"), row.getField("column")).get("codes"))
                    .contains(row.getField("value")));
    assertThat(codes)
        .filteredOn(r -> r.getField("system").equals("LOINC"))
        .isNotEmpty()
        .allMatch(r -> r.getField("notice").contains("Regenstrief Institute"));
  }

  @Test
  void aFileBeginsWithAByteOrderMarkUnlessThatIsLeftOut() throws IOException {
    export(CsvOptions.DEFAULT);
    for (var name : names()) {
      assertThat(Files.readAllBytes(folder.resolve(name)))
          .startsWith((byte) 0xEF, (byte) 0xBB, (byte) 0xBF, names(name));
    }
    export(CsvOptions.DEFAULT.withoutByteOrderMark().replacing());
    for (var name : names()) {
      assertThat(Files.readString(folder.resolve(name))).doesNotContain("\uFEFF");
    }
  }

  private static byte names(String file) {
    return (byte) (file.equals("dictionary.csv") || file.equals("codes.csv") ? 'f' : 'c');
  }

  @ParameterizedTest
  @EnumSource(CsvOptions.Separator.class)
  void everyLineEndsAsRfc4180HasItWhateverTheSeparator(CsvOptions.Separator separator)
      throws IOException {
    export(CsvOptions.DEFAULT.separatedBy(separator));
    var text = Files.readString(folder.resolve("lesions.csv"));
    assertThat(text).contains("case_id" + separator.sign() + "case_label");
    assertThat(text.replace("\r\n", "")).doesNotContain("\r").doesNotContain("\n");
  }

  @Test
  void exactTextsStayAsTheyAre() throws IOException {
    export(CsvOptions.DEFAULT.exact());
    assertThat(rows("cases.csv").getLast().getField("case_label")).isEqualTo("-Case 2");
    assertThat(rows("pain.csv").getFirst().getField("verbatim")).startsWith("=\"almost\"");
  }

  @Test
  void halfACharacterDoesNotStopTheExport() throws IOException {
    var source = CsvTextTest.noted("cut \uD83D");
    new CsvExport(source, CsvOptions.DEFAULT).write(folder, (_, _) -> {}, () -> false);
    assertThat(rows("pain.csv").getFirst().getField("note")).isEqualTo("cut \uFFFD");
  }

  private List<Path> export(CsvOptions options) throws IOException {
    return new CsvExport(Cases.two(), options)
        .write(folder, (_, _) -> {}, () -> false)
        .orElseThrow()
        .files();
  }

  private Set<String> names() throws IOException {
    return Listing.of(folder);
  }

  private List<NamedCsvRecord> rows(String file) throws IOException {
    try (var reader =
        CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(folder.resolve(file))) {
      return reader.stream().toList();
    }
  }

  private Map<String, String> described(String file, String column) throws IOException {
    return rows("dictionary.csv").stream()
        .filter(r -> r.getField("file").equals(file) && r.getField("column").equals(column))
        .findFirst()
        .orElseThrow()
        .getFieldsAsMap();
  }

  private List<String> header(String file) {
    try (var lines = Files.lines(folder.resolve(file), StandardCharsets.UTF_8)) {
      return List.of(lines.findFirst().orElseThrow().replace("\uFEFF", "").split(","));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Test
  void theNameThatAFileHadIsToldOnlyWhereThatIsAskedFor() throws IOException {
    var film =
        Cases.entry(
            EntryKind.ATTACHMENT,
            31,
            3,
            Map.of("file_name", "Yamada Taro.dcm", "sha_256", "0".repeat(64)));
    var source = new Listed(List.of(Cases.file(3, Map.of("label", "Case 3"), film)));
    new CsvExport(source, CsvOptions.DEFAULT).write(folder, (_, _) -> {}, () -> false);
    for (var name : names()) {
      assertThat(folder.resolve(name)).content().doesNotContain("Yamada", "file_name");
    }
    assertThat(rows("attachments.csv").getFirst().getField("sha_256")).isEqualTo("0".repeat(64));
    var asked = CsvOptions.DEFAULT.replacing().withFileNames();
    new CsvExport(source, asked).write(folder, (_, _) -> {}, () -> false);
    assertThat(rows("attachments.csv").getFirst().getField("file_name"))
        .isEqualTo("Yamada Taro.dcm");
  }
}
