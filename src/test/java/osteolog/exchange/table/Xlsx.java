package osteolog.exchange.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Makes workbooks part by part, so that anything can be wrong about them.
final class Xlsx {

  private static final String MAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  private final Map<String, String> parts = new LinkedHashMap<>();

  Xlsx() {
    parts.put(
        "[Content_Types].xml",
        """
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
        <Override PartName="/xl/workbook.xml" ContentType="%1$ssheet.main+xml"/>
        <Override PartName="/xl/sharedStrings.xml" ContentType="%1$ssharedStrings+xml"/>
        <Override PartName="/xl/styles.xml" ContentType="%1$sstyles+xml"/></Types>\
        """
            .formatted(MAIN));
    sheets("<sheet name=\"Cases\" sheetId=\"1\" r:id=\"r1\"/>", "");
    parts.put(
        "xl/_rels/workbook.xml.rels",
        """
        <Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/>
        <Relationship Id="r2" Target="worksheets/sheet2.xml"/></Relationships>\
        """);
    formats();
    shared("id", "x");
    rows("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row>");
  }

  Xlsx part(String name, String text) {
    parts.put(name, text);
    return this;
  }

  Xlsx without(String name) {
    parts.remove(name);
    return this;
  }

  /// The sheets, and what else the workbook says of itself.
  Xlsx sheets(String sheets, String properties) {
    return part(
        "xl/workbook.xml",
        """
        <workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
        %s<sheets>%s</sheets></workbook>\
        """
            .formatted(properties, sheets));
  }

  /// One style after another, the first for plain numbers.
  Xlsx formats(String... formats) {
    var codes = new StringBuilder();
    var styles = new StringBuilder("<xf numFmtId=\"0\"/>");
    for (var i = 0; i < formats.length; i++) {
      codes
          .append("<numFmt numFmtId=\"" + (164 + i) + "\" formatCode=\"")
          .append(formats[i].replace("\"", "&quot;"))
          .append("\"/>");
      styles.append("<xf numFmtId=\"" + (164 + i) + "\"/>");
    }
    return part(
        "xl/styles.xml",
        "<styleSheet><numFmts>%s</numFmts><cellXfs>%s</cellXfs></styleSheet>"
            .formatted(codes, styles));
  }

  Xlsx shared(String... texts) {
    return sharedXml("<si><t>" + String.join("</t></si><si><t>", texts) + "</t></si>");
  }

  Xlsx sharedXml(String items) {
    return part("xl/sharedStrings.xml", "<sst>" + items + "</sst>");
  }

  /// The XML of the rows of the first sheet.
  Xlsx rows(String rows) {
    return part(
        "xl/worksheets/sheet1.xml",
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet><sheetData>"
            + rows
            + "</sheetData></worksheet>");
  }

  /// A header `id`, `x` and one row with 1 and the cell.
  Xlsx cell(String cell) {
    return rows(
        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row>"
            + "<row r=\"2\"><c r=\"A2\"><v>1</v></c>"
            + cell
            + "</row>");
  }

  byte[] bytes() {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return out.toByteArray();
  }
}
