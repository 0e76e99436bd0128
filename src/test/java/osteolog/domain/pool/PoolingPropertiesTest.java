package osteolog.domain.pool;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/// What holds however surgeons work and in whatever order their packets come.
class PoolingPropertiesTest {

  private static Clinics atWork(long seed) {
    var random = new Random(seed);
    var clinics = new Clinics(3 + random.nextInt(2), random);
    clinics.shareOne();
    for (int i = 0; i < 50; i++) {
      clinics.step();
    }
    clinics.logs.forEach(log -> clinics.packets.add(log.packet()));
    return clinics;
  }

  private static Log after(Log log, Clinics clinics, List<List<ToldCase>> packets) {
    var copy = log.copy();
    packets.forEach(packet -> copy.pool(clinics.now(0), clinics.newId(), packet, Map.of()));
    return copy;
  }

  @Property(tries = 30, shrinking = ShrinkingMode.OFF)
  @Label("the order of packets does not matter for the outcome")
  void order(@ForAll long seed) {
    var clinics = atWork(seed);
    var random = new Random(seed);
    for (var log : List.of(clinics.logs.getFirst(), new Log("Dr New", new UUID(9, 99)))) {
      var some = new ArrayList<>(clinics.packets);
      Collections.shuffle(some, random);
      some.subList(Math.min(some.size(), 6), some.size()).clear();
      var one = after(log, clinics, some);
      Collections.shuffle(some, random);
      var other = after(log, clinics, some);
      assertThat(other.standing()).isEqualTo(one.standing());
      assertThat(other.knowledge()).isEqualTo(one.knowledge());
      assertThat(after(other, clinics, some.reversed()).knowledge()).isEqualTo(one.knowledge());
    }
  }

  @Property(tries = 12, shrinking = ShrinkingMode.OFF)
  @Label("the same packet twice changes nothing")
  void twice(@ForAll long seed) {
    var clinics = atWork(seed);
    var log = clinics.logs.getFirst();
    for (var packet : clinics.packets) {
      log.pool(clinics.now(0), clinics.newId(), packet, Map.of());
      var again = log.pool(clinics.now(0), clinics.newId(), packet, Map.of());
      assertThat(again.isNothing()).isTrue();
    }
    assertThat(log.pool(clinics.now(0), clinics.newId(), log.packet(), Map.of()).isNothing())
        .isTrue();
  }

  @Property(tries = 12, shrinking = ShrinkingMode.OFF)
  @Label("logs that tell one another everything end alike, and nothing referred to is gone")
  void alike(@ForAll long seed) {
    var clinics = atWork(seed);
    for (int round = 0; round < 2; round++) {
      for (var from : clinics.logs) {
        for (var to : clinics.logs) {
          to.pool(clinics.now(0), clinics.newId(), from.packet(), Map.of());
        }
      }
    }
    var first = clinics.logs.getFirst().standing();
    for (var log : clinics.logs) {
      assertThat(log.standing()).isEqualTo(first);
      for (var caseId : log.caseIds()) {
        assertThat(referredToAndGone(log.told(caseId).orElseThrow())).isEmpty();
      }
    }
  }

  private static List<UUID> referredToAndGone(ToldCase told) {
    var gone = told.gone().stream().map(one -> one.entry().id()).toList();
    return told.entries().stream()
        .flatMap(one -> Row.of(one, Set.of(), told.caseId()).refersTo().stream())
        .filter(gone::contains)
        .toList();
  }

  @Property(tries = 12, shrinking = ShrinkingMode.OFF)
  @Label("a merge taken back leaves rows, words and aliases as they were, and can be done again")
  void undone(@ForAll long seed) {
    var clinics = atWork(seed);
    var log = clinics.logs.getFirst();
    for (var packet : clinics.packets) {
      var rows = Map.copyOf(log.rows());
      var known = log.knowledge();
      if (!log.pool(clinics.now(0), clinics.newId(), packet, Map.of()).isNothing()) {
        var after = log.knowledge();
        log.undo(clinics.now(0));
        assertThat(log.rows()).isEqualTo(rows);
        assertThat(log.knowledge()).isEqualTo(known);
        log.pool(clinics.now(0), clinics.newId(), packet, Map.of());
        assertThat(log.knowledge()).isEqualTo(after);
      }
    }
  }
}
