package osteolog.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osteolog.exchange.table.TableRefused.Reason;

class WorkbookTest {

  @TempDir Path folder;

  private Reading read(Xlsx workbook) throws TableRefused {
    return Reading.of(Reading.file(folder, workbook.bytes()));
  }

  /// What is read of one cell.
  private Row row(Xlsx workbook) throws TableRefused {
    return read(workbook).rows().getFirst();
  }

  private String text(String cell) throws TableRefused {
    return row(new Xlsx().cell(cell)).cells().get(1);
  }

  @Test
  void aWorkbookOfAnotherWriterIsRead() throws IOException, TableRefused {
    var file = folder.resolve("table.xlsx");
    try (var out = Files.newOutputStream(file);
        var book = new org.dhatim.fastexcel.Workbook(out, "Test", "1.0")) {
      var sheet = book.newWorksheet("Cases");
      sheet.value(0, 0, "id");
      sheet.value(0, 1, "seen");
      sheet.value(0, 2, "left");
      sheet.value(2, 0, 0.1);
      sheet.value(2, 1, LocalDate.of(2020, 2, 29));
      sheet.style(2, 1).format("yyyy-mm-dd").set();
      sheet.value(2, 2, true);
      sheet.value(3, 0, 3.0);
      sheet.value(3, 1, LocalDateTime.of(2020, 2, 29, 13, 30));
      sheet.style(3, 1).format("dd/mm/yyyy hh:mm").set();
      sheet.value(4, 0, "\u53F3 <&> \"x\"");
      book.newWorksheet("Other");
    }

    var read = Reading.of(file);

    assertThat(read.header()).containsExactly("id", "seen", "left");
    assertThat(read.rows())
        .containsExactly(
            new Row(3, List.of("0.1", "2020-02-29", "true"), Set.of()),
            new Row(4, List.of("3", "2020-02-29T13:30", ""), Set.of()),
            new Row(5, List.of("\u53F3 <&> \"x\"", "", ""), Set.of()));
    assertThat(read.noted(Note.Kind.SHEET)).containsExactly("Cases");
    assertThat(read.noted(Note.Kind.SEVERAL_SHEETS)).containsExactly("2");
    assertThat(TableFile.sheets(file)).containsExactly("Cases", "Other");
  }

