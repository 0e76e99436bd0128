package osteolog.exchange.redcap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.entry.PainObservation;
import osteolog.domain.entry.Study;
import osteolog.domain.entry.SurgicalCase;
import osteolog.domain.schema.Problem;

/// Files as REDCap itself gives them back, with rows that were made in REDCap.
final class DialectTest {

  private static final List<EntryKind> CASE_AND_PAIN = List.of(EntryKind.CASE, EntryKind.PAIN);
  private static final String UUID_1 = "00000000-0000-0007-0000-000000000001";
  private static final String UUID_2 = "00000000-0000-0007-0000-000000000002";

  @TempDir Path folder;

  @Test
  void rowsMadeInRedcapGetIdentitiesAndTheRecordNamesTheCase() throws IOException, RedcapRefused {
    var back =
        read(
            Map.of("record_id", "17-003", "case_age", "41", "case_info_complete", "2"),
            pain("17-003", "1", Map.of("pain_scale", "nrs", "pain_value", ".5")),
            pain(
                "17-003",
                "4",
                Map.of("pain_scale", "nrs", "pain_value", "7", "pain_note", "a, b")));
    assertThat(back.notTaken()).isEmpty();
    assertThat(back.count().taken()).isEqualTo(3);
    var made = (SurgicalCase) back.entries().getFirst();
    assertThat(made.label()).isEqualTo("17-003");
    assertThat(made.age()).isEqualTo(41);
    assertThat(back.entries()).allMatch(e -> e.caseId().equals(made.id()));
    assertThat(back.entries()).extracting(e -> e.id()).doesNotHaveDuplicates();
    assertThat(((PainObservation) back.entries().get(1)).value()).isEqualByComparingTo("0.5");
    assertThat(((PainObservation) back.entries().get(2)).note()).isEqualTo("a, b");
  }

  @Test
  void aRowMayComeBeforeTheRowOfItsCase() throws IOException, RedcapRefused {
    var back =
        read(
            pain("A", "1", Map.of("pain_scale", "nrs", "pain_value", "7")),
            Map.of("record_id", "B", "case_uuid", UUID_2),
            Map.of("record_id", "A", "case_uuid", UUID_1, "case_label", "Case 1"));
    assertThat(back.entries())
        .extracting(e -> e.kind(), e -> e.caseId().toString())
        .containsExactly(
            tuple(EntryKind.PAIN, UUID_1),
            tuple(EntryKind.CASE, UUID_2),
            tuple(EntryKind.CASE, UUID_1));
  }

  @Test
  void aReportWithoutTheFirstFormStillBelongsToTheCasesItCameFrom()
      throws IOException, RedcapRefused {
    var text =
        Projects.records(
            List.of(EntryKind.PAIN),
            List.of(
                pain("A", "1", Map.of("pain_scale", "nrs", "pain_value", "7")),
                pain(
                    "A",
                    "2",
                    Map.of("pain_scale", "nrs", "pain_value", "6", "pain_case_uuid", UUID_1))));
    var back = Projects.read(folder, text);
    assertThat(back.entries())
        .extracting(e -> e.kind(), e -> e.caseId().toString())
        .containsExactly(tuple(EntryKind.PAIN, UUID_1), tuple(EntryKind.PAIN, UUID_1));
  }

  @Test
  void aRecordOfWhichNoCaseIsKnownBecomesOne() throws IOException, RedcapRefused {
    var back =
        read(
            Map.of("record_id", "A"),
            pain("A", "1", Map.of("pain_scale", "nrs", "pain_value", "7")));
    assertThat(back.entries())
        .extracting(e -> e.kind(), e -> e.caseId())
        .containsExactly(
            tuple(EntryKind.CASE, new UUID(99, 1)), tuple(EntryKind.PAIN, new UUID(99, 1)));
    assertThat(((SurgicalCase) back.entries().getFirst()).label()).isEqualTo("A");
  }

