package osteolog.exchange.dicom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import osteolog.exchange.image.FileRefused;
import osteolog.exchange.image.FileRefused.Reason;
import osteolog.exchange.image.Limits;

/// Files that are cut, broken or no DICOM.
class RefusedDicomTest {

  private static final String EXPLICIT = "1.2.840.10008.1.2.1";

  @TempDir Path temp;

  private DicomFile read(byte[] file) throws FileRefused {
    return DicomFile.read(DicomWriter.write(temp, file), Limits.USUAL);
  }

  private void assertRefused(byte[] file, Reason reason) {
    assertThatThrownBy(() -> read(file))
        .isInstanceOfSatisfying(
            FileRefused.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
  }

  @ParameterizedTest
  @EnumSource
  void aFileThatWasCutAnywhereIsAHeaderOrRefused(Films.Way way) {
    var whole = way.mri();
    for (int length = 1; length < whole.length; length++) {
      try {
        assertThat(read(Arrays.copyOf(whole, length)).picture()).as("cut at %d", length).isEmpty();
      } catch (FileRefused refused) {
        assertThat(refused.reason()).isIn(Reason.CUT_SHORT, Reason.UNKNOWN_KIND, Reason.DAMAGED);
      }
    }
  }

  @Test
  void aPictureThatEndsTooSoonIsRefused() {
    var whole = Films.Way.EXPLICIT.mri();
    assertRefused(Arrays.copyOf(whole, whole.length - 2), Reason.CUT_SHORT);
    var few =
        Films.picture(DicomWriter.explicit().text(0x0008_0060, "CS", "CR"), 9, 9, 8, "MONOCHROME2")
            .element(0x7FE0_0010, "OB", new byte[40]);
    assertRefused(few.file(EXPLICIT), Reason.CUT_SHORT);
  }

  @Test
  void aLengthBeyondTheFileIsNotBelieved() {
    var huge = DicomWriter.explicit().head(0x0010_0010, "UT", 0x7000_0000L).raw(new byte[8]);
    assertRefused(huge.file(EXPLICIT), Reason.CUT_SHORT);
    var undefined = DicomWriter.explicit().head(0x0010_0010, "UT", 0xFFFF_FFFFL).raw(new byte[8]);
    assertRefused(undefined.file(EXPLICIT), Reason.DAMAGED);
  }

  @Test
  void sequencesWithoutEndAreRefused() {
    var file = DicomWriter.explicit();
    for (int i = 0; i < 10_000; i++) {
      file.head(0x0040_A730, "SQ", 0xFFFF_FFFFL).head(0xFFFE_E000, "", 0xFFFF_FFFFL);
    }
    assertRefused(file.file(EXPLICIT), Reason.TOO_INTRICATE);
  }

  @Test
  void moreElementsThanAnyHonestFileHasAreRefused() {
    var file = DicomWriter.explicit();
    for (int i = 0; i < 200; i++) {
      file.text(0x0008_0060, "CS", "MR");
    }
    var few = new Limits(1 << 20, 1 << 20, 100, 100, 5, 100);
    assertThatThrownBy(() -> DicomFile.read(DicomWriter.write(temp, file.file(EXPLICIT)), few))
        .hasMessage("TOO_INTRICATE");
  }

  @Test
  void whatIsDeflatedDoesNotUnpackWithoutEnd() throws IOException {
    var bomb = DicomWriter.explicit().text(0x0008_0060, "CS", "MR");
    bomb.element(0x0009_1010, "OB", new byte[30_000_000]);
    var file = DicomWriter.write(temp, bomb.deflatedFile());
    assertThat(Files.size(file)).isLessThan(60_000);
    var few = new Limits(1 << 20, 1 << 20, 100, 100, 5, 100);
    assertThatThrownBy(() -> DicomFile.read(file, few)).hasMessage("TOO_LARGE");
  }

  @Test
  void moreBytesOrPixelsThanCanBeHeldAreRefused() {
    var file = DicomWriter.write(temp, Films.Way.EXPLICIT.mri());
    assertThatThrownBy(() -> DicomFile.read(file, new Limits(100, 100, 100, 100, 5, 100)))
        .hasMessage("TOO_LARGE");
    assertThatThrownBy(() -> DicomFile.read(file, new Limits(1 << 20, 100, 5, 100, 5, 100)))
        .hasMessage("TOO_MANY_PIXELS");
  }

  @Test
  void whatIsNoDicomFileIsRefused() {
    assertRefused(new byte[0], Reason.EMPTY);
    assertRefused("A letter about a film".getBytes(StandardCharsets.UTF_8), Reason.UNKNOWN_KIND);
    assertRefused(new byte[5000], Reason.UNKNOWN_KIND);
    var directory = DicomWriter.explicit().text(0x0004_1130, "CS", "DISC");
    assertRefused(
        directory.file(EXPLICIT, "1.2.840.10008.1.3.10", new byte[128]), Reason.DISC_INDEX);
  }

  @Test
  void aFileThatBeginsLikeAProgramIsRefused() {
    for (var start : List.of("MZ", "\u007FELF", "#!/bin/sh\n")) {
      var preamble = Arrays.copyOf(start.getBytes(StandardCharsets.ISO_8859_1), 128);
      var film = DicomWriter.explicit().text(0x0008_0060, "CS", "CR");
      assertRefused(film.file(EXPLICIT, "1.2.3", preamble), Reason.PROGRAM);
    }
  }

  @Test
  void aFileThatIsNotThereIsRefusedWithoutItsName() {
    assertThatThrownBy(() -> DicomFile.read(temp.resolve("Yamada.dcm"), Limits.USUAL))
        .hasMessage("CANNOT_READ")
        .hasNoCause();
  }
}
