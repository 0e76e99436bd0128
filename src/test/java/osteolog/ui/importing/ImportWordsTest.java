package osteolog.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.schema.Column;
import osteolog.domain.schema.Problem;
import osteolog.exchange.csv.CsvRefused;
import osteolog.exchange.incoming.Arrival;
import osteolog.exchange.incoming.IncomingRefused;
import osteolog.exchange.incoming.Misplaced;
import osteolog.exchange.mapping.CellProblem;
import osteolog.exchange.mapping.Doubt;
import osteolog.exchange.mapping.Fault;
import osteolog.exchange.mapping.MappingDraft;
import osteolog.exchange.mapping.MappingFault;
import osteolog.exchange.mapping.Use;
import osteolog.exchange.redcap.RedcapRefused;
import osteolog.exchange.table.Note;
import osteolog.exchange.table.RowFault;
import osteolog.exchange.table.TableRefused;
import osteolog.words.Words;

/// Everything that an import can find has words, in both languages.
class ImportWordsTest {

  @ParameterizedTest
  @ValueSource(strings = {"en", "ja"})
  void everyReasonAndFaultHasWords(String language) {
    var words = Words.in(Locale.of(language));
    for (var reason : TableRefused.Reason.values()) {
      assertThat(words.text("import.refused." + Column.code(reason), "FILE", "7", "9"))
          .contains("FILE")
          .doesNotContain("{");
    }
    var say = new ImportWords(words);
    for (var kind : Note.Kind.values()) {
      assertThat(say.note(new Note(kind, ";", 3))).isNotBlank().doesNotContain("{");
    }
    for (var why : Doubt.Why.values()) {
      assertThat(say.doubt(new Doubt(why, "x", "lesion.side", List.of()))).isNotBlank();
    }
    for (var why : MappingFault.Why.values()) {
      assertThat(say.faulty(new MappingFault(why, "pain.2.value"))).isNotBlank();
    }
    for (var why : Problem.Why.values()) {
      assertThat(say.fault(Fault.of(why).code())).isNotBlank().doesNotContain("{");
    }
    for (var fault : RowFault.values()) {
      assertThat(say.fault(new Fault.OfRow(fault).code())).isNotBlank();
    }
    for (var fault : Fault.OfImport.values()) {
      assertThat(say.problem(new CellProblem("Seite", "lesion.side", fault))).contains("Seite");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ja"})
  void everyReasonWhyEntriesAreNotTakenHasWords(String language) {
    var words = Words.in(Locale.of(language));
    var say = new ImportWords(words);
    var reasons = new ArrayList<Enum<?>>(List.of(Misplaced.values()));
    reasons.addAll(List.of(BroughtFiles.Lack.values()));
    reasons.addAll(List.of(osteolog.exchange.redcap.Fault.Why.values()));
    // A value that cannot stand there says itself why.
    reasons.remove(osteolog.exchange.redcap.Fault.Why.VALUE);
    for (var why : reasons) {
      assertThat(say.reason(new Arrival.Reason("les_side", why))).startsWith("les_side");
    }
    for (var why : IncomingRefused.Why.values()) {
      assertThat(words.text("refused.csv." + Column.code(why), "F", "7")).contains("F");
    }
    for (var why : CsvRefused.Why.values()) {
      assertThat(words.text("refused.csv." + Column.code(why), "F", "7")).contains("F");
    }
    for (var why : RedcapRefused.Why.values()) {
      assertThat(words.text("refused.redcap." + Column.code(why), "F", "7")).contains("F");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ja"})
  void everyFieldThatAColumnCanBeSetToHasAName(String language) {
    var say = new ImportWords(Words.in(Locale.of(language)));
    for (var kind : EntryKind.values()) {
      for (var column : MappingDraft.columns(kind)) {
        assertThat(say.use(new Use(kind, 1, column.name()))).as(column.name()).doesNotContain("_");
        assertThat(say.use(new Use(kind, 2, column.name() + "_na"))).doesNotContain("_");
      }
      assertThat(new Goal(Goal.What.FIELD, kind).name(say)).isNotBlank();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ja"})
  void aFaultSaysItsLimits(String language) {
    var say = new ImportWords(Words.in(Locale.of(language)));
    var fault = new Fault.OfValue(Problem.Why.OUT_OF_RANGE, List.of("0", "10"));
    assertThat(say.problem(new CellProblem("NRS", "pain.value", fault))).contains("0", "10");
  }
}
