package osteolog.domain.pool;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.schema.Column;

/// Groups of columns that move together.
class TiedTest {

  private static final UUID ID = new UUID(1, 1);
  private static final UUID CASE = new UUID(1, 2);

  @Property(tries = 300, shrinking = ShrinkingMode.OFF)
  @Label("whatever is taken from either of two entries makes an entry that can be kept")
  void valid(@ForAll long seed, @ForAll EntryKind kind) {
    var random = new Random(seed);
    var any = new AnyEntry(random);
    var one = any.of(kind, ID, kind == EntryKind.CASE ? ID : CASE, List.of());
    var other = any.of(kind, ID, kind == EntryKind.CASE ? ID : CASE, List.of());
    var said = new Said("Dr A", Instant.EPOCH, CASE);
    var mine = Row.of(told(one, said), Set.of(), CASE);
    var theirs = Row.of(told(other, said), Set.of(), CASE);
    var mixed = mine;
    for (var column : kind.shape().columns()) {
      if (random.nextBoolean()) {
        var group = Tied.group(kind, column.name());
        mixed = mixed.with(group, theirs.cell(group));
      }
    }
    var entry = mixed.entry(ID, CASE);
    assertThat(entry.kind()).isEqualTo(kind);
    assertThat(mine.entry(ID, CASE)).isEqualTo(one);
    assertThat(Parts.of(mine.join(theirs).entry(ID, CASE))).isNotNull();
  }

  private static Told told(osteolog.domain.entry.Entry entry, Said said) {
    var all = new HashMap<String, Said>();
    Parts.of(entry).keySet().forEach(part -> all.put(part, said));
    return new Told(entry, all);
  }

  @Example
  @Label("every tied column is a column of its kind, and in one group only")
  void columns() {
    for (var kind : EntryKind.values()) {
      var names = kind.shape().columns().stream().map(Column::name).toList();
      for (var name : names) {
        var group = Tied.with(kind, name);
        assertThat(names).as("%s", kind).containsAll(group);
        group.forEach(member -> assertThat(Tied.with(kind, member)).isEqualTo(group));
      }
    }
    assertThat(Tied.with(EntryKind.LAB, "value")).contains("unit", "comparator");
  }

  @Example
  @Label("each kind knows which of its columns refer to other entries")
  void references() {
    assertThat(Row.references(EntryKind.SEQUENCE)).containsExactly("study_id");
    assertThat(Row.references(EntryKind.CASE)).containsExactly("anchor_id");
    assertThat(Row.references(EntryKind.PAIN)).isEmpty();
  }
}
