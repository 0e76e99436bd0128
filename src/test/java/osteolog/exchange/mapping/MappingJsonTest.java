package osteolog.exchange.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.schema.Missing.Reason;
import osteolog.exchange.mapping.Feed.Always;
import osteolog.exchange.mapping.Feed.Cell;
import osteolog.exchange.mapping.Feed.From;
import osteolog.exchange.mapping.MappingFault.Why;

/// A mapping as JSON.
class MappingJsonTest {

  @Property(tries = 200)
  void whatIsWrittenIsReadBackTheSame(@ForAll("mappings") Mapping mapping) throws MappingRefused {
    assertThat(Mapping.fromJson(mapping.toJson())).isEqualTo(mapping);
  }

  @Property(tries = 300)
  void anyTextIsReadOrRefused(@ForAll("texts") String text) {
    try {
      Mapping.fromJson(text);
    } catch (MappingRefused refused) {
      assertThat(refused.faults()).isNotEmpty();
    }
  }

  @Example
  void whatIsNoMappingIsRefusedWithTheReason() {
    refused("{", Why.NOT_JSON);
    refused("[]", Why.NOT_A_MAPPING);
    refused("{\"osteolog_mapping\": 2, \"name\": \"x\"}", Why.NEWER_VERSION);
    refused("{\"osteolog_mapping\": 1}", Why.NOT_A_MAPPING);
    refused(
        "{\"osteolog_mapping\":1,\"name\":\"x\",\"slots\":[{\"kind\":\"soup\"}]}",
        Why.NO_SUCH_KIND);
  }

  private static void refused(String json, Why why) {
    assertThatThrownBy(() -> Mapping.fromJson(json))
        .isInstanceOfSatisfying(
            MappingRefused.class,
            refused -> assertThat(refused.faults()).extracting(MappingFault::why).contains(why));
  }

  @Provide
  Arbitrary<String> texts() {
    var pieces =
        Arbitraries.of(
            "{",
            "}",
            "[",
            "]",
            ":",
            ",",
            "\"osteolog_mapping\":1",
            "\"name\":\"x\"",
            "\"slots\":[",
            "{\"kind\":\"pain\"",
            "\"feeds\":[",
            "\"column\":\"value\"",
            "\"values\":{",
            "null",
            "3",
            "\"\u0000\"",
            "\"always\":\"nrs\"",
            "\"dates\":\"dmy\"");
    return pieces.list().ofMaxSize(25).map(list -> String.join("", list));
  }

  @Provide
  Arbitrary<Mapping> mappings() {
    var text = Arbitraries.strings().ofMaxLength(8);
    Arbitrary<Cell> cell = text.map(Cell::new);
    Arbitrary<From> from = Arbitraries.oneOf(cell.map(c -> c), text.map(Always::new));
    Arbitrary<Meaning> meaning =
        Arbitraries.oneOf(
            text.map(Meaning.Value::new),
            Arbitraries.of(Reason.class).map(Meaning.Absent::new),
            Arbitraries.just(new Meaning.Blank()));
    Arbitrary<Map<String, Meaning>> values = Arbitraries.maps(text, meaning).ofMaxSize(3);
    var feed =
        Combinators.combine(
                text,
                from,
                values,
                Arbitraries.of(DateOrder.class).injectNull(0.5),
                Arbitraries.of(true, false))
            .as(Feed::new);
    var slot =
        Combinators.combine(
                Arbitraries.of(EntryKind.class),
                Arbitraries.integers().between(1, 9),
                Arbitraries.of(true, false),
                feed.list().ofMaxSize(3))
            .as(Slot::new);
    var cases =
        Combinators.combine(cell.injectNull(0.3), cell.injectNull(0.3), Arbitraries.of(true, false))
            .as(CaseColumns::new);
    Arbitrary<List<Slot>> slots = slot.list().ofMaxSize(3);
    return Combinators.combine(text, cases, slots, Arbitraries.of(true, false)).as(Mapping::new);
  }
}
