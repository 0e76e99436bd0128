package osteolog.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import osteolog.domain.entry.Claim;
import osteolog.domain.entry.ClaimSubject;
import osteolog.domain.entry.EntryKind;

/// What agrees in the published report raises nothing.
class NegativeControlsTest {

  private static final List<List<Finding>> FOUND = PublishedContradictionsTest.FOUND;

  @Test
  @DisplayName("Ages and sexes agree in abstract, text and captions")
  void ageAndSex() {
    noneAbout(ClaimSubject.AGE);
    noneAbout(ClaimSubject.SEX);
    noneBy(Rule.AGE, Rule.SEX);
  }

  @Test
  @DisplayName("The delays agree with the discussion and with the onset")
  void delay() {
    noneAbout(ClaimSubject.DELAY);
    noneBy(Rule.DELAY);
  }

  @Test
  @DisplayName("The follow-up of case 3 is 6 months everywhere")
  void followUpOfCase3() {
    assertThat(FOUND.get(2))
        .noneMatch(f -> Set.of(Rule.LAST_FOLLOW_UP, Rule.STUDY_MONTH).contains(f.rule()));
  }

  @Test
  @DisplayName("The side of case 1 is right everywhere")
  void sideOfCase1() {
    assertThat(FOUND.getFirst())
        .noneMatch(f -> f.subject() == Subject.SIDE || f.subject() == Subject.BONE);
  }

  @Test
  @DisplayName("The cultures are negative and raise nothing")
  void cultures() {
    assertThat(FOUND.stream().flatMap(List::stream))
        .noneMatch(
            f -> f.statements().stream().anyMatch(s -> s.entry().kind() == EntryKind.CULTURE));
    noneBy(Rule.AWAITED_RESULT, Rule.DISAGREEING_RESULT);
  }

  @Test
  @DisplayName("STIR here and fat-suppressed T2 there is a difference of protocol")
  void protocols() {
    assertThat(FOUND.stream().flatMap(List::stream))
        .noneMatch(
            f ->
                f.statements().stream()
                    .anyMatch(s -> "mri".equals(s.entry().texts().get("modality"))));
  }

  @Test
  @DisplayName(
      "Two triphasic scans for three cases is stated as such and no clash in cases 2 and 3")
  void twoScans() {
    for (var found : FOUND.subList(1, 3)) {
      assertThat(found).noneMatch(f -> f.rule() == Rule.EXCLUSION_EVIDENCE);
    }
  }

  @Test
  @DisplayName("No rule speaks that nothing of the report asks for")
  void rules() {
    noneBy(
        Rule.LESION_NUMBER,
        Rule.AFTER_LAST_CONTACT,
        Rule.PRESENCE,
        Rule.HOLE_ORDER,
        Rule.DRUG_COURSE,
        Rule.RANGE);
  }

  private static void noneAbout(ClaimSubject subject) {
    assertThat(FOUND.stream().flatMap(List::stream))
        .noneMatch(
            f ->
                f.statements().stream()
                    .anyMatch(s -> s.entry() instanceof Claim c && c.subject() == subject));
  }

  private static void noneBy(Rule... rules) {
    assertThat(FOUND.stream().flatMap(List::stream))
        .noneMatch(f -> List.of(rules).contains(f.rule()));
  }
}
