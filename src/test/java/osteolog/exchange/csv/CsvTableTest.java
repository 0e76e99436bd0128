package osteolog.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.schema.Column;
import osteolog.domain.schema.Missing;
import osteolog.domain.time.Anchor;

final class CsvTableTest {

  /// Words that SPSS, Stata or R keep for themselves.
  private static final Set<String> RESERVED =
      Set.of(
          "all",
          "and",
          "by",
          "eq",
          "ge",
          "gt",
          "le",
          "lt",
          "ne",
          "not",
          "or",
          "to",
          "with",
          "byte",
          "double",
          "float",
          "if",
          "in",
          "int",
          "long",
          "using",
          "else",
          "repeat",
          "while",
          "function",
          "for",
          "next",
          "break");

  @ParameterizedTest
  @EnumSource(EntryKind.class)
  void everyHeaderIsANameThatStatisticsProgramsTake(EntryKind kind) {
    assertThat(header(kind))
        .doesNotHaveDuplicates()
        .allMatch(name -> name.matches("[a-z][a-z0-9_]{0,30}[a-z0-9]"))
        .doesNotContainAnyElementsOf(RESERVED);
  }

  @ParameterizedTest
  @EnumSource(EntryKind.class)
  void everyRowBeginsWithItsKeys(EntryKind kind) {
    assertThat(header(kind)).startsWith("case_id", "case_label").doesNotContain("id", "missing");
    assertThat(header(kind).contains("entry_id")).isEqualTo(kind != EntryKind.CASE);
  }

  @ParameterizedTest
  @EnumSource(EntryKind.class)
  void everyEntrySaysWhereItCameFrom(EntryKind kind) {
    assertThat(header(kind)).contains("source", "locator", "verbatim");
  }

  @ParameterizedTest
  @EnumSource(EntryKind.class)
  void everyColumnThatIsNotRequiredHasAPlaceForItsReason(EntryKind kind) {
    var reasons =
        kind.shape().columns().stream()
            .filter(c -> !c.field().required() && c.type() != Column.Type.MISSING)
            .map(Column::name)
            .filter(name -> !Set.of("id", "case_id").contains(name))
            .map(name -> name + "_na");
    assertThat(header(kind).stream().filter(n -> n.endsWith("_na")))
        .containsExactlyElementsOf(reasons.toList());
  }

  @ParameterizedTest
  @EnumSource(EntryKind.class)
  void noDescriptionLooksLikeAFormula(EntryKind kind) {
    assertThat(new CsvTable(kind, true, true).columns())
        .flatMap(c -> c.dictionaryRow("file.csv"))
        .allMatch(cell -> SpreadsheetSafe.guard(cell).equals(cell));
  }

  @ParameterizedTest
  @EnumSource(
      value = EntryKind.class,
      names = {"LESION", "STUDY", "PROCEDURE"})
  void lesionsAndWhatBelongsToThemCarryTheNumberOfTheLesion(EntryKind kind) {
    assertThat(header(kind)).contains("lesion_no");
  }

  @Test
  void thePainFileHasTheAgreedColumns() {
    assertThat(header(EntryKind.PAIN))
        .containsSubsequence(
            "case_id",
            "case_label",
            "entry_id",
            "when_date",
            "when_prec",
            "when_iso",
            "when_mfb",
            "when_mfb_low",
            "when_mfb_high",
            "when_na",
            "scale",
            "value",
            "value_na",
            "words_low",
            "words_high",
            "ratio",
            "approx",
            "trend",
            "source",
            "locator",
            "verbatim");
  }

  @Test
  void aRowHasACellForEveryColumn() {
    var fullest = Map.of("when", "2019-03-10", "scale", "nrs", "value", "3.5", "approx", "false");
    for (var texts : List.of(fullest, Map.of("scale", "trend", "trend", "worsened"))) {
      assertThat(row(EntryKind.PAIN, texts, true)).hasSameSizeAs(header(EntryKind.PAIN));
    }
    assertThat(row(EntryKind.CASE, Map.of("label", "A"), true))
        .hasSameSizeAs(header(EntryKind.CASE));
    assertThat(row(EntryKind.MEDICATION, Map.of("drug", "nsaid"), true))
        .hasSameSizeAs(header(EntryKind.MEDICATION));
  }

