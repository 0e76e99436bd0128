package osteolog.review.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import osteolog.review.Cases;
import osteolog.review.Filled;
import osteolog.review.pathway.Answered.State;

/// The metaphyseal pathway: what each arm asks for, and what the record says of it.
class PathwayTest {

  @ParameterizedTest
  @EnumSource
  void whatIsPutInAtTheNamedPlaceIsRecorded(Item item) {
    assertThat(Answered.of(item, Filled.at(item.place())).state()).isEqualTo(State.RECORDED);
  }

  @ParameterizedTest
  @EnumSource
  void ofAnEmptyCaseNothingIsRecorded(Item item) {
    assertThat(Answered.of(item, new Cases("Case 1", "").file()))
        .isEqualTo(new Answered(item, State.NOT_RECORDED, java.util.Optional.empty()));
  }

  @ParameterizedTest
  @EnumSource
  void everyArmAsksForSomething(Arm arm) {
    assertThat(arm.items()).isNotEmpty().allMatch(item -> item.arm() == arm);
  }

  @Test
  void whatIsRecordedAsAbsentIsNotCalledMissing() {
    var file =
        new Cases("Case 1", "")
            .with("symptom symptom=seizures presence=absent")
            .with("exposure exposure=lead presence=absent start=unknown")
            .file();
    assertThat(Answered.of(Item.SEIZURES, file).state()).isEqualTo(State.RECORDED_AS_ABSENT);
    assertThat(Answered.of(Item.LEAD_EXPOSURE, file).state()).isEqualTo(State.RECORDED_AS_ABSENT);
    assertThat(Answered.of(Item.BISPHOSPHONATE_GIVEN, file).state()).isEqualTo(State.NOT_RECORDED);
  }

  @Test
  void whereTwoEntriesDisagreeThePresentOneIsShown() {
    var file =
        new Cases("Case 1", "")
            .with("symptom symptom=hypotonia presence=absent")
            .with("symptom symptom=hypotonia presence=present")
            .file();
    assertThat(Answered.of(Item.HYPOTONIA, file).entry()).contains(file.entries().getLast());
  }

  @Test
  void notStatedNotDoneAndAwaitedRecordNothing() {
    var file =
        new Cases("Case 1", "")
            .with("symptom symptom=hypotonia presence=not_stated")
            .with("genetics state=awaited")
            .with("lab test=alp statement=not_done")
            .file();
    for (var item : new Item[] {Item.HYPOTONIA, Item.GENETIC_TEST, Item.ALP}) {
      assertThat(Answered.of(item, file).state()).isEqualTo(State.NOT_RECORDED);
    }
  }
}
