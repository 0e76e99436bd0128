package osteolog.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import osteolog.exchange.table.TableRefused.Reason;

/// Files that are no tables, or do not stay the same.
class ForeignFileTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "PDF, '%PDF-1.7'",
    "PICTURE, '\u0089PNG\r\n\u001A\n'",
    "PICTURE, '\u00FF\u00D8\u00FF\u00E0'",
    "ARCHIVE, '\u001F\u008B\b'",
    "ARCHIVE, 'PK\u0005\u0006'",
    "ARCHIVE, 'Rar!'",
    "DAMAGED, 'PK\u0003\u0004 cut off'",
    "OTHER_DOCUMENT, '{\\rtf1 x}'",
    "STATISTICS, '$FL2@(#) SPSS'",
    "OTHER_PROGRAM, 'SQLite format 3\0'",
    "WEB_PAGE, '<html><table><tr><td>1</td></tr></table>'",
    "WEB_PAGE, '\u00EF\u00BB\u00BF \n<!DOCTYPE html><html>'",
    "WEB_PAGE, '<table border=1>'",
    "XML, '<?xml version=\"1.0\"?><Workbook>'",
    "JSON, '[{\"a\": 1}]'",
    "OTHER_PROGRAM, '\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008abc'",
    "EMPTY, ''",
    "EMPTY, '\u00EF\u00BB\u00BF'",
    "EMPTY, '\n\r\n  \n,,\n'",
    "EMPTY, 'sep=;'"
  })
  void aFileThatIsNoTableIsRefusedByName(Reason reason, String bytes) {
    assertThat(Reading.reason(folder, bytes)).isEqualTo(reason);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<5 mg,>3\n1,2\n",
        "{id},x\n1,2\n",
        "[id],x\n1,2\n",
        "%PD,x\n1,2\n",
        "PAR1,GIF8\n1,2\n"
      })
  void aTableThatBeginsStrangelyIsATable(String text) throws TableRefused {
    assertThat(Reading.of(folder, text).cells()).hasSize(1);
  }

  @Test
  void anOldWorkbookAndALockedOneAreToldApart() {
    assertThat(Reading.reason(folder, oldOffice("Workbook"))).isEqualTo(Reason.OLD_EXCEL);
    assertThat(Reading.reason(folder, oldOffice("EncryptedPackage"))).isEqualTo(Reason.PASSWORD);
    assertThat(
            Reading.reason(
                folder,
                new byte[] {
                  (byte) 0xD0,
                  (byte) 0xCF,
                  0x11,
                  (byte) 0xE0,
                  (byte) 0xA1,
                  (byte) 0xB1,
                  0x1A,
                  (byte) 0xE1
                }))
        .isEqualTo(Reason.OLD_EXCEL);
  }

  private static byte[] oldOffice(String part) {
    var bytes = ByteBuffer.allocate(2048).order(ByteOrder.LITTLE_ENDIAN);
    bytes.putLong(0, 0xE11AB1A1E011CFD0L).putShort(30, (short) 9).putInt(48, 2);
    bytes.position(1536 + 128).put(part.getBytes(StandardCharsets.UTF_16LE));
    return bytes.array();
  }

  @Test
  void aFolderAndAMissingFileAreRefused() {
    assertThat(Reading.refusal(folder).reason()).isEqualTo(Reason.NOT_A_FILE);
    assertThat(Reading.refusal(folder.resolve("none.csv")).reason()).isEqualTo(Reason.MISSING);
    assertThatThrownBy(() -> TableFile.sheets(folder.resolve("none.csv")))
        .isInstanceOf(TableRefused.class);
  }

  @Test
  void aFileThatVanishesIsNoticed() throws Exception {
    var file = Reading.file(folder, "a\n1\n".getBytes(StandardCharsets.UTF_8));
    var table = TableFile.open(file, Hints.NONE);
    Files.delete(file);

    assertRefused(table, Reason.MISSING);
  }

  @Test
  void aFileThatChangesBetweenOpeningAndReadingIsNoticed() throws Exception {
    var file = Reading.file(folder, "a\n1\n".getBytes(StandardCharsets.UTF_8));
    var table = TableFile.open(file, Hints.NONE);
    Files.writeString(file, "a\n1\n2\n");

    assertRefused(table, Reason.CHANGED);
  }

  @Test
  void aFileThatIsReplacedByOneOfTheSameSizeIsNoticed() throws Exception {
    var file = Reading.file(folder, "a\n1\n".getBytes(StandardCharsets.UTF_8));
    var table = TableFile.open(file, Hints.NONE);
    Files.writeString(file, "b\n2\n");
    Files.setLastModifiedTime(file, FileTime.fromMillis(0));

    assertRefused(table, Reason.CHANGED);
  }

  @Test
  void aFileThatChangesWhileItIsReadIsNoticed() throws Exception {
    var file = Reading.file(folder, "a\n1\n2\n".getBytes(StandardCharsets.UTF_8));
    var table = TableFile.open(file, Hints.NONE);

    assertThatThrownBy(() -> table.read(_ -> grown(file)))
        .isInstanceOfSatisfying(
            TableRefused.class, r -> assertThat(r.reason()).isEqualTo(Reason.CHANGED));
  }

  private static boolean grown(Path file) {
    try {
      Files.writeString(file, "a\n1\n2\n3\n");
      return false;
    } catch (IOException failed) {
      throw new AssertionError(failed);
    }
  }

  private static void assertRefused(Table table, Reason reason) {
    assertThatThrownBy(() -> table.read(_ -> true))
        .isInstanceOfSatisfying(TableRefused.class, r -> assertThat(r.reason()).isEqualTo(reason));
  }

  @Test
  void aTextHasNoSheets() throws TableRefused {
    var file = Reading.file(folder, "a\n1\n".getBytes(StandardCharsets.UTF_8));

    assertThat(TableFile.sheets(file)).isEmpty();
  }

  @Test
  void aRefusalTellsNothingThatStandsInTheFile() {
    var refused =
        Reading.refusal(Reading.file(folder, "name\n\"Ada".getBytes(StandardCharsets.UTF_8)));

    assertThat(refused).hasMessage("QUOTE_NEVER_CLOSES").hasNoCause();
  }
}