  @Test
  void formsDesignatedToEventsAreReadFromTheRowsOfTheEvents() throws IOException, RedcapRefused {
    var back =
        read(
            Map.of("record_id", "A", "redcap_event_name", "baseline_arm_1", "case_age", "41"),
            Map.of(
                "record_id",
                "A",
                "redcap_event_name",
                "3_months_arm_1",
                "pain_scale",
                "nrs",
                "pain_value",
                "2",
                "pain_complete",
                "2"));
    assertThat(back.entries())
        .extracting(e -> e.kind())
        .containsExactly(EntryKind.CASE, EntryKind.PAIN);
  }

  @Test
  void anInstrumentThatIsNotOursIsPassedOverAndItsColumnsAreNamed()
      throws IOException, RedcapRefused {
    var back =
        read(
            Map.of("record_id", "A", "case_age", "41"),
            Map.of("record_id", "A", "redcap_repeat_instrument", "diary", "diary_text", "x"));
    assertThat(back.count().nothingOfOurs()).isEqualTo(1);
    assertThat(back.count().otherColumns()).containsExactly("diary_text");
  }

  @ParameterizedTest
  @CsvSource({
    "'', '', '', 2019-03-04, 2019-03-04",
    "d, '', '', 2019-03-04, 2019-03-04",
    "m, '', '', 2019-03-01, 2019-03",
    "y, '', '', 2019-01-01, 2019",
    "a, '', '', 2019-03-04, ~2019-03-04",
    "b, '', '', 2019-03-04, <2019-03-04",
    "'', '', 6, '', b+6m",
    "r, '', -24, '', b-24m",
    "a, '', 6, '', ~b+6m",
    "u, '', '', '', unknown",
    "'', '', '', '', unknown",
    "'', 2016-05, '', '', 2016-05",
    "m, 2016-05, '', '', 2016-05",
    "'', 2016..2017-02, '', '', 2016..2017-02",
    "d, 2019-03-04, 6.2, 2019-03-04, 2019-03-04"
  })
  void aTimeIsReadFromWhateverWasFilledIn(
      String precision, String said, String months, String date, String expected)
      throws IOException, RedcapRefused {
    var back = read(timed(precision, said, months, date));
    assertThat(back.faults()).isEmpty();
    assertThat(((PainObservation) back.entries().getLast()).when()).hasToString(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "d, 2019-03-05, '', 2019-03-04, pain_when_date",
    "'', 2019-03, '', 2019-03-01, pain_when_date",
    "d, 2019-03, '', '', pain_when_prec",
    "r, '', '', 2019-03-04, pain_when_prec",
    "m, '', 6, '', pain_when_prec",
    "'', UNK, '', 2019-03-04, pain_when_iso",
    "'', UNK, NA, '', pain_when_iso"
  })
  void aTimeThatSaysTwoThingsIsNotTaken(
      String precision, String said, String months, String date, String field)
      throws IOException, RedcapRefused {
    assertThat(read(timed(precision, said, months, date)).faults())
        .containsExactly(new Fault(field, Fault.Why.CONTRADICTS));
  }

  @ParameterizedTest
  @CsvSource({
    "'', '', 1.5, '', pain_when_mfb, NOT_WHOLE",
    "'', '', '', 04/03/2019, pain_when_date, NOT_A_MOMENT",
    "'', '', '', 2019-02-30, pain_when_date, NOT_A_MOMENT",
    "'', May 2016, '', '', pain_when_iso, NOT_A_MOMENT",
    "m, '', '', '', pain_when_iso, REQUIRED"
  })
  void aTimeThatCannotBeReadIsToldByItsField(
      String precision, String said, String months, String date, String field, Problem.Why why)
      throws IOException, RedcapRefused {
    assertThat(read(timed(precision, said, months, date)).faults())
        .extracting(Fault::field, f -> f.problem().why())
        .containsExactly(tuple(field, why));
  }

