package osteolog.exchange.dicom;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import osteolog.domain.entry.Plane;
import osteolog.domain.entry.Side;
import osteolog.exchange.image.FileRefused;
import osteolog.exchange.image.GreyFrame;
import osteolog.exchange.image.Identifier;
import osteolog.exchange.image.Identifier.Kind;
import osteolog.exchange.image.Limits;
import osteolog.exchange.image.Spacing;
import osteolog.exchange.image.Window;

class DicomFileTest {

  private static final String EXPLICIT = "1.2.840.10008.1.2.1";

  @TempDir Path temp;

  private DicomFile read(byte[] file) throws FileRefused {
    return DicomFile.read(DicomWriter.write(temp, file), Limits.USUAL);
  }

  @ParameterizedTest
  @EnumSource
  void howeverAFileIsWrittenItsHeaderAndItsPictureAreTheSame(Films.Way way) throws FileRefused {
    var file = read(way.mri());
    var header = file.header();
    assertThat(header.modality()).isEqualTo("MR");
    assertThat(header.bodyPart()).isEqualTo("FEMUR");
    assertThat(header.day()).isEqualTo(LocalDate.of(2019, 3, 4));
    assertThat(header.echoTimeMs()).isEqualTo(new BigDecimal("68"));
    assertThat(header.repetitionTimeMs()).isEqualTo(new BigDecimal("4200"));
    assertThat(header.sliceThicknessMm()).isEqualTo(new BigDecimal("4"));
    assertThat(header.fieldStrengthT()).isEqualTo(new BigDecimal("1.5"));
    assertThat(header.plane()).isEqualTo(Plane.CORONAL);
    assertThat(header.edges()).isEqualTo(new Edges('R', 'L', 'H', 'F'));
    var picture = file.picture().orElseThrow();
    assertThat(picture.window()).contains(new Window(250, 500));
    assertThat(picture.spacing()).contains(new Spacing(0.25, 0.5, Spacing.Plane.PATIENT));
    assertThat(((GreyFrame) picture.frame(0)).values()).containsExactly(0, 100, 200, 300, 400, 500);
  }

  @ParameterizedTest
  @EnumSource
  void aNumberThatCannotBeZeroIsNotRecordedAsZero(Films.Way way) throws FileRefused {
    assertThat(read(way.mri()).header().inversionTimeMs()).isNull();
  }

  @ParameterizedTest
  @EnumSource
  void theSideOfAnEarlierStudyIsNotThatOfThisOne(Films.Way way) throws FileRefused {
    assertThat(read(way.mri()).header().side()).isEqualTo(Side.RIGHT);
  }

  @ParameterizedTest
  @EnumSource
  void everyNameAndNumberIsFoundAndNoneIsToldByAccident(Films.Way way) throws FileRefused {
    var file = read(way.mri());
    assertThat(file.identifiers())
        .contains(
            new Identifier(Kind.PATIENT_NAME, "Patient's Name", "Yamada Tarou"),
            new Identifier(Kind.PATIENT_NUMBER, "Patient ID", "12345"),
            new Identifier(Kind.PERSON, "Referring Physician's Name", "Weiß Jörg"),
            new Identifier(Kind.STUDY_NUMBER, "SOP Instance UID", "1.2.3.4"))
        .noneMatch(i -> i.tag().equals("Accession Number"));
    assertThat(file.identifiers().toString() + file.header()).doesNotContain("Yamada", "12345");
  }

