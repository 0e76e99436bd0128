package osteolog.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.entry.PainTrend;
import osteolog.domain.entry.PainWord;
import osteolog.words.Words;

class CourseTest {

  private static final Words ENGLISH = Words.in(Locale.ENGLISH);

  @Test
  void wordsBecomeNoNumbers() {
    for (var file : Cases.published()) {
      var course = Course.of(file, ENGLISH);
      assertThat(course.all(Item.Score.class)).isEmpty();
      assertThat(course.scored()).isZero();
      assertThat(course.statements()).isPositive();
    }
  }

  @Test
  void almostNoPainCoversTwoBands() {
    var said =
        Course.of(Cases.one(), ENGLISH).all(Item.Worded.class).stream()
            .filter(w -> w.told().words().equals("almost no pain"))
            .findFirst()
            .orElseThrow();
    assertThat(said.low()).isEqualTo(PainWord.NONE);
    assertThat(said.high()).isEqualTo(PainWord.MILD);
    assertThat(said.told().spot()).isEqualTo(new Spot.At(6, false));
    assertThat(said.told().heading()).isEqualTo("Pain, verbal rating: none to mild, month 6");
  }

  @Test
  void undatedThingsHaveNoMonth() {
    var course = Course.of(Cases.one(), ENGLISH);
    assertThat(course.all(Item.Shift.class))
        .filteredOn(s -> s.trend() == PainTrend.IMPROVED_SHARPLY)
        .singleElement()
        .satisfies(s -> assertThat(s.told().spot().zone()).isEqualTo(Spot.Zone.AFTER));
    assertThat(course.all(Item.Drug.class).getFirst().told().spot().zone())
        .isEqualTo(Spot.Zone.BEFORE);
  }

  @Test
  void aStatementAboutTheSeriesIsCountedButNotDrawn() {
    var course = Course.of(Cases.one(), ENGLISH);
    assertThat(course.ofSeries()).isEqualTo(1);
    assertThat(course.items()).noneMatch(i -> i.told().words().contains("and kept"));
  }

  @Test
  void aboutIsSaidOfTheOnset() {
    var onset = event(Course.of(Cases.one(), ENGLISH), EventShape.ONSET);
    assertThat(onset.told().spot()).isEqualTo(new Spot.At(-24, true));
    assertThat(onset.label()).isEqualTo("Symptom onset, ~\u00a0−24\u00a0mo");
    assertThat(onset.told().heading()).isEqualTo("Symptom onset, about month −24");
  }

  @Test
  void onlyAStatedRecurrenceIsADiamond() {
    assertThat(event(Course.of(Cases.one(), ENGLISH), EventShape.RECURRENCE).told().spot())
        .isEqualTo(new Spot.At(8, false));
    var second = Course.of(Cases.two(), ENGLISH);
    assertThat(second.all(Item.Event.class)).noneMatch(e -> e.shape() == EventShape.RECURRENCE);
  }

  @Test
  void aThirdIsAThirdOnlyWhereItIsOne() {
    assertThat(fraction("0.33")).isEqualTo("1/3 of pre-op pain");
    assertThat(fraction("0.31")).isEqualTo("31 % of pre-op pain");
    assertThat(fraction("0.5")).isEqualTo("1/2 of pre-op pain");
    assertThat(Course.of(Cases.three(), ENGLISH).all(Item.Fraction.class))
        .extracting(Item::label)
        .containsExactly("approx. 1/3 of pre-op pain");
  }

  private static String fraction(String ratio) {
    var file = new Cases("ratio").biopsy().pain("b+6m", "relative", "", "", "ratio", ratio).file();
    return Course.of(file, ENGLISH).all(Item.Fraction.class).getFirst().label();
  }

  @Test
  void aMedicationIsToldWithItsBeginningAndItsEnd() {
    assertThat(Course.of(Cases.one(), ENGLISH).all(Item.Drug.class))
        .extracting(d -> d.told().heading())
        .containsExactly(
            "NSAID, ineffective: begun before month 0, undated; stopped month 0",
            "NSAID, intermittent: begun month 8; ongoing");
  }

  @Test
  void undatedChangesKeepTheirOrder() {
    var course = Course.of(Cases.three(), ENGLISH);
    assertThat(course.all(Item.Shift.class))
        .filteredOn(s -> s.sequence() > 0)
        .extracting(Item.Shift::trend)
        .containsExactly(PainTrend.WORSENED, PainTrend.IMPROVED);
  }

  @Test
  void itemsStandInReadingOrder() {
    for (var file : Cases.published()) {
      assertThat(Course.of(file, ENGLISH).items()).isSortedAccordingTo(Course.READING);
    }
  }

  @Test
  void theSameStudiesOfTheSameTimeAreOneMarkWithAllEntries() {
    var file =
        new Cases("twice")
            .biopsy()
            .study("<b+0m", "radiograph")
            .study("<b+0m", "radiograph")
            .file();
    assertThat(Course.of(file, ENGLISH).all(Item.Event.class))
        .filteredOn(e -> e.shape() == EventShape.FILM)
        .singleElement()
        .satisfies(e -> assertThat(e.told().entries()).hasSize(2));
  }

  @Test
  void anAnchorOfAnotherKindNamesTheAxis() {
    var file =
        new Cases("nailed")
            .with(EntryKind.PROCEDURE, "when", "2020-01-01", "procedure", "needle_biopsy")
            .file();
    assertThat(Course.of(file, ENGLISH).axis()).isEqualTo("Months from biopsy");
    assertThat(Course.of(new Cases("none").file(), ENGLISH).axis())
        .isEqualTo("Months from month 0");
  }

  private static Item.Event event(Course course, EventShape shape) {
    return course.all(Item.Event.class).stream()
        .filter(e -> e.shape() == shape)
        .findFirst()
        .orElseThrow();
  }
}
