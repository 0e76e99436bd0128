package osteolog.domain.pool;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import osteolog.domain.Change;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.entry.Lesion;
import osteolog.domain.entry.PainObservation;
import osteolog.domain.entry.SurgicalCase;

/// What pooling a packet shows and does.
class PoolingTest {

  private final Log ana = new Log("Ana", id(901));
  private final Log ben = new Log("Ben", id(902));
  private final Log cho = new Log("Cho", id(903));
  private long second;

  private static UUID id(int number) {
    return new UUID(0, number);
  }

  private Instant now() {
    return Instant.ofEpochSecond(1_700_000_000L + ++second);
  }

  private static Entry entry(
      EntryKind kind, int number, int caseNumber, Map<String, String> texts) {
    var all = new HashMap<>(texts);
    all.put("id", id(number).toString());
    if (kind != EntryKind.CASE) {
      all.put("case_id", id(caseNumber).toString());
    }
    return Entry.of(kind, all);
  }

  private void add(Log log, EntryKind kind, int number, int caseNumber, Map<String, String> texts) {
    log.apply(
        now(), List.of(Change.added(entry(kind, number, caseNumber, texts))), Attribution.NONE);
  }

  private void set(Log log, int number, String column, String text) {
    var before = log.rows().get(id(number));
    var texts = new HashMap<>(before.texts());
    texts.put(column, text);
    var change = Change.edited(before, Entry.of(before.kind(), texts));
    log.apply(now(), List.of(change), Attribution.NONE);
  }

  private void remove(Log log, int number) {
    log.apply(now(), List.of(Change.removed(log.rows().get(id(number)))), Attribution.NONE);
  }

  private Pooled pool(Log from, Log to) {
    return pool(from, to, Choices.LATER);
  }

  private Pooled pool(Log from, Log to, Choices choices) {
    return to.pool(now(), id(999), from.packet(), Map.of(), choices);
  }

  private PoolPlan plan(Log from, Log to) {
    return Pooling.plan(to, id(999), from.packet(), Map.of());
  }

  private Told told(Log log, int caseNumber, int number) {
    return log.told(id(caseNumber)).orElseThrow().entries().stream()
        .filter(one -> one.entry().id().equals(id(number)))
        .findFirst()
        .orElseThrow();
  }

  private void oneCaseWithPain() {
    add(ana, EntryKind.CASE, 1, 1, Map.of("label", "Case 1", "age", "41"));
    add(ana, EntryKind.PAIN, 2, 1, Map.of("scale", "nrs", "value", "3", "note", "a"));
    pool(ana, ben);
  }

  @Test
  @DisplayName("who said a value stays known over any number of hops")
  void hops() {
    oneCaseWithPain();
    set(ben, 2, "note", "b");
    pool(ben, cho);
    var said = told(cho, 1, 2).said();
    assertThat(said.get("value").who()).isEqualTo("Ana");
    assertThat(said.get("note").who()).isEqualTo("Ben");
    assertThat(said.get("value")).isEqualTo(told(ana, 1, 2).said().get("value"));
  }

  @Test
  @DisplayName("a difference is shown column by column, and the later word stands")
  void later() {
    oneCaseWithPain();
    set(ana, 2, "value", "5");
    set(ben, 2, "value", "6");
    set(ana, 2, "note", "c");
    var one = plan(ana, ben).cases().getFirst().differences().getFirst();
    assertThat(one.fate()).isEqualTo(Fate.DIFFERS);
    assertThat(one.columns()).hasSize(2);
    var value = one.columns().getFirst();
    assertThat(value.columns()).contains("value", "scale");
    assertThat(value.later()).isEqualTo(Side.OURS);
    assertThat(value.ours()).containsEntry("value", "6");
    assertThat(value.theirsSaid().orElseThrow().who()).isEqualTo("Ana");
    pool(ana, ben);
    assertThat(ben.rows().get(id(2)).texts())
        .containsEntry("value", "6")
        .containsEntry("note", "c");
  }