  @Test
  void boxesAreReadOneByOne() throws IOException, RedcapRefused {
    var text =
        Projects.records(
            List.of(EntryKind.CASE, EntryKind.STUDY),
            List.of(
                study("1", Map.of("img_projections___ap", "1", "img_projections___lateral", "0")),
                study("2", Map.of("img_projections___nask", "1")),
                study("3", Map.of("img_projections___nask", "1", "img_projections___ap", "1")),
                study("4", Map.of("img_projections___ap", "Checked"))));
    var back = Projects.read(folder, text);
    assertThat(back.entries())
        .filteredOn(Study.class::isInstance)
        .extracting(e -> e.texts().get("projections"), e -> e.missing().toString())
        .containsExactly(tuple("ap", ""), tuple(null, "projections=NASK"));
    assertThat(back.faults())
        .extracting(Fault::field, Fault::why)
        .containsExactly(
            tuple("img_projections", Fault.Why.CONTRADICTS),
            tuple("img_projections___ap", Fault.Why.VALUE));
  }

  @Test
  void everyFaultOfARowIsToldAtOnceWithItsLineAndWithoutItsValue()
      throws IOException, RedcapRefused {
    var back =
        read(
            Map.of("record_id", "A", "case_age", "41"),
            pain(
                "A",
                "1",
                Map.of("pain_scale", "Numeric", "pain_value", "secret", "pain_approx", "Yes")));
    var not = back.notTaken().getFirst();
    assertThat(tuple(not.line(), not.kind())).isEqualTo(tuple(3L, EntryKind.PAIN));
    assertThat(not.faults())
        .extracting(Fault::field)
        .containsExactlyInAnyOrder("pain_scale", "pain_value", "pain_approx");
    assertThat(not.toString()).doesNotContain("secret").doesNotContain("Numeric");
  }

  @Test
  void nothingIsTakenOfACaseThatIsNotTakenItself() throws IOException, RedcapRefused {
    var back =
        read(
            pain("A", "1", Map.of("pain_scale", "nrs", "pain_value", "7")),
            Map.of("record_id", "A", "case_age", "4100"));
    assertThat(back.entries()).isEmpty();
    assertThat(back.faults())
        .extracting(Fault::why)
        .containsExactly(Fault.Why.CASE_NOT_TAKEN, Fault.Why.VALUE);
  }

  @Test
  void aCopiedRecordIsNotTakenForTheSameCase() throws IOException, RedcapRefused {
    var back =
        read(
            Map.of("record_id", "A", "case_uuid", UUID_1),
            Map.of("record_id", "B", "case_uuid", UUID_1),
            pain("B", "1", Map.of("pain_scale", "nrs", "pain_value", "7")));
    assertThat(back.entries()).hasSize(1);
    assertThat(back.faults())
        .containsExactly(
            new Fault("case_uuid", Fault.Why.ID_TWICE), new Fault("case_uuid", Fault.Why.ID_TWICE));
  }

  @Test
  void oneIdentityIsTakenOnceInARecordAndOneCaseToo() throws IOException, RedcapRefused {
    var twice = Map.of("pain_uuid", UUID_2, "pain_scale", "nrs", "pain_value", "7");
    var back =
        read(
            Map.of("record_id", "A", "case_age", "41"),
            pain("A", "1", twice),
            pain("A", "2", twice),
            Map.of("record_id", "A", "case_age", "42"));
    assertThat(back.entries()).hasSize(2);
    assertThat(back.faults())
        .containsExactly(
            new Fault("pain_uuid", Fault.Why.ID_TWICE), new Fault("", Fault.Why.CASE_TWICE));
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // the rows are only read
  private final Projects.Imported read(Map<String, String>... rows)
      throws IOException, RedcapRefused {
    return Projects.read(folder, Projects.records(CASE_AND_PAIN, List.of(rows)));
  }

  private static Map<String, String> pain(
      String record, String instance, Map<String, String> cells) {
    return Projects.instance(record, "pain", instance, cells);
  }

  private static Map<String, String> study(String instance, Map<String, String> cells) {
    var all = new HashMap<>(cells);
    all.put("img_modality", "radiograph");
    return Projects.instance("A", "imaging", instance, all);
  }

  private static Map<String, String> timed(
      String precision, String said, String months, String date) {
    return pain(
        "A",
        "1",
        Map.of(
            "pain_scale", "nrs",
            "pain_value", "7",
            "pain_when_prec", precision,
            "pain_when_iso", said,
            "pain_when_mfb", months,
            "pain_when_date", date));
  }
}
