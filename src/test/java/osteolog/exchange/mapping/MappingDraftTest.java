package osteolog.exchange.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.schema.Missing.Reason;
import osteolog.exchange.Progress;
import osteolog.exchange.table.TableRefused;

/// A mapping while it is settled.
class MappingDraftTest {

  private static Samples samples(String header, String... lines) {
    try {
      return Samples.of(Given.table(header, lines), Long.MAX_VALUE, 2, Progress.NONE, () -> false);
    } catch (TableRefused refused) {
      throw new AssertionError(refused);
    }
  }

  private static MappingDraft draft(Samples samples) {
    return MappingDraft.proposed(Proposal.of("test", samples), samples);
  }

  private static final Use SIDE = new Use(EntryKind.LESION, 1, "side");

  @Test
  void whatIsOpenIsCountedAndSettledValueByValue() {
    var draft = draft(samples("Case|Bone|Side", "A|Femur|x", "B|Tibia|y"));
    assertThat(draft.unsettled().values(SIDE)).containsExactly("x", "y");
    assertThat(draft.unsettled().count("Side")).isEqualTo(2);
    draft.means(SIDE, "x", Meaning.of("left"));
    draft.means(SIDE, "y", Meaning.missing(Reason.UNK));
    assertThat(draft.unsettled().count("Side")).isZero();
    draft.means(SIDE, "x", null);
    assertThat(draft.unsettled().values(SIDE)).containsExactly("x");
  }

  @Test
  void aColumnThatIsNotTakenLeavesNoEntryBehindThatOnlyHasConstants() {
    var draft = draft(samples("Case|NRS", "A|7"));
    assertThat(draft.mapping().slots()).hasSize(1);
    draft.leave("NRS");
    assertThat(draft.mapping().slots()).isEmpty();
    assertThat(draft.mapping().uses("NRS")).isEmpty();
  }

  @Test
  void aColumnSetToAnotherFieldOfItsEntryKeepsWhatTheEntryHasInEveryRow() {
    var draft = draft(samples("Case|NRS", "A|7"));
    draft.place("NRS", EntryKind.PAIN, "verbatim");
    assertThat(draft.mapping().feed(new Use(EntryKind.PAIN, 1, "scale"))).isPresent();
    draft.place("NRS", EntryKind.PAIN, "value");
    assertThat(draft.mapping().uses("NRS")).containsExactly(new Use(EntryKind.PAIN, 1, "value"));
  }

  @Test
  void aSecondColumnForTheSameFieldIsASecondEntryThatSaysWhatItNeeds() {
    var draft = draft(samples("Case|NRS|other", "A|7|3"));
    draft.place("other", EntryKind.PAIN, "value");
    var second = new Use(EntryKind.PAIN, 2, "value");
    assertThat(draft.mapping().uses("other")).containsExactly(second);
    assertThat(draft.unsettled().needed(second)).containsExactly("scale");
    assertThat(draft.unsettled().count("other")).isEqualTo(1);
    draft.always(second, "scale", "nrs");
    assertThat(draft.unsettled().count("other")).isZero();
    assertThat(draft.mapping().faults(List.of("Case", "NRS", "other"))).isEmpty();
  }

  @Test
  void theLabelMovesFromColumnToColumn() {
    var draft = draft(samples("Case|Code", "A|1"));
    draft.label("Code");
    assertThat(draft.mapping().tellsCase("Code")).isTrue();
    assertThat(draft.mapping().tellsCase("Case")).isFalse();
    draft.leave("Code");
    assertThat(draft.unsettled().noCase()).isTrue();
  }

  @Test
  void theOrderOfDatesIsAskedForOnce() {
    var draft = draft(samples("Case|NRS|Date", "A|7|03/04/2019"));
    assertThat(draft.unsettled().count("Date")).isEqualTo(1);
    draft.dates("Date", DateOrder.DMY);
    assertThat(draft.unsettled().count("Date")).isZero();
  }

  @Test
  void aKeptMappingLearnsTheValuesThatAreSurelyUnderstood() {
    var first = draft(samples("Case|Bone|Side", "A|Femur|x"));
    first.means(SIDE, "x", Meaning.of("left"));
    var next =
        MappingDraft.kept(
            first.mapping(), samples("Case|Bone|Side", "B|Femur|x", "C|Femur|rechts"));
    assertThat(next.mapping().feed(SIDE).orElseThrow().values())
        .containsEntry("x", Meaning.of("left"))
        .containsEntry("rechts", Meaning.of("right"));
    assertThat(next.unsettled().count("Side")).isZero();
  }

  @Test
  void nothingIsOpenAboutASiteOfWhichEveryBoneIsUnderstood() {
    var draft = draft(samples("Case|Site", "A|right femur", "B|tibia"));
    assertThat(draft.unsettled().count("Site")).isZero();
  }

  @Test
  void samplesKeepTheFirstRowsAndCountThemAll() {
    var samples = samples("Case|Side", "A|l", "B|r", "C|r");
    assertThat(samples.rows()).isEqualTo(3);
    assertThat(samples.first()).hasSize(2);
    assertThat(samples.values("Side")).containsExactly("l", "r");
  }
}