  @Test
  @DisplayName("a choice is a statement of whoever chose: it lasts and is told to others")
  void choice() {
    oneCaseWithPain();
    set(ben, 2, "value", "6");
    set(ana, 2, "value", "5");
    pool(ana, ben, Choices.LATER.with(id(2), "value", Side.OURS));
    assertThat(((PainObservation) ben.rows().get(id(2))).value()).isEqualTo("6");
    assertThat(told(ben, 1, 2).said().get("value").who()).isEqualTo("Ben");
    assertThat(pool(ana, ben).isNothing()).isTrue();
    pool(ben, ana);
    assertThat(ana.rows().get(id(2)).texts()).containsEntry("value", "6");
  }

  @Test
  @DisplayName("who edits what came from a clock that ran ahead still speaks later")
  void clockAhead() {
    oneCaseWithPain();
    second += 1000;
    set(ana, 2, "value", "5");
    pool(ana, ben);
    second -= 1000;
    set(ben, 2, "value", "4");
    assertThat(pool(ana, ben).isNothing()).isTrue();
    assertThat(ben.rows().get(id(2)).texts()).containsEntry("value", "4");
  }

  @Test
  @DisplayName("what was removed goes, unless something was said of it later")
  void removal() {
    oneCaseWithPain();
    add(ana, EntryKind.PAIN, 3, 1, Map.of("scale", "nrs", "value", "1"));
    pool(ana, ben);
    remove(ana, 2);
    remove(ana, 3);
    set(ben, 3, "value", "2");
    assertThat(plan(ana, ben).cases().getFirst().differences())
        .extracting(EntryDifference::fate)
        .containsExactly(Fate.GOES, Fate.STAYS);
    pool(ana, ben);
    assertThat(ben.rows()).doesNotContainKey(id(2)).containsKey(id(3));
    pool(ben, ana);
    assertThat(ana.rows()).containsKey(id(3));
  }

  @Test
  @DisplayName("a person can keep what others removed, and others hear that")
  void kept() {
    oneCaseWithPain();
    remove(ana, 2);
    pool(ana, ben, Choices.LATER.with(id(2), Side.OURS));
    assertThat(ben.rows()).containsKey(id(2));
    assertThat(pool(ana, ben).isNothing()).isTrue();
    assertThat(told(ben, 1, 2).said().get("value").who()).isEqualTo("Ana");
    pool(ben, ana);
    assertThat(ana.rows()).containsKey(id(2));
  }

  @Test
  @DisplayName("a study that a sequence refers to stays")
  void referred() {
    add(ana, EntryKind.CASE, 1, 1, Map.of("label", "Case 1"));
    add(ana, EntryKind.STUDY, 2, 1, Map.of("modality", "mri"));
    pool(ana, ben);
    add(ben, EntryKind.SEQUENCE, 3, 1, Map.of("sequence", "other", "study_id", id(2).toString()));
    remove(ana, 2);
    pool(ana, ben);
    assertThat(ben.rows()).containsKey(id(2));
    pool(ben, ana);
    assertThat(ana.rows()).containsKeys(id(2), id(3));
  }

  @Test
  @DisplayName("a new case whose name is taken gets a number, and new entries can be left out")
  void label() {
    add(ben, EntryKind.CASE, 11, 11, Map.of("label", "Case 1"));
    add(ana, EntryKind.CASE, 1, 1, Map.of("label", "Case 1"));
    add(ana, EntryKind.PAIN, 2, 1, Map.of("scale", "nrs", "value", "3"));
    var plan = plan(ana, ben).cases().getFirst();
    assertThat(plan.matter()).isEqualTo(CasePlan.Matter.NEW);
    assertThat(plan.label()).isEqualTo("Case 1 (2)");
    pool(ana, ben, Choices.LATER.with(id(2), Side.OURS));
    assertThat(((SurgicalCase) ben.rows().get(id(1))).label()).isEqualTo("Case 1 (2)");
    assertThat(ben.rows()).doesNotContainKey(id(2));
    pool(ana, ben);
    assertThat(ben.rows()).containsKey(id(2));
  }

