package osteolog.exchange.odm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.exchange.CaseBook;
import osteolog.exchange.LeftOut;
import osteolog.exchange.Listed;
import osteolog.exchange.Passing;
import osteolog.exchange.Progress;
import osteolog.exchange.Written;
import osteolog.exchange.files.FileInTheWay;

final class OdmExportTest {

  private static final OdmOptions OPTIONS =
      OdmOptions.at(Instant.parse("2026-11-28T01:02:03.456Z"), "1.0");

  @TempDir Path folder;

  @Test
  void thePublishedCasesFollowTheRules() throws Exception {
    var file = read(Listed.published());
    assertThat(file.all("SubjectData")).hasSize(3);
    assertThat(file.root().getAttribute("CreationDateTime")).isEqualTo("2026-11-28T01:02:03Z");
    assertThat(values(file)).isNotEmpty();
    everyValueIsOfItsTypeAndEveryReferenceLeadsSomewhere(file);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2019-03-04", "2019-03", "2019", "b+6m", "~b-2y", ">b+8m", "unknown"})
  void aCaseWithEverythingFilledFollowsTheRules(String when) throws Exception {
    var file = read(new Listed(List.of(CaseBook.full(1, when))));
    assertThat(file.all("FormData")).hasSize(EntryKind.values().length);
    everyValueIsOfItsTypeAndEveryReferenceLeadsSomewhere(file);
  }

  @Test
  void noCaseAtAllIsAStudyWithoutSubjects() throws Exception {
    assertThat(read(new Listed(List.of())).all("SubjectData")).isEmpty();
  }

  @Test
  void aMomentIsAsPreciseAsItWasSaidAndNoMore() throws Exception {
    var symptoms =
        List.of("2019-03-04", "2019-03", "2019", "b+6m", "~2019-03", "<2019", "2018..2019");
    var entries = new ArrayList<Entry>();
    for (var when : symptoms) {
      entries.add(
          CaseBook.entry(
              EntryKind.SYMPTOM,
              10 + entries.size(),
              1,
              Map.of("when", when, "symptom", "pain", "presence", "present")));
    }
    var file = read(new Listed(List.of(CaseBook.file(1, Map.of(), entries.toArray(Entry[]::new)))));
    var rows = file.rows("F.SYMPTOM");
    assertThat(rows)
        .extracting(r -> r.get("I.SYMPTOM.WHEN_ISO"))
        .containsExactlyElementsOf(symptoms);
    assertThat(rows)
        .extracting(r -> r.getOrDefault("I.SYMPTOM.WHEN_DATE", ""))
        .containsExactly("2019-03-04", "2019-03", "2019", "", "", "", "");
    assertThat(rows.get(3)).containsEntry("I.SYMPTOM.WHEN_MFB", "6");
  }

  @Test
  void aTextComesBackAsItWasTyped() throws Exception {
    var file = read(new Listed(List.of(CaseBook.full(1, "2019"))));
    assertThat(file.rows("F.LESION").getFirst())
        .containsEntry("I.LESION.NOTE", CaseBook.text(EntryKind.LESION, "note"));
  }

  @Test
  void charactersThatXmlCannotHoldAreReplacedAndCounted() throws Exception {
    var odd =
        CaseBook.file(
            1,
            Map.of("note", "a\0b\u0002c\uD800d", "series", "plain"),
            CaseBook.entry(EntryKind.HISTORY, 2, 1, Map.of("item", "trauma", "note", "\uFFFF")));
    var written = write(new Listed(List.of(odd)), OPTIONS);
    assertThat(written.leftOut())
        .containsExactly(
            new LeftOut(EntryKind.CASE, "note", 1), new LeftOut(EntryKind.HISTORY, "note", 1));
    assertThat(OdmFile.valid(file()).rows("F.CASE").getFirst())
        .containsEntry("I.CASE.NOTE", "a\uFFFDb\uFFFDc\uFFFDd")
        .containsEntry("I.CASE.SERIES", "plain");
  }

  @Test
  void reasonsStandBesideWhatIsEmpty() throws Exception {
    var file = read(new Listed(List.of(CaseBook.file(1, Map.of("missing", "age=MSK;sex=ASKU")))));
    assertThat(file.rows("F.CASE").getFirst())
        .containsEntry("I.CASE.AGE_NA", "MSK")
        .containsEntry("I.CASE.SEX_NA", "ASKU")
        .doesNotContainKey("I.CASE.AGE");
  }

  @Test
  void limitsOfTheRecordAreHardAndThoseOfWhatIsUsualSoft() throws Exception {
    var file = read(new Listed(List.of()));
    assertThat(checks(file.item("I.CASE.AGE"))).containsExactly("GE Hard 0", "LE Hard 120");
    assertThat(checks(file.item("I.STUDY.CANAL_WIDTH_MM")))
        .containsExactly("GE Hard 0", "LE Hard 200", "GE Soft 0", "LE Soft 30");
  }

  @Test
  void namesOfAttachedFilesAreToldOnlyWhereAskedFor() throws Exception {
    var cases = new Listed(List.of(CaseBook.full(1, "2019")));
    var written = write(cases, OPTIONS);
    assertThat(written.leftOut()).contains(new LeftOut(EntryKind.ATTACHMENT, "file_name", 1));
    assertThat(OdmFile.valid(file()).rows("F.ATTACHMENT").getFirst())
        .doesNotContainKey("I.ATTACHMENT.FILE_NAME");
    write(cases, OPTIONS.replacing().withFileNames());
    assertThat(OdmFile.valid(file()).rows("F.ATTACHMENT").getFirst())
        .containsKey("I.ATTACHMENT.FILE_NAME");
  }

  @Test
  void nothingStaysOfAnExportThatIsCancelled() throws Exception {
    int[] asked = {0};
    var export = new OdmExport(Listed.published(), OPTIONS);
    assertThat(export.write(folder, Progress.NONE, () -> ++asked[0] > 40)).isEmpty();
    try (var left = Files.list(folder)) {
      assertThat(left).isEmpty();
    }
  }

  @Test
  void aFileThatIsThereIsNotReplaced() throws Exception {
    write(new Listed(List.of()), OPTIONS);
    assertThatThrownBy(() -> write(new Listed(List.of()), OPTIONS))
        .isInstanceOf(FileInTheWay.class);
  }

  @Test
  void everyTextIsWrittenOrCounted() throws IOException {
    var full = CaseBook.full(1, "2019");
    var written = write(new Listed(List.of(full)), OPTIONS);
    assertThat(CaseBook.lost(full, Files.readString(file()), written.leftOut())).isEmpty();
  }

  @Test
  void progressIsToldInCases() throws Exception {
    var told = new ArrayList<String>();
    new OdmExport(Listed.published(), OPTIONS)
        .write(folder, (done, total) -> told.add(done + "/" + total), () -> false);
    assertThat(told).containsExactly("0/3", "1/3", "2/3", "3/3");
  }

  private Path file() {
    return folder.resolve("odm.xml");
  }

  private Written write(Listed cases, OdmOptions options) throws IOException {
    return new OdmExport(cases, options).write(folder, Progress.NONE, () -> false).orElseThrow();
  }

  private OdmFile read(Listed cases) throws IOException, SAXException {
    write(cases, OPTIONS.replacing());
    return OdmFile.valid(file());
  }

  private static List<String> checks(Element item) {
    return OdmFile.within(item, "RangeCheck").stream()
        .map(
            c ->
                c.getAttribute("Comparator")
                    + " "
                    + c.getAttribute("SoftHard")
                    + " "
                    + c.getTextContent().strip())
        .toList();
  }

  private static List<Element> values(OdmFile file) {
    return file.all("ItemData");
  }

  private static void everyValueIsOfItsTypeAndEveryReferenceLeadsSomewhere(OdmFile file) {
    var items =
        file.all("ItemDef").stream().collect(Collectors.toMap(e -> e.getAttribute("OID"), e -> e));
    var groups = new HashMap<String, List<String>>();
    for (var group : file.all("ItemGroupDef")) {
      groups.put(
          group.getAttribute("OID"),
          OdmFile.within(group, "ItemRef").stream().map(r -> r.getAttribute("ItemOID")).toList());
    }
    var codes = new HashMap<String, List<String>>();
    for (var list : file.all("CodeList")) {
      codes.put(
          list.getAttribute("OID"),
          OdmFile.within(list, "CodeListItem").stream()
              .map(i -> i.getAttribute("CodedValue"))
              .toList());
    }
    for (var group : file.all("ItemGroupData")) {
      var allowed = groups.getOrDefault(group.getAttribute("ItemGroupOID"), List.of());
      for (var data : OdmFile.within(group, "ItemData")) {
        assertThat(allowed).contains(data.getAttribute("ItemOID"));
        var item = items.get(data.getAttribute("ItemOID"));
        isOfItsType(item, codes, data.getAttribute("Value"));
      }
    }
  }

  @Test
  void theRulesOfTheTestsRefuseWhatIsOutOfOrder() throws IOException {
    write(new Listed(List.of()), OPTIONS);
    var text = Files.readString(file());
    Files.writeString(file(), text.replace("Mandatory=\"No\"", "Mandatory=\"Perhaps\""));
    assertThatThrownBy(() -> OdmFile.valid(file())).isInstanceOf(SAXException.class);
    Files.writeString(file(), text.replace("CodeListOID=\"CL.SEX\"", "CodeListOID=\"CL.NONE\""));
    assertThatThrownBy(() -> OdmFile.valid(file())).isInstanceOf(SAXException.class);
    Files.writeString(file(), text.replaceFirst("\\?>", "?><!DOCTYPE ODM>"));
    assertThatThrownBy(() -> OdmFile.valid(file())).isInstanceOf(SAXException.class);
  }

  private static void isOfItsType(Element item, Map<String, List<String>> codes, String value) {
    switch (item.getAttribute("DataType")) {
      case "integer" -> assertThat(value).matches("-?\\d+");
      case "float" -> assertThat(value).matches("-?\\d+(\\.\\d+)?");
      case "boolean" -> assertThat(value).isIn("true", "false");
      case "partialDate" -> assertThat(value).matches("\\d{4}(-\\d{2}(-\\d{2})?)?");
      default -> {
        assertThat(value.length())
            .isLessThanOrEqualTo(Integer.parseInt(item.getAttribute("Length")));
        for (var list : OdmFile.within(item, "CodeListRef")) {
          assertThat(codes.get(list.getAttribute("CodeListOID"))).contains(value);
        }
      }
    }
  }

  @Test
  void memoryHoldsOneCaseAtATime() throws IOException {
    var book = new Passing();
    new OdmExport(book, OPTIONS).write(folder, Progress.NONE, () -> false);
    assertThat(book.given()).isEqualTo(Passing.CASES);
    assertThat(Files.size(file())).isGreaterThan(900_000);
  }
}
