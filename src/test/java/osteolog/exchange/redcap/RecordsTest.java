package osteolog.exchange.redcap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import osteolog.domain.CaseFile;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.schema.Missing.Reason;
import osteolog.exchange.LeftOut;
import osteolog.exchange.Listed;
import osteolog.exchange.Progress;
import osteolog.exchange.published.PublishedCases;

final class RecordsTest {

  private static final String RECORDS = "redcap_records.csv";

  @TempDir Path folder;

  @Test
  void thePublishedCasesComeBackIdentical() throws IOException, RedcapRefused {
    var cases = PublishedCases.abe2020().cases();
    var written = Projects.export(folder, RedcapOptions.DEFAULT.withFileNames(), cases);
    var back = Projects.read(folder.resolve(RECORDS));
    assertThat(back.notTaken()).isEmpty();
    assertThat(back.entries()).containsExactlyInAnyOrderElementsOf(Projects.entries(cases));
    assertThat(back.count().otherColumns()).isEmpty();
    assertThat(written.files())
        .extracting(f -> f.getFileName().toString())
        .containsExactly(
            "redcap_data_dictionary.csv",
            "redcap_records.csv",
            "redcap_events.csv",
            "redcap_data_quality_rules.csv",
            "redcap_import_notes.txt");
  }

  @Test
  void aRecordIsItsFormAndThenItsInstrumentsNumberedFromOne() throws IOException {
    Projects.export(
        folder,
        RedcapOptions.DEFAULT,
        List.of(caseWith(Map.of("scale", "nrs", "value", "7.0", "when", "b+6m"))));
    assertThat(Files.readString(folder.resolve(RECORDS)))
        .startsWith(
            "record_id,redcap_repeat_instrument,redcap_repeat_instance,case_uuid,case_label,");
    var rows = Projects.rows(folder.resolve(RECORDS));
    assertThat(rows).hasSize(2);
    assertThat(rows.getFirst().getFieldsAsMap())
        .containsEntry("record_id", "Case 1")
        .containsEntry("redcap_repeat_instrument", "")
        .containsEntry("redcap_repeat_instance", "")
        .containsEntry("case_info_complete", "0")
        .containsEntry("pain_complete", "");
    assertThat(rows.getLast().getFieldsAsMap())
        .containsEntry("record_id", "Case 1")
        .containsEntry("redcap_repeat_instrument", "pain")
        .containsEntry("redcap_repeat_instance", "1")
        .containsEntry("case_info_complete", "")
        .containsEntry("pain_scale", "nrs")
        .containsEntry("pain_value", "7.0")
        .containsEntry("pain_complete", "0");
  }

  @ParameterizedTest
  @CsvSource({
    "2019-03-04, 2019-03-04, d, ''",
    "2019-03, '', m, ''",
    "2019, '', y, ''",
    "b+6m, '', r, 6",
    "~b-2y, '', a, -24",
    "~2019-03-04, '', a, ''",
    "<b+0m, '', b, ''",
    ">2019-03-04, '', f, ''",
    "b+0m..b+6m, '', i, ''",
    "unknown, '', u, ''"
  })
  void aDayStandsOnlyWhereOneIsKnown(String said, String date, String precision, String months)
      throws IOException {
    Projects.export(
        folder,
        RedcapOptions.DEFAULT,
        List.of(caseWith(Map.of("scale", "trend", "trend", "improved", "when", said))));
    assertThat(Projects.rows(folder.resolve(RECORDS)).getLast().getFieldsAsMap())
        .containsEntry("pain_when_date", date)
        .containsEntry("pain_when_prec", precision)
        .containsEntry("pain_when_iso", said)
        .containsEntry("pain_when_mfb", months);
  }

  @ParameterizedTest
  @EnumSource(Reason.class)
  void aReasonStandsInTheFieldItselfOfACheckboxInItsOwnBox(Reason reason)
      throws IOException, RedcapRefused {
    var study =
        Projects.entry(
            EntryKind.STUDY,
            11,
            1,
            Map.of(
                "modality",
                "radiograph",
                "missing",
                "bone=%1$s;projections=%1$s;sclerosis=%1$s;when=%1$s".formatted(reason)));
    var cases = List.of(Projects.file(1, Map.of("label", "Case 1"), study));
    Projects.export(folder, RedcapOptions.DEFAULT, cases);
    assertThat(Projects.rows(folder.resolve(RECORDS)).getLast().getFieldsAsMap())
        .containsEntry("img_bone", reason.name())
        .containsEntry("img_sclerosis", reason.name())
        .containsEntry("img_when_iso", reason.name())
        .containsEntry("img_when_date", "")
        .containsEntry("img_projections___" + reason.name().toLowerCase(Locale.ROOT), "1")
        .containsEntry("img_projections___ap", "")
        .containsEntry("img_reasons", "");
    assertThat(Projects.read(folder.resolve(RECORDS)).entries()).isEqualTo(Projects.entries(cases));
  }

