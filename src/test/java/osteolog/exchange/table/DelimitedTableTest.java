package osteolog.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import osteolog.exchange.table.TableRefused.Reason;

class DelimitedTableTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(chars = {',', ';', '\t', '|'})
  void theSeparatorIsFoundOutsideQuotes(char separator) throws TableRefused {
    var text =
        """
        id;side;"note, with | and	tab; too"
        1;right;"1,5; 2,5, 3|4"
        2;left;"a
        b, c; d"
        """
            .replace(';', '\u0001')
            .replace("\u0001 ", "; ")
            .replace('\u0001', separator);

    var read = Reading.of(folder, text);

    assertThat(read.header()).hasSize(3);
    assertThat(read.cells()).hasSize(2).allMatch(r -> r.size() == 3);
    assertThat(read.noted(Note.Kind.SEPARATOR)).containsExactly(String.valueOf(separator));
  }

  @Test
  void decimalCommasAreNoSeparators() throws TableRefused {
    var read = Reading.of(folder, "id;nrs;vas\n1;1,5;2,5\n2;2,5;3,5\n3;4,5;5,5\n");

    assertThat(read.header()).containsExactly("id", "nrs", "vas");
    assertThat(read.cells()).contains(List.of("2", "2,5", "3,5"));
  }

  @Test
  void aTableOfOneColumnIsATable() throws TableRefused {
    assertThat(Reading.of(folder, "bone\nulna\nradius\n").cells())
        .containsExactly(List.of("ulna"), List.of("radius"));
  }

  @Test
  void theFirstLineMayTellTheSeparator() throws TableRefused {
    var read = Reading.of(folder, "sep=^\r\na,b^c\r\n1,2^3\r\n");

    assertThat(read.header()).containsExactly("a,b", "c");
    assertThat(read.rows()).containsExactly(new Row(3, List.of("1,2", "3"), Set.of()));
    assertThat(read.noted(Note.Kind.SEPARATOR_LINE)).hasSize(1);
    assertThat(Reading.of(folder, "sep=\t\na,b\tc\n").header()).containsExactly("a,b", "c");
  }

  @Test
  void whatTheUserKnowsGoesBeforeWhatIsFound() throws TableRefused {
    var file = Reading.file(folder, "x,y;z\nTitel\n\u00E9,2;3\n".getBytes(Encodings.WESTERN));

    var read =
        Reading.of(file, Hints.NONE.separatedBy(';').with(StandardCharsets.ISO_8859_1).headerIn(3));

    assertThat(read.header()).containsExactly("\u00E9,2", "3");
    assertThatThrownBy(() -> Hints.NONE.separatedBy('"'))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Reading.of(file, Hints.NONE.headerIn(9)))
        .isInstanceOfSatisfying(
            TableRefused.class,
            r -> {
              assertThat(r.reason()).isEqualTo(Reason.NO_HEADER);
              assertThat(r.line()).hasValue(9);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, 'r\u00E9gion \u53F3'",
    "windows-31j, \u53F3",
    "windows-31j, '\u6C0F\u540D\u3001\u7537\u6027'",
    "windows-31j, \uFF76\uFF80\uFF76\uFF85",
    "windows-31j, \u2460\u75DB\u307F",
    "windows-1252, 'd\u2019os c\u00F4t\u00E9 droit'",
    "windows-1252, 'M\u00FCller'",
    "windows-1252, '\u00C4rztin'",
    "windows-1252, '\u00E9t\u00E9'",
    "windows-1252, 'Stra\u00DFe'",
    "windows-1252, 'Sj\u00F6gren f\u00E5r b\u00E4ra'",
    "windows-1252, '5 \u00B5g, 37 \u00B0C'",
    "windows-1252, '\u20AC 5'",
    "windows-1252, 'm\u0153urs'"
  })
  void theEncodingIsFoundEvenOfOneWord(String charset, String word) throws TableRefused {
    var read = Reading.of(folder, "id,x\n1,%s\n".formatted(quoted(word)), Charset.forName(charset));

    assertThat(read.cells()).containsExactly(List.of("1", word));
  }

  private static String quoted(String word) {
    return word.contains(",") ? '"' + word + '"' : word;
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE"})
  void aByteOrderMarkTellsTheEncodingAndIsNoText(String charset) throws TableRefused {
    var read = Reading.of(folder, "\uFEFFid\tx\n1\t\u53F3\u00E9\n", Charset.forName(charset));

    assertThat(read.header()).containsExactly("id", "x");
    assertThat(read.cells()).containsExactly(List.of("1", "\u53F3\u00E9"));
    assertThat(read.noted(Note.Kind.ENCODING)).containsExactly(charset);
  }

  @Test
  void plainUtf16WithoutItsMarkIsFound() throws TableRefused {
    var read = Reading.of(folder, "identity,x\n1,\u00E9\n", StandardCharsets.UTF_16LE);

    assertThat(read.cells()).containsExactly(List.of("1", "\u00E9"));
    assertThat(read.noted(Note.Kind.ENCODING_GUESSED)).containsExactly("UTF-16LE");
  }

  @Test
  void utf16OfJapaneseIsReadWhereTheUserSaysSo() throws TableRefused {
    var text = "\u53F3,\u5DE6\n".repeat(9);
    var file = Reading.file(folder, text.getBytes(StandardCharsets.UTF_16BE));

    var read = Reading.of(file, Hints.NONE.with(StandardCharsets.UTF_16BE));

    assertThat(read.rows()).hasSize(8);
  }

  @Test
  void aDamagedCharacterMarksItsRowAlone() throws TableRefused {
    var bytes =
        "id,x\n1,\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\u00E9\n2,#\n"
            .getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 2] = (byte) 0xFF;

    var read = Reading.of(Reading.file(folder, bytes));

    assertThat(read.rows().get(0).faults()).isEmpty();
    assertThat(read.rows().get(1).faults()).containsExactly(RowFault.UNREADABLE_CHARACTER);
  }

  @Test
  void everyKindOfLineEndIsReadAndLinesAreCountedTruly() throws TableRefused {
    var read =
        Reading.of(
            folder, "\n\r\nid,x\r1,\"a\r\nb\n\nc\"\n\n \n,\r\n2,\"say \"\"x\"\"\"\r\r3,5\" nail");

    assertThat(read.header()).containsExactly("id", "x");
    assertThat(read.rows()).extracting(Row::line).containsExactly(4L, 11L, 13L);
    assertThat(read.cells())
        .containsExactly(
            List.of("1", "a\r\nb\n\nc"), List.of("2", "say \"x\""), List.of("3", "5\" nail"));
  }

  @Test
  void raggedRowsAreMarkedAndNotFatal() throws TableRefused {
    var read = Reading.of(folder, "a,b,c\n1\n1,2,3,\n1,2,3,4\n1,2,3\n1,\0,3\n");

    assertThat(read.cells()).allMatch(r -> r.size() == 3);
    assertThat(read.rows())
        .extracting(Row::faults)
        .containsExactly(
            Set.of(RowFault.TOO_FEW_CELLS),
            Set.of(),
            Set.of(RowFault.TOO_MANY_CELLS),
            Set.of(),
            Set.of(RowFault.NUL));
  }

  @Test
  void textAfterAQuoteMarksItsRowAlone() throws TableRefused {
    var read = Reading.of(folder, "a,b\n\n1,\"x\"\n2,\"x\"y\n\n3,\"x\" \n4,\"x\"\"y\"\n");

    assertThat(read.rows().stream().filter(r -> !r.faults().isEmpty()))
        .containsExactly(new Row(4, List.of("2", "xy"), Set.of(RowFault.TEXT_AFTER_QUOTE)));
  }

  @Test
  void aQuoteThatNeverClosesIsRefusedWithItsLine() {
    var refused =
        Reading.refusal(
            Reading.file(folder, "a,b\n1,2\n3,\"x\ny,z\n".getBytes(StandardCharsets.UTF_8)));

    assertThat(refused.reason()).isEqualTo(Reason.QUOTE_NEVER_CLOSES);
    assertThat(refused.line()).hasValue(3);
  }

  @Test
  void aHugeCellIsCutAndMarkedAndTheRestIsRead() throws TableRefused {
    var read = Reading.of(folder, "a,b\n1,\"" + "x".repeat(10_000_000) + "\"\n2,y\n");

    assertThat(read.rows().get(0).faults()).containsExactly(RowFault.CELL_TOO_LONG);
    assertThat(read.rows().get(0).cells().get(1)).hasSize(Limits.CELL);
    assertThat(read.cells().get(1)).containsExactly("2", "y");
  }

  @Test
  void aCellBeyondAllBoundsIsRefusedWithItsLine() {
    var refused =
        Reading.refusal(
            Reading.file(
                folder, ("a,b\n1,\"" + "x\n".repeat(9_000_000)).getBytes(StandardCharsets.UTF_8)));

    assertThat(refused.reason()).isEqualTo(Reason.CELL_TOO_LONG);
    assertThat(refused.line()).hasValue(2);
  }

  @Test
  void aHeaderAloneIsATableWithoutRows() throws TableRefused {
    var read = Reading.of(folder, "a,b");

    assertThat(read.header()).containsExactly("a", "b");
    assertThat(read.rows()).isEmpty();
  }

  @Test
  void everyColumnHasANameOfItsOwn() throws TableRefused {
    var read = Reading.of(folder, "x, x ,,x (2),x,column 3,\n1,2,3,4,5,6,7\n");

    assertThat(read.header())
        .containsExactly("x", "x (3)", "column 3 (2)", "x (2)", "x (4)", "column 3", "column 7");
    assertThat(read.noted(Note.Kind.HEADER_DOUBLED)).containsExactly("x (3)", "x (4)");
    assertThat(read.noted(Note.Kind.HEADER_EMPTY)).containsExactly("column 3 (2)", "column 7");
  }

  @Test
  void aNameOfAColumnIsNoLongerThanAPersonReads() throws TableRefused {
    var long1 = "x".repeat(999) + "\uD83D\uDE00".repeat(100_000);
    var header = Reading.of(folder, "id," + long1 + "1," + long1 + "2\na,b,c\n").header();

    assertThat(header).doesNotHaveDuplicates().allMatch(name -> name.length() < 1010);
    assertThat(header.get(1)).isEqualTo("x".repeat(999) + "…");
  }

  @Test
  void titlesAboveTheHeaderArePassedOver() throws TableRefused {
    var read = Reading.of(folder, "Our cases,,\n\nas of May,,\nid,bone,side\n1,ulna,left\n");

    assertThat(read.header()).containsExactly("id", "bone", "side");
    assertThat(read.noted(Note.Kind.HEADER_BELOW)).containsExactly("4");
  }

  @Test
  void tooManyColumnsAreRefused() {
    assertThat(Reading.reason(folder, ",x".repeat(Limits.COLUMNS + 1)))
        .isEqualTo(Reason.TOO_MANY_COLUMNS);
  }

  @Test
  void aReaderThatHasEnoughIsHandedNoMore() throws TableRefused {
    var table =
        TableFile.open(
            Reading.file(folder, "a\n1\n2\n3\n".getBytes(StandardCharsets.UTF_8)), Hints.NONE);
    var seen = new ArrayList<Row>();

    table.read(row -> seen.add(row) && seen.size() < 2);

    assertThat(seen).hasSize(2);
  }
}