  @Test
  void aNameIsFoundInWhateverSequenceAndElementItStands() throws FileRefused {
    var deep =
        DicomWriter.explicit()
            .text(0x0008_0060, "CS", "OT")
            .openSequence(
                0x0040_A730,
                item ->
                    item.sequence(
                        0x0040_A073, inner -> inner.text(0x0074_1234, "PN", "Sato^Hanako")))
            .openSequence(0x0011_1010, item -> item.text(0x0011_1011, "LO", "maker"));
    var file = read(deep.file(EXPLICIT));
    assertThat(file.identifiers())
        .containsExactly(new Identifier(Kind.PERSON, "(0074,1234)", "Sato Hanako"));
    assertThat(file.header().privateOnes()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          \\ISO 2022 IR 87                | ISO-2022-JP | Yamada^Tarou=山田^太郎=やまだ^たろう
          ISO 2022 IR 13\\ISO 2022 IR 87  | ISO-2022-JP | Yamada^Tarou=山田^太郎=やまだ^たろう
          ISO_IR 192                     | UTF-8       | Yamada^Tarou=山田^太郎=やまだ^たろう
          GB18030                        | GB18030     | Yamada^Tarou=山田^太郎=やまだ^たろう
          """)
  void aJapaneseNameIsReadInAllItsThreeForms(String sets, String charset, String name)
      throws FileRefused {
    var file =
        DicomWriter.explicit()
            .text(0x0008_0005, "CS", sets.strip())
            .text(0x0008_0060, "CS", "OT")
            .text(0x0010_0010, "PN", name, Charset.forName(charset));
    assertThat(read(file.file(EXPLICIT)).identifiers())
        .extracting(Identifier::value)
        .containsExactly("Yamada Tarou (山田 太郎, やまだ たろう)");
  }

  @Test
  void aSequenceMayHaveItsOwnCharacterSet() throws FileRefused {
    var name = "山田".getBytes(StandardCharsets.UTF_8);
    var file =
        DicomWriter.explicit()
            .text(0x0008_0005, "CS", "ISO_IR 100")
            .text(0x0008_0060, "CS", "OT")
            .sequence(
                0x0040_0275,
                item -> item.text(0x0008_0005, "CS", "ISO_IR 192").element(0x0032_1032, "PN", name))
            .text(0x0040_A123, "PN", "Müller");
    assertThat(read(file.file(EXPLICIT)).identifiers())
        .extracting(Identifier::value)
        .containsExactly("山田", "Müller");
  }

  @Test
  void emptyElementsAreNoFactsAndNoFaults() throws FileRefused {
    var file = DicomWriter.explicit();
    for (int tag : new int[] {0x0008_0005, 0x0008_0020, 0x0008_0060}) {
      file.text(tag, "CS", "");
    }
    file.head(0x0008_1110, "SQ", 0).text(0x0010_0010, "PN", "^^").text(0x0018_0081, "DS", "");
    file.head(0x0028_0010, "US", 0).head(0x7FE0_0010, "OW", 0);
    var read = read(file.file(EXPLICIT));
    assertThat(read.identifiers()).isEmpty();
    assertThat(read.header().day()).isNull();
    assertThat(read.header().modality()).isNull();
    assertThat(read.noPicture()).contains(DicomFile.NoPicture.UNUSUAL);
  }

  @Test
  void numbersAndDaysThatCannotBeAreNoFacts() throws FileRefused {
    var file =
        DicomWriter.explicit()
            .text(0x0008_0020, "DA", "20190230")
            .text(0x0008_0060, "CS", "MR")
            .text(0x0018_0080, "DS", "1e999999999")
            .text(0x0018_0081, "DS", "six");
    var header = read(file.file(EXPLICIT)).header();
    assertThat(header.day()).isNull();
    assertThat(header.repetitionTimeMs()).isNull();
    assertThat(header.echoTimeMs()).isNull();
  }

  @Test
  void anEnhancedMriTellsItsNumbersFromTheGroupsOfItsFrames() throws FileRefused {
    var file =
        DicomWriter.explicit()
            .text(0x0008_0060, "CS", "MR")
            .openSequence(
                0x5200_9229,
                shared ->
                    shared
                        .sequence(0x0018_9112, t -> t.text(0x0018_0080, "DS", "550"))
                        .sequence(0x0018_9114, t -> t.f64(0x0018_9082, 10.5))
                        .sequence(
                            0x0028_9110,
                            t -> t.text(0x0018_0050, "DS", "4").text(0x0028_0030, "DS", "1\\1")));
    var header = read(file.file(EXPLICIT)).header();
    assertThat(header.repetitionTimeMs()).isEqualTo(new BigDecimal("550"));
    assertThat(header.echoTimeMs()).isEqualTo(new BigDecimal("10.5"));
    assertThat(header.sliceThicknessMm()).isEqualTo(new BigDecimal("4"));
  }

  @Test
  void anElementWithoutItsKindIsReadInAFileThatGivesKinds() throws FileRefused {
    var file =
        DicomWriter.explicit()
            .text(0x0008_0060, "CS", "CT")
            .raw(DicomWriter.implicit().text(0x0018_0015, "CS", "TIBIA").bytes())
            .text(0x0020_0060, "CS", "L");
    var header = read(file.file(EXPLICIT)).header();
    assertThat(header.bodyPart()).isEqualTo("TIBIA");
    assertThat(header.side()).isEqualTo(Side.LEFT);
  }

  @Test
  void whetherThePictureItselfHoldsNamesIsAsTheFileSays() throws FileRefused {
    for (var said : List.of("YES", "NO", "")) {
      var file = DicomWriter.explicit().text(0x0008_0060, "CS", "US").text(0x0028_0301, "CS", said);
      assertThat(Optional.ofNullable(read(file.file(EXPLICIT)).header().burnedIn()))
          .isEqualTo(said.isEmpty() ? Optional.empty() : Optional.of(said.equals("YES")));
    }
  }
}
