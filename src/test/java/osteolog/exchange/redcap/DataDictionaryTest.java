package osteolog.exchange.redcap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.schema.Column;
import osteolog.domain.schema.Missing.Reason;

final class DataDictionaryTest {

  private static final String HEADER =
      "Variable / Field Name,Form Name,Section Header,Field Type,Field Label,\"Choices,"
          + " Calculations, OR Slider Labels\",Field Note,Text Validation Type OR Show Slider"
          + " Number,Text Validation Min,Text Validation Max,Identifier?,Branching Logic (Show"
          + " field only if...),Required Field?,Custom Alignment,Question Number (surveys"
          + " only),Matrix Group Name,Matrix Ranking?,Field Annotation\n";

  private static final List<RedcapField> FIELDS =
      Form.all().stream().flatMap(form -> form.fields().stream()).toList();

  @TempDir Path folder;

  @Test
  void theFirstLineIsTheVeryLineOfRedcapAndEveryRowHas18Cells() throws IOException {
    Projects.export(folder, RedcapOptions.DEFAULT, List.of());
    assertThat(Files.readString(folder.resolve("redcap_data_dictionary.csv"))).startsWith(HEADER);
    assertThat(Projects.rows(folder.resolve("redcap_data_dictionary.csv")))
        .hasSameSizeAs(FIELDS)
        .allSatisfy(row -> assertThat(row.getFieldCount()).isEqualTo(18));
  }

  @Test
  void everyNameIsOneThatRedcapTakes() {
    var names =
        Stream.concat(
                FIELDS.stream().flatMap(f -> Stream.of(f.name(), f.form())),
                Stream.of(EntryKind.values()).map(FormNames::complete))
            .toList();
    assertThat(names)
        .allSatisfy(
            name ->
                assertThat(name)
                    .matches("[a-z][a-z0-9_]*[a-z0-9]")
                    .doesNotContain("__")
                    .hasSizeLessThanOrEqualTo(26));
  }

  @Test
  void noTwoColumnsOfTheProjectHaveOneName() {
    assertThat(
            Form.all().stream()
                .flatMap(
                    f ->
                        Stream.concat(
                            f.everyHeader().stream(), Stream.of(FormNames.complete(f.kind()))))
                .toList())
        .doesNotHaveDuplicates()
        .doesNotContain("record_id")
        .noneMatch(name -> name.startsWith("redcap_"));
    assertThat(FIELDS).extracting(RedcapField::name).doesNotHaveDuplicates();
    assertThat(Form.all()).extracting(Form::name).doesNotHaveDuplicates();
  }

  @Test
  void theRecordComesFirstAndTheFieldsOfAFormStandTogether() {
    assertThat(FIELDS.getFirst().name()).isEqualTo("record_id");
    assertThat(FIELDS.getFirst().type()).isEqualTo(RedcapField.Type.TEXT);
    var seen = new HashSet<String>();
    var last = "";
    for (var field : FIELDS) {
      assertThat(field.form().equals(last) || seen.add(field.form())).isTrue();
      last = field.form();
    }
  }

  @Test
  void theFieldsAreTheColumnsThatARecordsFileHas() {
    for (var form : Form.all()) {
      assertThat(form.fields().stream().flatMap(f -> f.columns().stream()).toList())
          .filteredOn(name -> !name.equals("record_id"))
          .isEqualTo(form.headers());
    }
  }

  @Test
  void ourCodesAreTheRawCodesAndNoneIsSpeltLikeAMissingDataCode() {
    var side = field("les_side");
    assertThat(side.type()).isEqualTo(RedcapField.Type.RADIO);
    assertThat(side.choices()).containsEntry("right", "Right");
    assertThat(field("case_diagnosis").choices())
        .containsEntry("imos", "IMOS")
        .containsEntry("metaphyseal_sclerosis", "Metaphyseal sclerosis");
    var reasons = Stream.of(Reason.values()).map(r -> r.name().toLowerCase(Locale.ROOT)).toList();
    for (var kind : EntryKind.values()) {
      for (Column column : kind.shape().columns()) {
        assertThat(column.codes())
            .doesNotContainAnyElementsOf(reasons)
            .allMatch(code -> code.matches("[a-z0-9_]+"));
      }
    }
  }