  @Test
  void aReasonBesideAValueIsKeptOutOfItsWay() throws IOException, RedcapRefused {
    var cases =
        List.of(
            Projects.file(
                1,
                Map.of("label", "UNK", "age", "41", "missing", "age=ASKU;no_such=NA"),
                Projects.entry(
                    EntryKind.PAIN,
                    11,
                    1,
                    Map.of("scale", "verbatim", "verbatim", "'NA", "note", "UNK"))));
    Projects.export(folder, RedcapOptions.DEFAULT, cases);
    assertThat(Projects.rows(folder.resolve(RECORDS)).getFirst().getFieldsAsMap())
        .containsEntry("record_id", Projects.id(1).toString())
        .containsEntry("case_label", "'UNK")
        .containsEntry("case_age", "41")
        .containsEntry("case_reasons", "age=ASKU;no_such=NA");
    assertThat(Projects.read(folder.resolve(RECORDS)).entries()).isEqualTo(Projects.entries(cases));
  }

  @Test
  void recordsWhoseLabelsRedcapWouldRefuseOrConfuseAreNamedByIdentity() throws IOException {
    Projects.export(
        folder,
        RedcapOptions.DEFAULT,
        List.of(
            Projects.file(1, Map.of("label", "Fall 1")),
            Projects.file(2, Map.of("label", "FALL 1")),
            Projects.file(3, Map.of("label", "O'Neill #3")),
            Projects.file(4, Map.of("label", "症例4"))));
    assertThat(Projects.rows(folder.resolve(RECORDS)))
        .extracting(row -> row.getField("record_id"))
        .containsExactly("Fall 1", Projects.id(2).toString(), Projects.id(3).toString(), "症例4");
  }

  @Test
  void attachedFilesAreToldOnlyOnRequestAndTheirContentNever() throws IOException {
    var attachment =
        Projects.entry(
            EntryKind.ATTACHMENT,
            11,
            1,
            Map.of("file_name", "Doe_Jane.png", "sha_256", "a".repeat(64)));
    var cases = List.of(Projects.file(1, Map.of("label", "Case 1"), attachment));
    var shy = Projects.export(folder, RedcapOptions.DEFAULT, cases);
    assertThat(shy.leftOut()).containsExactly(new LeftOut(EntryKind.ATTACHMENT, "", 1));
    assertThat(Files.readString(folder.resolve(RECORDS))).doesNotContain("Doe_Jane");
    var told = Projects.export(folder, RedcapOptions.DEFAULT.withFileNames().replacing(), cases);
    assertThat(told.leftOut()).containsExactly(new LeftOut(EntryKind.ATTACHMENT, "content", 1));
    assertThat(Files.readString(folder.resolve(RECORDS))).contains("Doe_Jane");
    assertThat(Files.readString(folder.resolve("redcap_import_notes.txt")))
        .contains("attachment: content: 1")
        .contains("UNK, Not known");
  }

  @Test
  void plannedVisitsBecomeEventsWhereTheirWindowIsKnown() throws IOException {
    Projects.export(
        folder,
        RedcapOptions.DEFAULT,
        List.of(
            Projects.file(
                1,
                Map.of("label", "Case 1"),
                visit(11, Map.of("when", "b+6w", "window_days", "14")),
                visit(12, Map.of("when", "b+3m", "window_days", "21", "window_before_days", "7")),
                visit(13, Map.of("when", "b+24m", "window_days", "90")),
                visit(14, Map.of("when", "b+6m")),
                visit(15, Map.of("when", "2019-03-04", "window_days", "30")),
                visit(16, Map.of("when", "b+6w", "window_days", "14")))));
    assertThat(Files.readString(folder.resolve("redcap_events.csv")))
        .isEqualTo(
            """
            event_name,arm_num,day_offset,offset_min,offset_max,unique_event_name,custom_event_label
            Baseline,1,0,0,0,,
            6 weeks,1,42,14,14,,
            3 months,1,91,7,21,,
            24 months,1,731,90,90,,
            """);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 3, 6, 9})
  void acancelledExportLeavesNothing(int after) throws IOException {
    var asked = new AtomicInteger();
    var source = Listed.published();
    assertThat(
            new RedcapExport(source, RedcapOptions.DEFAULT)
                .write(folder, Progress.NONE, () -> asked.getAndIncrement() >= after))
        .isEqualTo(Optional.empty());
    assertThat(folder).isEmptyDirectory();
  }

  private static CaseFile caseWith(Map<String, String> pain) {
    return Projects.file(1, Map.of("label", "Case 1"), Projects.entry(EntryKind.PAIN, 11, 1, pain));
  }

  private static Entry visit(int number, Map<String, String> texts) {
    var all = new HashMap<>(texts);
    all.put("state", "planned");
    return Projects.entry(EntryKind.VISIT, number, 1, all);
  }
}
