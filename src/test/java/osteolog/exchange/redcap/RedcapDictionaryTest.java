package osteolog.exchange.redcap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Dictionaries of other people's projects, in the style of REDCap's own files.
final class RedcapDictionaryTest {

  /// As the designer's page writes it: quotes around what holds a blank.
  private static final String HEADER =
      "\"Variable / Field Name\",\"Form Name\",\"Section Header\",\"Field Type\",\"Field"
          + " Label\",\"Choices, Calculations, OR Slider Labels\",\"Field Note\",\"Text Validation"
          + " Type OR Show Slider Number\",\"Text Validation Min\",\"Text Validation"
          + " Max\",Identifier?,\"Branching Logic (Show field only if...)\",\"Required"
          + " Field?\",\"Custom Alignment\",\"Question Number (surveys only)\",\"Matrix Group"
          + " Name\",\"Matrix Ranking?\",\"Field Annotation\"\n";

  @TempDir Path folder;

  @Test
  void fieldsCarryTheirChoicesByCode() throws Exception {
    var read =
        read(
            HEADER
                + "patient_id,base,,text,\"Patient ID\",,,,,,y,,,,,,,\n"
                + "side,base,,radio,\"<b>Side</b> of<br>lesion\",\"1, Left | 2, Right, that is"
                + " not left | -9, Not known | 5\",,,,,,,y,LH,,,,@HIDDEN\n");
    assertThat(read.fields()).extracting(RedcapField::name).containsExactly("patient_id", "side");
    var side = read.field("side").orElseThrow();
    assertThat(side.label()).isEqualTo("Side of lesion");
    assertThat(side.choices())
        .containsExactly(
            Map.entry("1", "Left"),
            Map.entry("2", "Right, that is not left"),
            Map.entry("-9", "Not known"),
            Map.entry("5", "5"));
    assertThat(side.required()).isTrue();
    assertThat(side.identifier()).isFalse();
    assertThat(side.annotation()).isEqualTo("@HIDDEN");
    assertThat(read.field("patient_id").orElseThrow().identifier()).isTrue();
  }

  @Test
  void logicWithEitherQuoteIsRead() throws Exception {
    var read =
        read(
            HEADER
                + "a,base,,yesno,A,,,,,,,\"[sex] = \"\"0\"\" and [b] = \"\"1\"\"\",,,,,,\n"
                + "b,base,,truefalse,B,,,,,,,[sex] = '0',,,,,,\n");
    assertThat(read.fields())
        .extracting(RedcapField::branching)
        .containsExactly("[sex] = '0' and [b] = '1'", "[sex] = '0'");
    assertThat(read.fields())
        .extracting(RedcapField::choices)
        .containsExactly(Map.of("1", "Yes", "0", "No"), Map.of("1", "True", "0", "False"));
  }

  @Test
  void aBoxIsFoundByItsColumn() throws Exception {
    var read = read(HEADER + "race,base,,checkbox,Race,\"1, A | -4, None | a.b, C\",,,,,,,,,,,,\n");
    assertThat(read.field("race").orElseThrow().columns())
        .containsExactly("race___1", "race____4", "race___a_b");
    assertThat(read.boxOf("race____4")).contains("-4");
    assertThat(read.boxOf("race")).isEmpty();
    assertThat(read.ofColumn("race___1")).map(RedcapField::name).contains("race");
  }

  @Test
  void sumsSlidersAndUnknownKindsHaveNoChoices() throws Exception {
    var read =
        read(
            HEADER
                + "bmi,base,,calc,BMI,\"round([w]/[h],1)\",,,,,,,,,,,,\n"
                + "mood,base,,slider,Mood,\"sad | happy\",,number,,,,,,RH,,,,\n"
                + "x,base,,hologram,X,\"1, A\",,,,,,,,,,,,\n");
    assertThat(read.fields()).allMatch(field -> field.choices().isEmpty());
    assertThat(read.fields().getLast().type()).isEqualTo(RedcapField.Type.OTHER);
  }

  @Test
  void namesOfTheApiAndShortOldDictionariesAreReadToo() throws Exception {
    var read =
        read(
            "field_name,form_name,section_header,field_type,field_label,"
                + "select_choices_or_calculations\n"
                + "sex,base,,select,Sex,\"0, Female \\n 1, Male\"\n");
    var sex = read.field("sex").orElseThrow();
    assertThat(sex.type()).isEqualTo(RedcapField.Type.DROPDOWN);
    assertThat(sex.choices()).containsExactly(Map.entry("0", "Female"), Map.entry("1", "Male"));
  }

  @Test
  void aLabelKeepsWhatOnlyLooksLikeATag() {
    assertThat(LabelText.plain("CRP &lt; 5 or ESR < 10\\nand  <p class=\"rich\">x > 3</p>&nbsp;!"))
        .isEqualTo("CRP < 5 or ESR < 10 and x > 3 !");
    assertThat(LabelText.plain("<".repeat(100_000))).hasSize(100_000);
  }

  @Test
  void whatIsNoDictionaryIsRefused() {
    for (var text : List.of("a,b\n1,2\n", "record_id,case_uuid\n", "\u0000\u0001")) {
      assertThat(catchThrowableOfType(RedcapRefused.class, () -> read(text)).why())
          .isEqualTo(RedcapRefused.Why.NOT_A_DICTIONARY);
    }
    assertThat(catchThrowableOfType(RedcapRefused.class, () -> read("")).why())
        .isEqualTo(RedcapRefused.Why.EMPTY);
  }

  private RedcapDictionary read(String text) throws IOException, RedcapRefused {
    return RedcapDictionary.read(
        Files.writeString(folder.resolve("dictionary.csv"), text), StandardCharsets.UTF_8);
  }
}
