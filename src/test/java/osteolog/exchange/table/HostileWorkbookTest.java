package osteolog.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import osteolog.exchange.table.TableRefused.Reason;

/// Workbooks that mean harm, or that could be misread.
class HostileWorkbookTest {

  @TempDir Path folder;

  private Reason reason(Xlsx workbook) {
    return Reading.reason(folder, workbook.bytes());
  }

  private TableRefused refusal(Xlsx workbook) {
    return Reading.refusal(Reading.file(folder, workbook.bytes()));
  }

  @Test
  void entitiesAreRefusedInEveryPart() {
    var trap = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>";
    var parts =
        new String[] {
          "[Content_Types].xml",
          "xl/workbook.xml",
          "xl/sharedStrings.xml",
          "xl/styles.xml",
          "xl/_rels/workbook.xml.rels",
          "xl/worksheets/sheet1.xml",
          "xl/elsewhere.bin"
        };
    for (var part : parts) {
      assertThat(reason(new Xlsx().part(part, trap + "<x>&e;</x>")))
          .as(part)
          .isEqualTo(Reason.ENTITIES);
    }
  }

  @Test
  void aPackageThatUnpacksWithoutEndIsRefused() throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (var name : new String[] {"[Content_Types].xml", "xl/worksheets/sheet1.xml"}) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write("<worksheet><sheetData>".getBytes(StandardCharsets.UTF_8));
        var rows = ("<x>" + "y".repeat(1_000) + "</x>").repeat(1_000);
        for (var i = 0; i < 80; i++) {
          zip.write(rows.getBytes(StandardCharsets.UTF_8));
        }
      }
    }
    assertThat(Reading.reason(folder, out.toByteArray())).isEqualTo(Reason.UNPACKS_WITHOUT_END);
  }

  @Test
  void aTagWithoutEndIsRefused() {
    assertThat(reason(new Xlsx().part("xl/x.xml", "<x a=\"" + "y".repeat(9_000_000) + "\"/>")))
        .isEqualTo(Reason.TOO_INTRICATE);
  }

  @Test
  void elementsWithinElementsWithoutEndAreRefused() {
    assertThat(reason(new Xlsx().part("xl/x.xml", "<x>".repeat(1_000))))
        .isEqualTo(Reason.TOO_INTRICATE);
  }

  @Test
  void morePartsThanAnyWorkbookHasAreRefused() {
    var workbook = new Xlsx();
    for (var i = 0; i < Limits.PARTS; i++) {
      workbook.part("xl/p" + i, "");
    }
    assertThat(reason(workbook)).isEqualTo(Reason.TOO_INTRICATE);
  }

  @Test
  void aSharedTextThatIsNotThereIsRefusedAndNotLookedForWithoutEnd() {
    var refused = refusal(new Xlsx().cell("<c r=\"B2\" t=\"s\"><v>2000000000</v></c>"));

    assertThat(refused.reason()).isEqualTo(Reason.DAMAGED);
    assertThat(refused.line()).hasValue(2);
    assertThat(reason(new Xlsx().cell("<c r=\"B2\" t=\"s\"><v>-1</v></c>")))
        .isEqualTo(Reason.DAMAGED);
    assertThat(reason(new Xlsx().without("xl/sharedStrings.xml"))).isEqualTo(Reason.DAMAGED);
  }

  @Test
  void cellsFarOutsideTheSheetAreRefused() {
    assertThat(reason(new Xlsx().cell("<c r=\"ZZZZZZ2\"><v>1</v></c>")))
        .isEqualTo(Reason.TOO_MANY_COLUMNS);
    assertThat(reason(new Xlsx().cell("<c/>".repeat(Limits.COLUMNS))))
        .isEqualTo(Reason.TOO_MANY_COLUMNS);
    assertThat(reason(new Xlsx().rows("<row r=\"2000000\"><c><v>1</v></c></row>")))
        .isEqualTo(Reason.DAMAGED);
  }

  @Test
  void aCellLongerThanAnyIsRefusedWithItsRow() {
    var refused =
        refusal(
            new Xlsx()
                .cell(
                    "<c r=\"B2\" t=\"inlineStr\"><is>"
                        + ("<t>" + "x".repeat(1000) + "</t>").repeat(1001)
                        + "</is></c>"));

    assertThat(refused.reason()).isEqualTo(Reason.CELL_TOO_LONG);
    assertThat(refused.line()).hasValue(2);
    assertThat(refused.limit()).hasValue(Limits.CELL);
  }

  @Test
  void whatTheLibraryWouldMisreadIsRefused() {
    assertThat(
            reason(
                new Xlsx()
                    .cell(
                        "<c r=\"B2\" t=\"inlineStr\"><is><t>\u53F3</t><rPh sb=\"0\" eb=\"1\">"
                            + "<t>\u30DF</t></rPh></is></c>")))
        .isEqualTo(Reason.UNUSUAL_WORKBOOK);
    assertThat(reason(new Xlsx().cell("<c r=\"B2\" t=\"d\"><v>2020-02-29</v></c>")))
        .isEqualTo(Reason.UNUSUAL_WORKBOOK);
    var row = "<row r=\"%s\"><c r=\"A%<s\"><v>1</v></c>%s</row>";
    assertThat(reason(new Xlsx().rows(row.formatted(5, "") + row.formatted(3, ""))))
        .isEqualTo(Reason.UNUSUAL_WORKBOOK);
    assertThat(reason(new Xlsx().rows(row.formatted(1, "<c r=\"A1\"><v>2</v></c>"))))
        .isEqualTo(Reason.UNUSUAL_WORKBOOK);
  }

  @Test
  void textsAndFormatsThatThePackageDoesNotDeclareAreNotPassedOver() {
    var main = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    var workbook =
        "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + main + "sheet.main+xml\"/>";
    var texts =
        "<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\""
            + main
            + "sharedStrings+xml\"/>";
    var types = "<Types>%s<Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>";
    var part = "[Content_Types].xml";
    assertThat(reason(new Xlsx().part(part, types.formatted(workbook))))
        .isEqualTo(Reason.UNUSUAL_WORKBOOK);
    assertThat(reason(new Xlsx().part(part, types.formatted(workbook + texts))))
        .isEqualTo(Reason.UNUSUAL_WORKBOOK);
  }

  @Test
  void otherPackagesAreRefusedByName() {
    assertThat(reason(new Xlsx().part("xl/workbook.bin", ""))).isEqualTo(Reason.BINARY_EXCEL);
    assertThat(reason(new Xlsx().part("word/document.xml", ""))).isEqualTo(Reason.OTHER_DOCUMENT);
    assertThat(reason(new Xlsx().without("[Content_Types].xml"))).isEqualTo(Reason.ARCHIVE);
    assertThat(
            reason(
                new Xlsx()
                    .without("[Content_Types].xml")
                    .part("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
                    .part("content.xml", "<x/>")))
        .isEqualTo(Reason.OPEN_DOCUMENT);
  }

  @Test
  void namesThatLeadElsewhereAreRefused() {
    assertThat(reason(new Xlsx().part("../../x", ""))).isEqualTo(Reason.DAMAGED);
    assertThat(reason(new Xlsx().part("/etc/x", ""))).isEqualTo(Reason.DAMAGED);
  }

  @Test
  void brokenPartsAreRefused() {
    assertThat(reason(new Xlsx().part("xl/workbook.xml", "<workbook"))).isEqualTo(Reason.DAMAGED);
    assertThat(reason(new Xlsx().without("xl/workbook.xml"))).isEqualTo(Reason.DAMAGED);
    assertThat(reason(new Xlsx().without("xl/worksheets/sheet1.xml"))).isEqualTo(Reason.DAMAGED);
    assertThat(reason(new Xlsx().sheets("", ""))).isEqualTo(Reason.NO_SUCH_SHEET);
    assertThat(reason(new Xlsx().rows(""))).isEqualTo(Reason.EMPTY);
    var cut =
        new Xlsx()
            .part(
                "xl/worksheets/sheet1.xml",
                "<worksheet><sheetData><row r=\"1\"><c t=\"str\"><v>id</v></c></row><row><c>");
    assertThat(reason(cut)).isEqualTo(Reason.DAMAGED);
  }
}
