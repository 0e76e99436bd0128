package osteolog.exchange.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.entry.PainObservation;
import osteolog.exchange.mapping.Outcome.NotTaken;
import osteolog.exchange.mapping.Outcome.Same;
import osteolog.exchange.table.Row;
import osteolog.exchange.table.TableRefused;

/// Any cells at all.
class RandomCellsTest {

  private static final List<String> HEADER =
      List.of("Case", "Age", "Sex", "Bone 1", "Side 1", "Location", "NRS", "Pain", "Date", "CRP");

  @Property(tries = 25)
  void everyRowHasAnOutcomeAndTwiceChangesNothing(@ForAll("rows") List<List<String>> rows)
      throws TableRefused {
    var table = table(HEADER, rows);
    var mapping = Proposal.of("random", table, 100).mapping();
    var log = new Kept();

    assertThat(log.take(mapping, table)).hasSize(rows.size());
    var once = log.texts();
    assertThat(log.take(mapping, table)).allMatch(o -> o instanceof Same || o instanceof NotTaken);
    assertThat(log.texts()).isEqualTo(once);
  }

  @Property(tries = 25)
  void noNumberComesOutOfWords(@ForAll("rows") List<List<String>> rows) throws TableRefused {
    var table = table(HEADER, rows);
    var log = new Kept();
    log.take(Proposal.of("random", table, 100).mapping(), table);

    for (var entry : log.all(EntryKind.PAIN)) {
      var value = ((PainObservation) entry).value();
      assertThat(rows)
          .anyMatch(row -> row.stream().anyMatch(cell -> value == null || isNumber(cell, value)));
    }
  }

  private static boolean isNumber(String cell, BigDecimal value) {
    return Stream.of(true, false)
        .map(comma -> ForeignText.number(cell, comma))
        .anyMatch(n -> n != null && new BigDecimal(n).compareTo(value) == 0);
  }

  @Property(tries = 25)
  void everyColumnOfEveryKindTakesAnyCell(
      @ForAll EntryKind kind, @ForAll("rows") List<List<String>> rows) {
    var columns =
        kind.shape().columns().stream()
            .filter(c -> MappingCheck.column(kind, c.name()).isPresent())
            .map(c -> Feed.cell(c.name(), HEADER.get(1 + Math.floorMod(c.name().hashCode(), 9))))
            .toList();
    var mapping = new Mapping("all", CaseColumns.label("Case"), List.of(Slot.of(kind, 1, columns)));

    assertThat(new Kept().outcomes(mapping, table(HEADER, rows))).hasSize(rows.size());
  }

  private static Given table(List<String> header, List<List<String>> rows) {
    var lines = rows.stream().map(cells -> new Row(2 + rows.indexOf(cells), cells, Set.of()));
    return new Given(header, lines.toList());
  }

  @Provide
  Arbitrary<List<List<String>>> rows() {
    var likely =
        Arbitraries.of(
            Arrays.asList(
                "",
                "A",
                "B",
                "7",
                "7.0",
                "7,5",
                "0",
                "-3",
                "1e9",
                "99999999999999",
                "m",
                "w",
                "?",
                "k.A.",
                "R",
                "li.",
                "tibia",
                "右大腿骨",
                "mild",
                "severe",
                "2019-03-04",
                "03/04/2019",
                "31.02.2019",
                "b+6m",
                "b+99999d",
                "2301",
                "t",
                "\u0000",
                "=1+1",
                "yes",
                "１２"));
    var any = Arbitraries.strings().ofMaxLength(12);
    var cell =
        Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(5, likely), net.jqwik.api.Tuple.of(1, any));
    return cell.list().ofSize(HEADER.size()).list().ofMaxSize(8);
  }
}