  @Test
  @DisplayName("a case that a person knows again keeps its name here; the other id is an alias")
  void confirmed() {
    add(ana, EntryKind.CASE, 1, 1, Map.of("label", "A", "age", "41"));
    add(ana, EntryKind.LESION, 2, 1, Map.of("lesion_no", "1", "bone", "tibia"));
    add(ben, EntryKind.CASE, 11, 11, Map.of("label", "B", "sex", "female"));
    add(ben, EntryKind.LESION, 12, 11, Map.of("lesion_no", "1", "bone", "tibia"));
    var plan = Pooling.plan(ben, id(999), ana.packet(), Map.of(id(1), id(11)));
    assertThat(plan.cases().getFirst().sameLesionNumbers()).containsExactly(1);
    ben.pool(now(), id(999), ana.packet(), Map.of(id(1), id(11)));
    assertThat(ben.caseIds()).containsExactly(id(11));
    assertThat(ben.rows().get(id(2))).isInstanceOf(Lesion.class);
    assertThat(ben.rows().get(id(2)).caseId()).isEqualTo(id(11));
    assertThat(ben.rows().get(id(11)).texts())
        .containsEntry("label", "B")
        .containsEntry("age", "41")
        .containsEntry("sex", "female");
    assertThat(ben.told(id(1)).orElseThrow().aliases()).isEqualTo(Set.of(id(1)));
    assertThat(pool(ana, ben).isNothing()).isTrue();
    pool(ben, ana);
    assertThat(ana.caseIds()).containsExactly(id(1));
    assertThat(ana.rows()).containsKey(id(12));
    ben.undo(now());
    assertThat(ben.told(id(1))).isEmpty();
  }

  @Test
  @DisplayName("two cases here become one where somebody knew them for one")
  void joined() {
    add(ana, EntryKind.CASE, 1, 1, Map.of("label", "A"));
    add(ana, EntryKind.PAIN, 2, 1, Map.of("scale", "nrs", "value", "3"));
    add(ben, EntryKind.CASE, 11, 11, Map.of("label", "B"));
    add(ben, EntryKind.PAIN, 12, 11, Map.of("scale", "nrs", "value", "4"));
    pool(ana, cho);
    pool(ben, cho);
    ben.pool(now(), id(999), ana.packet(), Map.of(id(1), id(11)));
    assertThat(plan(ben, cho).cases().getFirst().joined()).containsExactly(id(11));
    pool(ben, cho);
    assertThat(cho.caseIds()).containsExactly(id(1));
    assertThat(cho.rows().get(id(12)).caseId()).isEqualTo(id(1));
    cho.undo(now());
    assertThat(cho.caseIds()).containsExactly(id(1), id(11));
    assertThat(cho.told(id(11)).orElseThrow().caseId()).isEqualTo(id(11));
  }

  @Test
  @DisplayName("a case removed here stays away until a person takes it in again")
  void removedHere() {
    oneCaseWithPain();
    ben.apply(
        now(),
        List.of(Change.removed(ben.rows().get(id(2))), Change.removed(ben.rows().get(id(1)))),
        Attribution.NONE);
    assertThat(plan(ana, ben).cases().getFirst().matter()).isEqualTo(CasePlan.Matter.REMOVED_HERE);
    assertThat(pool(ana, ben).isNothing()).isTrue();
    pool(ana, ben, Choices.LATER.with(id(1), Side.THEIRS));
    assertThat(ben.rows()).containsKeys(id(1), id(2));
    assertThat(pool(ana, ben).isNothing()).isTrue();
  }

  @Test
  @DisplayName("an entry that stands in another case or is of another kind is not taken")
  void notTaken() {
    oneCaseWithPain();
    add(cho, EntryKind.CASE, 31, 31, Map.of("label", "C"));
    add(cho, EntryKind.PAIN, 2, 31, Map.of("scale", "nrs", "value", "9"));
    var elsewhere = plan(cho, ben);
    assertThat(elsewhere.notTaken())
        .containsExactly(new NotTaken(id(31), id(2), NotTaken.Why.IN_ANOTHER_CASE));
    var other = new Log("Dee", id(904));
    add(other, EntryKind.CASE, 1, 1, Map.of("label", "D"));
    add(other, EntryKind.STUDY, 2, 1, Map.of("modality", "mri"));
    assertThat(plan(other, ben).notTaken())
        .containsExactly(new NotTaken(id(1), id(2), NotTaken.Why.OF_ANOTHER_KIND));
  }
}
