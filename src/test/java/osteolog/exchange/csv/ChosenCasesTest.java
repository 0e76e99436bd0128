package osteolog.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import osteolog.domain.CaseSummary;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.exchange.ChosenCases;
import osteolog.exchange.Progress;

/// A choice of cases is a whole source of its own: nothing of another case comes out of it.
class ChosenCasesTest {

  private final ChosenCases second = new ChosenCases(Cases.two(), Set.of(Cases.id(2)));

  @Test
  void onlyWhatIsChosenIsReadAndCounted() {
    assertThat(second.summaries()).extracting(CaseSummary::id).containsExactly(Cases.id(2));
    for (var kind : EntryKind.values()) {
      var read = new ArrayList<Entry>();
      second.each(kind, read::add);
      assertThat(read).hasSize((int) second.count(kind));
      assertThat(read).allMatch(entry -> entry.caseId().equals(Cases.id(2)));
    }
    assertThat(second.count(EntryKind.MEDICATION)).isOne();
    assertThat(second.count(EntryKind.PAIN)).isZero();
  }

  @Test
  void aCaseThatIsNotChosenIsNotThere() {
    assertThat(second.caseFile(Cases.id(2)).entries()).hasSize(1);
    assertThatThrownBy(() -> second.caseFile(Cases.id(1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> second.summary(Cases.id(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anExportOfAChoiceHoldsNothingOfAnotherCase(@TempDir Path folder) throws Exception {
    var written =
        new CsvExport(second, CsvOptions.DEFAULT).write(folder, Progress.NONE, () -> false);
    for (var file : written.orElseThrow().files()) {
      assertThat(Files.readString(file)).doesNotContain("Case 1", Cases.id(1).toString());
    }
    assertThat(Files.readString(folder.resolve("cases.csv"))).contains("Case 2");
  }
}
