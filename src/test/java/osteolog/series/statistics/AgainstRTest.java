package osteolog.series.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The statistics beside those of R, on the vectors of the three cases and on random ones.
///
/// The values were written by `reference.R`, which names its version in the first line of the file.
class AgainstRTest {

  private static final double NEAR = 1e-9;

  /// A set of quantities under its name.
  record Set(String name, Map<String, String> values) {
    double of(String quantity) {
      return Double.parseDouble(Objects.requireNonNull(values.get(quantity), quantity));
    }

    double[] vector(String quantity) {
      return Arrays.stream(values.get(quantity).split(" ", -1))
          .mapToDouble(Double::parseDouble)
          .toArray();
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Set> sets() throws IOException {
    var sets = new LinkedHashMap<String, Map<String, String>>();
    try (var in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    AgainstRTest.class.getResourceAsStream("/osteolog/series/reference.csv")),
                StandardCharsets.UTF_8))) {
      in.lines()
          .filter(line -> !line.startsWith("#") && !line.startsWith("set,"))
          .map(line -> line.split(",", 3))
          .forEach(
              cells ->
                  sets.computeIfAbsent(cells[0], _ -> new LinkedHashMap<>())
                      .put(cells[1], cells[2]));
    }
    return sets.entrySet().stream().map(e -> new Set(e.getKey(), e.getValue()));
  }

  @ParameterizedTest
  @MethodSource("sets")
  @DisplayName("every quantity agrees with R to nine places")
  void agrees(Set set) {
    switch (set.name().split("_", -1)[0]) {
      case "km" -> survival(set);
      case "binom" -> binomial(set);
      case "wilcoxon" -> signedRank(set);
      case "rate" -> rate(set);
      default -> spread(set);
    }
  }

  private static void survival(Set set) {
    var times = set.vector("time");
    var events = set.vector("event");
    List<Observed> observed = new ArrayList<>();
    for (int i = 0; i < times.length; i++) {
      observed.add(new Observed(times[i], events[i] == 1));
    }
    var steps = KaplanMeier.of(observed).steps();
    for (int i = 0; i < steps.size(); i++) {
      var step = steps.get(i);
      assertThat((double) step.atRisk()).isEqualTo(set.of("at_risk_" + (i + 1)));
      near(step.survival(), set.of("survival_" + (i + 1)));
      if (step.survival() > 0) {
        near(step.error(), set.of("error_" + (i + 1)));
      }
      assertThat(step.interval().isPresent()).isEqualTo(set.values().containsKey("low_" + (i + 1)));
      if (step.interval().isPresent()) {
        near(step.interval().get().low(), set.of("low_" + (i + 1)));
        near(step.interval().get().high(), set.of("high_" + (i + 1)));
      }
    }
    assertThat(set.values()).doesNotContainKey("survival_" + (steps.size() + 1));
  }

  private static void binomial(Set set) {
    var name = set.name().split("_", -1);
    var exact = new Proportion(Integer.parseInt(name[1]), Integer.parseInt(name[2])).exact();
    near(exact.low(), set.of("low"));
    near(exact.high(), set.of("high"));
  }

  private static void signedRank(Set set) {
    var test = SignedRank.of(set.vector("differences"));
    near(test.statistic(), set.of("v"));
    near(test.p(), set.of("p"));
  }

  private static void rate(Set set) {
    var rate = new Rate((int) set.of("events"), set.of("time"));
    near(rate.exact().low(), set.of("low"));
    near(rate.exact().high(), set.of("high"));
  }

  private static void spread(Set set) {
    var spread = Spread.of(set.vector("values"));
    near(spread.median(), set.of("median"));
    near(spread.mean(), set.of("mean"));
    near(spread.deviation(), set.of("sd"));
    near(spread.quantile(0.25), set.of("q1"));
    near(spread.quantile(0.75), set.of("q3"));
  }

  private static void near(double ours, double ofR) {
    assertThat(ours).isCloseTo(ofR, within(NEAR * Math.max(1, Math.abs(ofR))));
  }
}