  @Test
  void onlyAListHasChoicesAndNoChoiceBreaksTheList() {
    assertThat(FIELDS)
        .allSatisfy(
            field -> {
              assertThat(field.choices().isEmpty()).isEqualTo(!field.type().takesChoices());
              assertThat(field.choices().values())
                  .allMatch(label -> !label.contains("|") && !label.contains("<"));
              assertThat(field.label()).isNotBlank().doesNotContain("<");
            });
  }

  @Test
  void whatMayIdentifyIsFlagged() {
    assertThat(
            Stream.of(
                "record_id",
                "case_label",
                "case_age",
                "pain_when_date",
                "pain_when_iso",
                "pain_verbatim",
                "case_occupation",
                "att_file_name"))
        .allMatch(name -> field(name).identifier());
    assertThat(Stream.of("pain_when_mfb", "pain_when_prec", "les_side", "pain_value", "pain_uuid"))
        .noneMatch(name -> field(name).identifier());
  }

  @Test
  void aFieldIsHiddenOnlyWhereTheDomainSaysThatItsColumnDoesNotApply() {
    assertThat(field("pain_value").branching())
        .isEqualTo("[pain_scale] = 'nrs' or [pain_scale] = 'vas'");
    assertThat(field("out_loss_reason").branching()).isEqualTo("[out_end_status] = 'lost'");
    assertThat(field("scan_pooling").branching())
        .isEqualTo("[scan_phase] = '' or [scan_phase] = 'blood_pool'");
    assertThat(field("pain_note").branching()).isEmpty();
    assertThat(field("les_side").branching()).isEmpty();
    assertThat(FIELDS).noneMatch(f -> f.branching().contains("\""));
  }

  @Test
  void limitsAndValidationsFollowTheRecord() {
    var age = field("case_age");
    assertThat(List.of(age.validation(), age.min(), age.max()))
        .containsExactly("integer", "0", "120");
    assertThat(field("pain_ratio").validation()).isEqualTo("number");
    assertThat(field("pain_when_date").validation()).isEqualTo("date_ymd");
    assertThat(field("pain_when_mfb").validation()).isEqualTo("number");
    assertThat(field("pain_approx").type()).isEqualTo(RedcapField.Type.YESNO);
    assertThat(field("pain_scale").required()).isTrue();
    assertThat(field("pain_verbatim").type()).isEqualTo(RedcapField.Type.NOTES);
    assertThat(field("img_projections").type()).isEqualTo(RedcapField.Type.CHECKBOX);
    assertThat(FIELDS)
        .filteredOn(f -> !f.validation().isEmpty())
        .allMatch(f -> f.type() == RedcapField.Type.TEXT);
  }

  @Test
  void identitiesAreHidden() {
    assertThat(FIELDS)
        .filteredOn(f -> f.name().endsWith("_uuid"))
        .hasSize(2 * EntryKind.values().length - 1)
        .allMatch(f -> f.annotation().contains("@HIDDEN") && f.annotation().contains("@READONLY"));
  }

  @Test
  void ourDictionaryReadsBackAsOne() throws IOException, RedcapRefused {
    Projects.export(folder, RedcapOptions.DEFAULT, List.of());
    var read =
        RedcapDictionary.read(folder.resolve("redcap_data_dictionary.csv"), StandardCharsets.UTF_8);
    assertThat(read.fields()).extracting(RedcapField::name).isEqualTo(names());
    assertThat(read.field("pain_scale").orElseThrow().choices())
        .isEqualTo(field("pain_scale").choices());
    assertThat(read.boxOf("img_projections___ap")).contains("ap");
  }

  @Test
  void theRulesNameOnlyFieldsOfTheProject() throws IOException {
    Projects.export(folder, RedcapOptions.DEFAULT, List.of());
    var text = Files.readString(folder.resolve("redcap_data_quality_rules.csv"));
    assertThat(text)
        .startsWith("rule_name,rule_logic,real_time_execution\n")
        .contains("[pain_when_date] <> '' and [pain_when_prec] <> 'd'");
    var named = Pattern.compile("\\[(\\w+)]").matcher(text);
    assertThat(named.results().map(m -> m.group(1)).toList()).isSubsetOf(names());
  }

  private static List<String> names() {
    return FIELDS.stream().map(RedcapField::name).toList();
  }

  private static RedcapField field(String name) {
    return FIELDS.stream().filter(f -> f.name().equals(name)).findFirst().orElseThrow();
  }
}
