package osteolog.domain.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import osteolog.domain.schema.Problem;
import osteolog.domain.schema.Refused;

/// Words about pain never become numbers: each scale has its own columns and takes no others.
class PainObservationTest {

  private static final Map<String, String> FILLED =
      Map.of(
          "value", "7",
          "words_low", "mild",
          "words_high", "severe",
          "ratio", "0.33",
          "trend", "worsened",
          "verbatim", "the pain improved");

  @Property
  void everyScaleTakesExactlyItsOwnColumns(@ForAll PainScale scale, @ForAll Set<Part> filled) {
    var texts = texts(scale);
    filled.forEach(part -> texts.put(part.column(), FILLED.get(part.column())));
    boolean fits = filled.containsAll(required(scale)) && allowed(scale).containsAll(filled);
    if (fits) {
      assertThat(Entry.of(EntryKind.PAIN, texts).texts()).containsAllEntriesOf(texts);
    } else {
      assertThatThrownBy(() -> Entry.of(EntryKind.PAIN, texts)).isInstanceOf(Refused.class);
    }
  }

  /// The columns on which the scales differ.
  enum Part {
    VALUE,
    WORDS_LOW,
    WORDS_HIGH,
    RATIO,
    TREND,
    VERBATIM;

    String column() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private static Set<Part> required(PainScale scale) {
    return switch (scale) {
      case NRS, VAS -> Set.of(Part.VALUE);
      case VRS4 -> Set.of(Part.WORDS_LOW, Part.WORDS_HIGH);
      case RELATIVE -> Set.of(Part.RATIO);
      case TREND -> Set.of(Part.TREND);
      case VERBATIM -> Set.of(Part.VERBATIM);
    };
  }

  private static Set<Part> allowed(PainScale scale) {
    return switch (scale) {
      case NRS, VAS -> Set.of(Part.VALUE, Part.VERBATIM);
      case VRS4 -> Set.of(Part.WORDS_LOW, Part.WORDS_HIGH, Part.TREND, Part.VERBATIM);
      case RELATIVE -> Set.of(Part.RATIO, Part.TREND, Part.VERBATIM);
      case TREND -> Set.of(Part.TREND, Part.VERBATIM);
      case VERBATIM -> Set.of(Part.VERBATIM);
    };
  }

  @ParameterizedTest
  @CsvSource({"NRS, 11", "NRS, 10.5", "NRS, -1", "VAS, 101", "VAS, -0.1"})
  void aScoreBeyondItsScaleIsRefused(PainScale scale, String value) {
    assertThat(problem(scale, Map.of("value", value)))
        .isEqualTo(new Problem("value", Problem.Why.OUT_OF_RANGE, limits(scale)));
  }

  private static List<String> limits(PainScale scale) {
    return List.of("0", scale == PainScale.NRS ? "10" : "100");
  }

  @ParameterizedTest
  @CsvSource({"NRS, 0", "NRS, 10", "NRS, 3.5", "VAS, 0", "VAS, 100"})
  void aScoreOnItsScaleIsKeptAsItWasSaid(PainScale scale, String value) {
    var texts = texts(scale);
    texts.put("value", value);
    assertThat(Entry.of(EntryKind.PAIN, texts).texts()).containsEntry("value", value);
  }

  @Test
  void aRangeOfWordsGoesFromTheLesserToTheGreater() {
    assertThat(problem(PainScale.VRS4, Map.of("words_low", "severe", "words_high", "mild")))
        .isEqualTo(new Problem("words_high", Problem.Why.LIMITS_OUT_OF_ORDER));
  }

  @ParameterizedTest
  @EnumSource(PainScale.class)
  void onlyAScoreIsANumber(PainScale scale) {
    assertThat(PainObservation.takesValue(scale))
        .isEqualTo(scale == PainScale.NRS || scale == PainScale.VAS);
  }

  @Test
  void aRefusalNamesEveryFaultAndNoValue() {
    var texts = texts(PainScale.TREND);
    texts.put("value", "7");
    texts.put("ratio", "0.5");
    assertThatThrownBy(() -> Entry.of(EntryKind.PAIN, texts))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("value")
        .hasMessageContaining("ratio")
        .hasMessageContaining("trend")
        .message()
        .doesNotContain("7", "0.5");
  }

  private static Map<String, String> texts(PainScale scale) {
    var texts = new HashMap<String, String>();
    texts.put("id", "00000000-0000-8000-8000-000000000001");
    texts.put("case_id", "00000000-0000-8000-8000-000000000002");
    texts.put("scale", scale.name().toLowerCase(Locale.ROOT));
    return texts;
  }

  private static Problem problem(PainScale scale, Map<String, String> more) {
    var texts = texts(scale);
    texts.putAll(more);
    try {
      Entry.of(EntryKind.PAIN, texts);
    } catch (Refused refused) {
      assertThat(refused.problems()).hasSize(1);
      return refused.problems().getFirst();
    }
    throw new AssertionError("not refused");
  }
}