  @ParameterizedTest
  @CsvSource({
    "0.1, 0.1",
    "1.1000000000000001, 1.1",
    "0.30000000000000004, 0.3",
    "3.0, 3",
    "1E-3, 0.001",
    "1.5E+2, 150",
    "-0, 0",
    "123456789012345678, 123456789012345678",
    "1E999999999, 1E999999999",
    "0E999999999, 0"
  })
  void numbersAreWrittenPlainly(String written, String read) throws TableRefused {
    assertThat(text("<c r=\"B2\"><v>" + written + "</v></c>")).isEqualTo(read);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "yyyy-mm-dd | 43890 | 2020-02-29",
        "d.m.yyyy;@ | 43890.5 | 2020-02-29",
        "[$-411]ggge\"年\"m\"月\"d\"日\" | 43890 | 2020-02-29",
        "[$-F800]dddd\\, mmmm dd\\, yyyy | 43890 | 2020-02-29",
        "dd/mm/yyyy hh:mm:ss | 43890.5625115741 | 2020-02-29T13:30:01",
        "m/d/yy h:mm AM/PM | 43890 | 2020-02-29T00:00",
        "yyyy-mm-dd hh:mm | 43890.999999999 | 2020-03-01T00:00",
        "mmm-yy | 43891 | 2020-03",
        "yyyy\"年\"m\"月\" | 43891 | 2020-03",
        "mmm-yy | 43890 | 2020-02-29",
        "yyyy | 43831 | 2020",
        "yyyy | 43890 | 2020-02-29",
        "d-mmm | 43890 | --02-29",
        "hh:mm | 0.5625 | 13:30",
        "mm:ss.0 | 0.001 | 00:01:26",
        "[h]:mm | 1.5 | 1.5",
        "yyyy-mm-dd | 60 | 60",
        "yyyy-mm-dd | 1 | 1900-01-01",
        "yyyy-mm-dd | 61 | 1900-03-01",
        "yyyy-mm-dd | 0 | 0",
        "yyyy-mm-dd | -1 | -1",
        "yyyy-mm-dd | 99999999 | 99999999",
        "General | 43890 | 43890",
        "0.00E+00 | 43890 | 43890",
        "#,##0 \"days\" | 43890 | 43890",
        "[Red]0.0 | 43890 | 43890",
      })
  void aDateIsWhatItsFormatShowsAndNoMore(String format, String number, String read)
      throws TableRefused {
    var workbook = new Xlsx().formats(format).cell("<c r=\"B2\" s=\"1\"><v>" + number + "</v></c>");

    assertThat(row(workbook).cells().get(1)).isEqualTo(read);
  }

  @Test
  void theFormatsThatExcelDoesNotSpellOutAreKnown() throws TableRefused {
    var workbook =
        new Xlsx()
            .part(
                "xl/styles.xml",
                "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf"
                    + " numFmtId=\"14\"/></cellXfs></styleSheet>")
            .cell("<c r=\"B2\" s=\"1\"><v>43890</v></c>");

    assertThat(row(workbook).cells()).containsExactly("1", "2020-02-29");
  }

  @ParameterizedTest
  @CsvSource({"1", "true"})
  void daysMayCountFrom1904(String yes) throws TableRefused {
    var workbook =
        new Xlsx()
            .formats("yyyy-mm-dd")
            .sheets(
                "<sheet name=\"Cases\" sheetId=\"1\" r:id=\"r1\"/>",
                "<workbookPr date1904=\"" + yes + "\"/>")
            .cell("<c r=\"B2\" s=\"1\"><v>42428</v></c>");

    assertThat(row(workbook).cells()).containsExactly("1", "2020-02-29");
    assertThat(read(workbook).noted(Note.Kind.DAYS_FROM_1904)).hasSize(1);
  }

  @Test
  void aFormulaGivesItsSavedResultAndIsMarked() throws TableRefused {
    var workbook =
        new Xlsx().formats("yyyy-mm-dd").cell("<c r=\"B2\" s=\"1\"><f>TODAY()</f><v>43890</v></c>");

    assertThat(row(workbook))
        .isEqualTo(new Row(2, List.of("1", "2020-02-29"), Set.of(RowFault.FORMULA)));
    assertThat(read(workbook).noted(Note.Kind.FORMULAS)).containsExactly("1");
    assertThat(row(new Xlsx().cell("<c r=\"B2\" t=\"str\"><f>A1</f><v>left</v></c>")).cells())
        .containsExactly("1", "left");
    assertThat(row(new Xlsx().cell("<c r=\"B2\" t=\"str\"><v>left</v></c>")).faults()).isEmpty();
    assertThat(row(new Xlsx().cell("<c r=\"B2\"><f>A1</f></c>")))
        .isEqualTo(new Row(2, List.of("1", ""), Set.of(RowFault.FORMULA_WITHOUT_RESULT)));
  }

  @Test
  void rowsOfFormulasThatGiveNothingArePassedOver() throws TableRefused {
    var prepared =
        new Xlsx().cell("</row><row r=\"3\"><c r=\"B3\" t=\"str\"><f>IF(A3=0,1)</f><v></v></c>");

    assertThat(read(prepared).rows()).extracting(Row::line).containsExactly(2L);
  }

  @Test
  void rowsWithoutNumbersAreCounted() throws TableRefused {
    var rows = "<row><c t=\"str\"><v>id</v></c></row><row><c><v>1</v></c></row>";

    assertThat(read(new Xlsx().rows(rows + "<row r=\"9\"><c><v>2</v></c></row>")).rows())
        .extracting(Row::line)
        .containsExactly(2L, 9L);
  }

  @Test
  void anErrorIsMarked() throws TableRefused {
    assertThat(row(new Xlsx().cell("<c r=\"B2\" t=\"e\"><v>#N/A</v></c>")))
        .isEqualTo(new Row(2, List.of("1", "#N/A"), Set.of(RowFault.ERROR_CELL)));
    assertThat(row(new Xlsx().cell("<c r=\"B2\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>")).faults())
        .containsExactlyInAnyOrder(RowFault.ERROR_CELL, RowFault.FORMULA);
    assertThat(row(new Xlsx().cell("<c r=\"B2\"><v>12,5</v></c>")))
        .isEqualTo(new Row(2, List.of("1", "12,5"), Set.of(RowFault.ERROR_CELL)));
  }

  @Test
  void textsAreReadWhereverTheyStand() throws TableRefused {
    assertThat(text("<c r=\"B2\" t=\"inlineStr\"><is><r><t>le</t></r><r><t>ft</t></r></is></c>"))
        .isEqualTo("left");
    assertThat(text("<c r=\"B2\" t=\"b\"><v>0</v></c>")).isEqualTo("false");
    assertThat(text("<c r=\"B2\" t=\"str\"><v>a_x000D_b_x12_</v></c>")).isEqualTo("a\rb_x12_");
    assertThat(text("<c t=\"str\"><v>no address</v></c>")).isEqualTo("no address");
  }

  @Test
  void howATextSoundsIsNoPartOfIt() throws TableRefused {
    var workbook =
        new Xlsx()
            .sharedXml(
                "<si><t>id</t></si><si><t>x</t></si>"
                    + "<si><t>\u53F3</t><rPh sb=\"0\" eb=\"1\"><t>\u30DF\u30AE</t></rPh></si>")
            .cell("<c r=\"B2\" t=\"s\"><v>2</v></c>");

    assertThat(row(workbook).cells()).containsExactly("1", "\u53F3");
  }

  @Test
  void cellsBeyondTheHeaderAreMarkedAndMissingOnesAreNot() throws TableRefused {
    var read =
        read(
            new Xlsx()
                .cell(
                    "<c r=\"D2\"><v>9</v></c></row><row r=\"3\"/><row r=\"4\"><c"
                        + " r=\"A4\"><v>2</v></c>"));

    assertThat(read.rows())
        .containsExactly(
            new Row(2, List.of("1", ""), Set.of(RowFault.TOO_MANY_CELLS)),
            new Row(4, List.of("2", ""), Set.of()));
  }

  @Test
  void theFirstSheetThatIsNotHiddenIsReadUnlessAnotherIsAskedFor() throws TableRefused {
    var workbook =
        new Xlsx()
            .sheets(
                "<sheet name=\"Old\" state=\"hidden\" sheetId=\"1\" r:id=\"r2\"/>"
                    + "<sheet name=\"Cases\" sheetId=\"2\" r:id=\"r1\"/>",
                "")
            .part(
                "xl/worksheets/sheet2.xml",
                "<worksheet><sheetData><row r=\"1\"><c"
                    + " r=\"A1\"><v>7</v></c></row></sheetData></worksheet>");
    var file = Reading.file(folder, workbook.bytes());

    assertThat(Reading.of(file).header()).containsExactly("id", "x");
    var hidden = Reading.of(file, Hints.NONE.onSheet("Old"));
    assertThat(hidden.header()).containsExactly("7");
    assertThat(hidden.noted(Note.Kind.HIDDEN_SHEET)).containsExactly("Old");
    assertThatThrownBy(() -> Reading.of(file, Hints.NONE.onSheet("New")))
        .isInstanceOfSatisfying(
            TableRefused.class, r -> assertThat(r.reason()).isEqualTo(Reason.NO_SUCH_SHEET));
  }

  @Test
  void aWorkbookWithoutStylesIsRead() throws TableRefused {
    var types = "[Content_Types].xml";
    var workbook =
        new Xlsx()
            .without("xl/styles.xml")
            .part(
                types,
                "<Types><Override PartName=\"/xl/sharedStrings.xml\""
                    + " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml\"/></Types>")
            .cell("<c r=\"B2\"><v>2</v></c>");

    assertThat(row(workbook).cells()).containsExactly("1", "2");
  }
}
