package osteolog.exchange.fhir;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import osteolog.domain.entry.Comparator;
import osteolog.domain.entry.Lab;
import osteolog.domain.entry.LabFlag;
import osteolog.domain.entry.LabStatement;
import osteolog.domain.entry.LabTest;
import osteolog.domain.entry.Specimen;

/// Laboratory results: the number with its unit, or the words of the report.
record LabResources(CaseBundle in) {

  void write(Lab it) {
    var held = new ArrayList<>(List.of("test", "test_name", "flag", "laboratory", "method"));
    var observation =
        in.observation(it, status(it), "laboratory", code(it))
            .with("performer", Data.list(Data.named(it.laboratory())))
            .with("interpretation", it.flag() == null ? List.of() : List.of(flag(it.flag())))
            .with("method", Data.words(it.method()))
            .with("referenceRange", range(it, held));
    if (it.value() == null) {
      in.valued(observation, it.statement(), it, "value");
      held.add("statement");
    } else {
      var comparator = it.comparator();
      var value = Data.measured(it.value(), it.unit());
      observation.with(
          "valueQuantity", value == null ? null : value.with("comparator", sign(comparator)));
      held.addAll(List.of("value", "unit", "comparator"));
    }
    in.observed(observation, it, held.toArray(String[]::new));
  }

  /// A number that is there is a result, whatever is said beside it.
  private String status(Lab it) {
    return it.value() == null && it.statement() == LabStatement.NOT_DONE
        ? "cancelled"
        : it.value() == null && it.statement() == LabStatement.AWAITED ? "registered" : in.status();
  }

  /// The code for lead means venous blood, so it needs that said.
  private Element code(Lab it) {
    boolean venous = it.test() == LabTest.BLOOD_LEAD && it.specimen() == Specimen.VENOUS;
    return in.concepts().of(it.test(), it.testName(), venous);
  }

  private static Element flag(LabFlag flag) {
    return Data.hl7(
        "v3-ObservationInterpretation",
        switch (flag) {
          case LOW -> "L";
          case NORMAL -> "N";
          case HIGH -> "H";
        });
  }

  private static List<Element> range(Lab it, List<String> held) {
    var range =
        new Element()
            .with("low", Data.measured(it.referenceLow(), it.unit()))
            .with("high", Data.measured(it.referenceHigh(), it.unit()));
    held.addAll(List.of("reference_low", "reference_high"));
    return it.referenceLow() == null && it.referenceHigh() == null ? List.of() : List.of(range);
  }

  private static @Nullable String sign(@Nullable Comparator comparator) {
    return switch (comparator) {
      case LESS_THAN -> "<";
      case AT_MOST -> "<=";
      case AT_LEAST -> ">=";
      case GREATER_THAN -> ">";
      case null -> null;
    };
  }
}