  @Test
  void aReasonStandsBesideItsColumnWhicheverItIs() {
    var names = List.of("value", "when", "note", "verbatim", "scope", "approx");
    for (var name : names) {
      for (var reason : Missing.Reason.values()) {
        var texts = Map.of("scale", "trend", "trend", "worsened", "missing", name + "=" + reason);
        assertThat(cell(EntryKind.PAIN, texts, name + "_na", true)).isEqualTo(reason.name());
      }
    }
  }

  @Test
  void yesAndNoAreWordsAndNobodyAskedIsEmpty() {
    var trend = Map.of("scale", "trend", "trend", "worsened");
    assertThat(cell(EntryKind.PAIN, trend, "approx", true)).isEmpty();
    assertThat(cell(EntryKind.PAIN, with(trend, "approx", "true"), "approx", true))
        .isEqualTo("yes");
    assertThat(cell(EntryKind.PAIN, with(trend, "approx", "false"), "approx", true))
        .isEqualTo("no");
  }

  @Test
  void onlyTextsAreGuardedAndOnlyOnRequest() {
    var texts = Map.of("scale", "verbatim", "verbatim", "-1 =2", "note", "'=3", "when", "b-6m");
    assertThat(cell(EntryKind.PAIN, texts, "verbatim", true)).isEqualTo("'-1 =2");
    assertThat(cell(EntryKind.PAIN, texts, "note", true)).isEqualTo("''=3");
    assertThat(cell(EntryKind.PAIN, texts, "when_mfb", true)).isEqualTo("-6");
    assertThat(cell(EntryKind.PAIN, texts, "verbatim", false)).isEqualTo("-1 =2");
    assertThat(cell(EntryKind.PAIN, texts, "note", false)).isEqualTo("'=3");
  }

  @Test
  void wordsOfPainNeverStandInTheColumnOfNumbers() {
    var words = Map.of("scale", "vrs4", "words_low", "mild", "words_high", "severe");
    assertThat(cell(EntryKind.PAIN, words, "value", true)).isEmpty();
    assertThat(cell(EntryKind.PAIN, words, "ratio", true)).isEmpty();
    assertThat(cell(EntryKind.PAIN, words, "words_high", true)).isEqualTo("severe");
  }

  @Test
  void theDictionarySaysWhichTextsAreGuarded() {
    var safe = new CsvTable(EntryKind.PAIN, true, true).columns();
    var exact = new CsvTable(EntryKind.PAIN, false, true).columns();
    assertThat(safe.stream().filter(c -> c.description().contains("apostrophe")))
        .extracting(CsvColumn::name)
        .containsExactly("case_label", "note", "locator", "verbatim");
    assertThat(exact).noneMatch(c -> c.description().contains("apostrophe"));
  }

  private static Map<String, String> with(Map<String, String> texts, String name, String value) {
    var all = new HashMap<>(texts);
    all.put(name, value);
    return all;
  }

  private static List<String> header(EntryKind kind) {
    return new CsvTable(kind, true, true).columns().stream().map(CsvColumn::name).toList();
  }

  private static String cell(
      EntryKind kind, Map<String, String> texts, String column, boolean formulaSafe) {
    return row(kind, texts, formulaSafe).get(header(kind).indexOf(column));
  }

  private static List<String> row(EntryKind kind, Map<String, String> texts, boolean formulaSafe) {
    var entry = Cases.entry(kind, 2, 1, texts);
    var ofCase = new CsvTable.OfCase(Cases.id(1), Cases.id(1).toString(), "A", Anchor.UNDATED);
    return new CsvTable(kind, formulaSafe, true).cells(ofCase, entry);
  }
}
