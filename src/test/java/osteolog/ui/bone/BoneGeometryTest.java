package osteolog.ui.bone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import osteolog.domain.entry.Compartment;
import osteolog.domain.entry.Segment;
import osteolog.domain.entry.Third;

/// What is drawn where, without a screen.
class BoneGeometryTest {

  private static final double AXIS = LongBone.AXIS;
  private static final BonePart SHAFT = new BonePart(Segment.DIAPHYSIS, null);

  private static final Map<BonePart, Outline> DRAWN =
      BonePart.ALL.stream().collect(Collectors.toMap(part -> part, LongBone::outline));

  private static List<BonePart> at(double x, double y) {
    return BonePart.ALL.stream().filter(part -> DRAWN.get(part).holds(x, y)).toList();
  }

  private static List<Compartment> ringsAt(double x, double y) {
    return List.of(Compartment.values()).stream()
        .filter(compartment -> CrossSection.outline(compartment).holds(x, y))
        .toList();
  }

  @Test
  @DisplayName("down the axis come the segments and thirds in their order, without a gap")
  void order() {
    var met = new ArrayList<BonePart>();
    for (double y = 0.3; y < LongBone.HEIGHT - 9; y += 0.7) {
      assertThat(at(AXIS, y)).as("at " + y).hasSize(1);
      if (met.isEmpty() || !met.getLast().equals(at(AXIS, y).getFirst())) {
        met.add(at(AXIS, y).getFirst());
      }
    }
    var expected = new ArrayList<>(BonePart.ALL);
    expected.remove(new BonePart(Segment.APOPHYSIS, null));
    expected.remove(SHAFT);
    assertThat(met).isEqualTo(expected);
  }

  @Test
  @DisplayName("no place belongs to two parts, every part can be hit, and all stays in the drawing")
  void apart() {
    var hit = new ArrayList<BonePart>();
    for (double x = 0.13; x < LongBone.WIDTH; x++) {
      for (double y = 0.17; y < LongBone.HEIGHT; y++) {
        assertThat(at(x, y)).hasSizeLessThan(2);
        hit.addAll(at(x, y));
      }
    }
    assertThat(BonePart.ALL)
        .allSatisfy(part -> assertThat(hit.stream().filter(part::equals).count()).isGreaterThan(80))
        .flatMap(part -> LongBone.outline(part).rings())
        .flatMap(ring -> ring)
        .allSatisfy(
            p -> {
              assertThat(p.x()).isBetween(0.0, LongBone.WIDTH);
              assertThat(p.y()).isBetween(0.0, LongBone.HEIGHT);
            });
  }

  @Test
  @DisplayName("the bone has no side: its left is its right")
  void sides() {
    for (double y = 0.3; y < LongBone.HEIGHT; y++) {
      for (double x = 0.4; x < AXIS - 14; x++) {
        // The bracket stands on one side only.
        assertThat(at(AXIS - x, y))
            .isEqualTo(x > 26 ? withoutBracket(AXIS + x, y) : at(AXIS + x, y));
      }
    }
  }

  private static List<BonePart> withoutBracket(double x, double y) {
    return at(x, y).stream().filter(part -> !part.equals(SHAFT)).toList();
  }

  @Test
  @DisplayName("a diaphysis without a third is marked from its first third to its last")
  void wholeShaft() {
    var marked = LongBone.place(SHAFT, Optional.empty());
    for (var third : Third.values()) {
      for (var ring : LongBone.outline(new BonePart(Segment.DIAPHYSIS, third)).rings()) {
        double middle = ring.stream().mapToDouble(Outline.Point::y).average().orElseThrow();
        assertThat(marked.holds(AXIS, middle)).isTrue();
      }
    }
    assertThat(marked.holds(AXIS, 30)).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("a compartment marks its layer on both sides of the shaft, and no other")
  void layer(Compartment compartment) {
    var marked =
        LongBone.place(new BonePart(Segment.DIAPHYSIS, Third.MIDDLE), Optional.of(compartment));
    double y = LongBone.HEIGHT / 2 + 0.1;
    for (var other : Compartment.values()) {
      var layer = Layer.of(other);
      double away = LongBone.SHAFT * (layer.from() + layer.to()) / 2;
      assertThat(marked.holds(AXIS + away, y)).isEqualTo(other == compartment);
      assertThat(marked.holds(AXIS - away, y)).isEqualTo(other == compartment);
    }
    assertThat(marked.holds(AXIS, 45)).isFalse();
  }

  @Test
  @DisplayName("from the middle of the cross-section outwards come the compartments in their order")
  void rings() {
    var met = new ArrayList<Compartment>();
    double middle = CrossSection.SIZE / 2;
    for (double away = 0.2; away < middle - 1.5; away += 0.5) {
      var here = ringsAt(middle + away, middle + 0.1);
      assertThat(here).as("at " + away).hasSize(1).isEqualTo(ringsAt(middle - away, middle + 0.1));
      if (met.isEmpty() || met.getLast() != here.getFirst()) {
        met.add(here.getFirst());
      }
    }
    assertThat(met).containsExactly(Compartment.values());
  }

  @Test
  @DisplayName("a third alone lies in the diaphysis; beside another segment it names nothing")
  void thirds() {
    var middle = Optional.of(Third.MIDDLE);
    assertThat(BonePart.of(Optional.empty(), middle))
        .contains(new BonePart(Segment.DIAPHYSIS, Third.MIDDLE));
    assertThat(BonePart.of(Optional.of(Segment.DISTAL_METAPHYSIS), middle))
        .contains(new BonePart(Segment.DISTAL_METAPHYSIS, null));
    assertThat(BonePart.of(Optional.of(Segment.DIAPHYSIS), Optional.empty())).contains(SHAFT);
    assertThat(BonePart.of(Optional.empty(), Optional.empty())).isEmpty();
  }
}
