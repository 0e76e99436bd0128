package osteolog.exchange.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import osteolog.domain.CaseFile;
import osteolog.domain.entry.Entries;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.entry.SurgicalCase;
import osteolog.domain.schema.Column;
import osteolog.exchange.Listed;

class NothingIsLostTest {

  private static final Set<String> NOT_AS_TEXT = Set.of("id", "case_id", "study_id", "file_name");

  /// Codes that FHIR has a code of its own for.
  private static final Set<String> IN_FHIR =
      Set.of(
          "CASE sex",
          "CASE diagnosis_state",
          "CASE consent",
          "DIFFERENTIAL state",
          "VISIT state",
          "MONITORING state",
          "REFERRAL state",
          "LAB flag",
          "LAB comparator",
          "EXPOSURE dose_unit");

  /// Told by a provenance, under our own name of the source.
  private static final String ORIGIN = "source";

  @Property(tries = 200)
  void whatAnEntrySaysStandsInTheBundleOrIsCounted(@ForAll("entries") Entry entry)
      throws IOException {
    var file =
        entry instanceof SurgicalCase it
            ? new CaseFile(it, List.of())
            : new CaseFile(surgicalCase(entry), List.of(entry));
    var exported = Exported.of(new Listed(List.of(file)), FhirOptions.DEFAULT);
    boolean leftOut =
        exported.leftOut().stream().anyMatch(l -> l.kind() == entry.kind() && l.column().isEmpty());

    if (!leftOut) {
      var said = new ArrayList<String>();
      collect(new ObjectMapper().readTree(exported.json()), said);
      var all = String.join("\n", said);
      for (var column : entry.kind().shape().columns()) {
        for (var text : expected(entry, column)) {
          assertThat(all).as(column.name()).contains(text);
        }
      }
    }
  }

  @Provide
  Arbitrary<Entry> entries() {
    return Entries.any().map(NothingIsLostTest::plain);
  }

  /// The same with texts that can be found again.
  private static Entry plain(Entry entry) {
    var texts = new HashMap<>(entry.texts());
    for (var column : entry.kind().shape().columns()) {
      if (column.type() == Column.Type.TEXT && !column.name().equals("sha_256")) {
        texts.computeIfPresent(column.name(), (name, _) -> "text of " + name);
      }
    }
    return Entry.of(entry.kind(), texts);
  }

  private static SurgicalCase surgicalCase(Entry entry) {
    var texts = new HashMap<String, String>();
    texts.put("id", entry.caseId().toString());
    texts.put("label", "Case 1");
    return (SurgicalCase) Entry.of(EntryKind.CASE, texts);
  }

  /// What must be found: texts, numbers, and the words of times.
  private static List<String> expected(Entry entry, Column column) {
    var text = column.text(entry);
    if (text == null
        || NOT_AS_TEXT.contains(column.name())
        || text.equals(column.field().otherwise())) {
      return List.of();
    }
    return switch (column.type()) {
      case TEXT, WHOLE, MOMENT -> text.equals("unknown") ? List.of() : List.of(text);
      case DECIMAL -> List.of(new BigDecimal(text).stripTrailingZeros().toPlainString());
      case CODE ->
          IN_FHIR.contains(entry.kind() + " " + column.name()) ? List.of() : code(entry, column);
      case YES_NO -> List.of(Column.code(entry.kind()) + "." + column.name());
      case ID, CODES, MISSING -> List.of();
    };
  }

  private static List<String> code(Entry entry, Column column) {
    var constant = (Enum<?>) column.getter().apply(entry);
    return column.name().equals(ORIGIN)
        ? List.of(Column.code(constant))
        : List.of(
            Concepts.noValue(constant).isPresent()
                ? Data.words(constant)
                : Concepts.name(constant));
  }

  private static void collect(JsonNode node, List<String> into) {
    if (node.isNumber()) {
      into.add(node.decimalValue().stripTrailingZeros().toPlainString());
    } else if (node.isValueNode()) {
      into.add(node.asText());
    }
    node.forEach(part -> collect(part, into));
  }
}
