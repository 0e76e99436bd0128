package osteolog.exchange.fhir;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import osteolog.domain.entry.PainObservation;
import osteolog.domain.entry.PainWord;
import osteolog.domain.schema.Column;

/// Pain as it was told: a number where a number was told, words where words were.
record PainResources(CaseBundle in) {

  void write(PainObservation it) {
    var observation =
        in.observation(it, in.status(), "survey", in.concepts().of(it.kind(), it.scale()));
    switch (it.scale()) {
      case NRS -> in.observed(scored(observation, it.value()), it, "scale", "value");
      case VAS ->
          in.observed(
              observation.with("valueQuantity", Data.quantity(it.value(), "{score}")),
              it,
              "scale",
              "value");
      case VRS4 -> in.observed(observation.with("valueString", words(it)), it, "scale");
      case RELATIVE ->
          in.observed(
              observation.with("valueQuantity", Data.quantity(it.ratio(), "1")),
              it,
              "scale",
              "ratio");
      case TREND ->
          in.observed(in.valued(observation, it.trend(), it, "trend"), it, "scale", "trend");
      case VERBATIM ->
          in.observed(
              observation.with("valueString", it.origin().verbatim()), it, "scale", "verbatim");
    }
  }

  /// Whole points as LOINC has them; between two points as an amount.
  private static Element scored(Element observation, @Nullable BigDecimal value) {
    return value != null && value.stripTrailingZeros().scale() <= 0
        ? observation.with("valueInteger", value.intValueExact())
        : observation.with("valueQuantity", Data.quantity(value, "{score}"));
  }

  private static String words(PainObservation it) {
    var low = word(it.wordsLow());
    var high = word(it.wordsHigh());
    return low.equals(high) ? low : low + " to " + high;
  }

  private static String word(@Nullable PainWord word) {
    return word == null ? "" : Column.code(word);
  }
}
