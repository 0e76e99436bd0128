package osteolog.exchange.deidentify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import osteolog.domain.CaseFile;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.entry.MriSequence;
import osteolog.domain.entry.PainObservation;
import osteolog.domain.entry.Procedure;
import osteolog.domain.entry.Query;
import osteolog.domain.entry.Study;
import osteolog.domain.schema.Missing;
import osteolog.exchange.Listed;
import osteolog.exchange.csv.CsvOptions;

/// Cases go out without what tells whose they are, and agree with themselves.
class SafeHarborTest {

  private static SafeHarbor safe(CaseFile... files) {
    return SafeHarbor.of(new Listed(List.of(files)), new Random(1));
  }

  private static CaseFile only(Deidentified cases) {
    return cases.caseFile(cases.summaries().getFirst().id());
  }

  private static CaseFile aged(String age, Entry... entries) {
    return Marked.file(1, Map.of("label", "Case 1", "age", age), entries);
  }

  private static Entry pain(int number, String when) {
    return Marked.entry(
        EntryKind.PAIN, number, 1, Map.of("when", when, "scale", "nrs", "value", "3"));
  }

  private static Entry biopsy(String when) {
    return Marked.entry(
        EntryKind.PROCEDURE, 2, 1, Map.of("when", when, "procedure", "open_biopsy"));
  }

  @Test
  void anAgeOverEightyNineIsNinety() {
    assertThat(only(safe(aged("90"))).surgicalCase().age()).isEqualTo(90);
    assertThat(only(safe(aged("104"))).surgicalCase().age()).isEqualTo(90);
    assertThat(only(safe(aged("89"))).surgicalCase().age()).isEqualTo(89);
  }

  @Test
  void anAgeThatPassesEightyNineDuringFollowUpIsMasked() {
    var told = only(safe(aged("85", biopsy("2010-05-04"), pain(3, "2016-05-04"))));
    assertThat(told.surgicalCase().age()).isNull();
    assertThat(told.surgicalCase().missing().reasons()).containsEntry("age", Missing.Reason.MSK);
    var younger = only(safe(aged("80", biopsy("2010-05-04"), pain(3, "2016-05-04"))));
    assertThat(younger.surgicalCase().age()).isEqualTo(80);
  }

  @Test
  void theBiopsyIsMonthZeroHoweverItIsDated() {
    for (var when : List.of("2018-09-10", "2018-09", "2018", "~2018-09", "2018-09..2018-11")) {
      var told = only(safe(aged("40", biopsy(when))));
      assertThat(told.all(Procedure.class).getFirst().when()).hasToString("b+0m");
    }
  }

  @Test
  void aDateWithoutAnyMonthZeroIsMasked() {
    var told = only(safe(aged("40", pain(3, "2016-05-04"))));
    var pain = told.all(PainObservation.class).getFirst();
    assertThat(pain.when()).hasToString("unknown");
    assertThat(pain.missing().reasons()).containsEntry("when", Missing.Reason.MSK);
  }

  @Test
  void referencesPointToTheSameRowsAsBefore() {
    var file =
        aged(
            "40",
            biopsy("2018-09-10"),
            Marked.entry(EntryKind.STUDY, 3, 1, Map.of("modality", "mri")),
            Marked.entry(
                EntryKind.SEQUENCE,
                4,
                1,
                Map.of("sequence", "pd", "study_id", Marked.id(3).toString())),
            Marked.entry(
                EntryKind.QUERY,
                5,
                1,
                Map.of(
                    "question",
                    "?",
                    "state",
                    "open",
                    "about_id",
                    Marked.id(1).toString(),
                    "field",
                    "sex")));
    var cases = safe(file);
    var told = only(cases);
    assertThat(told.all(MriSequence.class).getFirst().studyId())
        .isEqualTo(told.all(Study.class).getFirst().id());
    assertThat(told.all(Query.class).getFirst().aboutId()).isEqualTo(told.surgicalCase().id());
    assertThat(told.all(Query.class).getFirst().field()).isEqualTo("sex");
    var streamed = new ArrayList<Entry>();
    Arrays.stream(EntryKind.values()).forEach(kind -> cases.each(kind, streamed::add));
    assertThat(streamed)
        .contains(told.surgicalCase())
        .containsAll(told.entries())
        .hasSize(5)
        .allMatch(e -> e.caseId().equals(told.surgicalCase().id()));
    assertThat(cases.summary(told.surgicalCase().id()).surgicalCase())
        .isEqualTo(told.surgicalCase());
  }

  @Test
  void codesFollowFromChanceAloneAndTheKeyTellsThem() {
    var log = new Listed(List.of(aged("40", biopsy("2018-09-10"))));
    var one = SafeHarbor.of(log, new Random(7));
    assertThat(only(one)).isEqualTo(only(SafeHarbor.of(log, new Random(7))));
    assertThat(only(one).surgicalCase().id())
        .isNotEqualTo(only(SafeHarbor.of(log, new Random(8))).surgicalCase().id());
    assertThat(one.key())
        .singleElement()
        .isEqualTo(
            new KeyRow(
                "Case 1",
                Marked.id(1),
                only(one).surgicalCase().label(),
                only(one).surgicalCase().id()));
    assertThat(one.key().getFirst().toString()).doesNotContain("Case 1");
  }

  @Test
  void manyRowsKeepTheirCodesApart() {
    var codes = new RowCodes(new Random(1));
    var first = new ArrayList<UUID>();
    for (int i = 0; i < 5000; i++) {
      first.add(codes.of(Marked.id(i)));
    }
    assertThat(first).doesNotHaveDuplicates().allMatch(id -> id.version() == 4);
    for (int i = 0; i < 5000; i++) {
      assertThat(codes.of(Marked.id(i))).isEqualTo(first.get(i));
    }
  }

  @Test
  void aTimeThatDoesNotFitAnyMoreIsMaskedInsteadOfStoppingTheExport() {
    // Nobody could say that these contradict each other before month 0 had a date.
    var medication =
        Marked.entry(
            EntryKind.MEDICATION,
            3,
            1,
            Map.of("drug", "nsaid", "start", "2019-09-10", "stop", "b+1m"));
    var cases = safe(aged("40", biopsy("2018-09-10"), medication));
    assertThat(only(cases).entries().get(1).missing().reasons())
        .containsEntry("stop", Missing.Reason.MSK);
    assertThat(cases.report().count(Deed.MASKED_WITH_OTHERS)).isOne();
  }

  @Test
  void knownUnitsAndCodesStayAndOthersAreText() {
    var known =
        Marked.entry(EntryKind.LAB, 3, 1, Map.of("test", "alp", "value", "70", "unit", "U/L"));
    var other =
        Marked.entry(
            EntryKind.LAB, 4, 1, Map.of("test", "alp", "value", "70", "unit", "Mrs Abe's"));
    var told = only(safe(aged("40", known, other)));
    assertThat(told.entries().get(0).texts()).containsEntry("unit", "U/L");
    assertThat(told.entries().get(1).texts()).doesNotContainKey("unit");
  }

  @Test
  void theNameOfADiseaseOfTheListStaysAndAnyOtherTextDoesNot() {
    var told =
        only(
            safe(
                aged(
                    "40",
                    Marked.entry(EntryKind.DIFFERENTIAL, 3, 1, Map.of("disease", "Melorheostosis")),
                    Marked.entry(
                        EntryKind.DIFFERENTIAL, 4, 1, Map.of("disease", "what his aunt had")))));
    assertThat(told.entries().get(0).texts()).containsEntry("disease", "Melorheostosis");
    assertThat(told.entries().get(1).texts()).containsEntry("disease", "[masked]");
  }

  @Test
  void theReportCountsWhatWasDone() throws Exception {
    var report =
        safe(Marked.file(
                1,
                Map.of("label", "L", "centre", "C", "note", "n", "age", "95"),
                biopsy("2018-09-10"),
                pain(3, "2018-10-11"),
                pain(4, "b+3m"),
                pain(5, "b-95y")))
            .report();
    assertThat(report.lines())
        .contains(
            new DeidentificationReport.Line(EntryKind.CASE, "centre", Deed.REMOVED, 1),
            new DeidentificationReport.Line(EntryKind.CASE, "note", Deed.TEXT_LEFT_OUT, 1),
            new DeidentificationReport.Line(EntryKind.CASE, "age", Deed.AGE_CAPPED, 1),
            new DeidentificationReport.Line(EntryKind.PAIN, "when", Deed.DATE_TO_MONTHS, 1),
            new DeidentificationReport.Line(EntryKind.PAIN, "when", Deed.TIME_CAPPED, 1),
            new DeidentificationReport.Line(EntryKind.PAIN, "id", Deed.NEW_CODE, 3));
    var written = new StringWriter();
    report.write(written, CsvOptions.DEFAULT, Optional.empty());
    assertThat(written.toString())
        .contains("An age of 90 means 90 or older", "done,cases,centre,1,left out,");
  }

  @Test
  void casesThatStandOutAreWarnedOf() {
    var files = new ArrayList<CaseFile>();
    for (int i = 1; i <= 6; i++) {
      files.add(Marked.file(i, Map.of("label", "Case " + i, "age", "40", "sex", "male")));
    }
    files.add(Marked.file(7, Map.of("label", "Case 7", "age", "41", "sex", "male")));
    var cases = SafeHarbor.of(new Listed(files), new Random(1));
    var report = cases.report();
    assertThat(report.unique()).isOne();
    assertThat(report.rare()).containsExactly(List.of(cases.key().get(6).code()));
  }
}
