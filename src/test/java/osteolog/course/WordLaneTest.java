package osteolog.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import osteolog.figure.Ink;
import osteolog.figure.Palette;
import osteolog.words.Words;

/// Statements in words that may speak of one time: each can be read.
class WordLaneTest {

  private static Cases told() {
    return new Cases("told twice").onset("b-12m").biopsy();
  }

  private static Cases said(Cases cases, String when, String words, String low, String high) {
    return cases.pain(when, "vrs4", words, "", "words_low", low, "words_high", high);
  }

  private static CourseFigure drawn(Cases cases, double width) {
    return CourseFigure.of(
        Course.of(cases.file(), Words.in(Locale.ENGLISH)), width, Look.of(Palette.LIGHT, width));
  }

  private static List<String> texts(CourseFigure figure) {
    return figure.inks().stream()
        .filter(Ink.Text.class::isInstance)
        .map(ink -> ((Ink.Text) ink).text())
        .toList();
  }

  private static String quoted(String words) {
    return "“" + words + "”";
  }

  private static Mark mark(CourseFigure figure, String words) {
    return figure.marks().stream().filter(m -> m.words().equals(words)).findFirst().orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(doubles = {480, 640, 900})
  void twoOfOneBandAndOneTimeStandOneBelowTheOther(double width) {
    var cases = said(told(), "b+0m..b+24m", "mild ache", "mild", "mild");
    var figure = drawn(said(cases, "b+3m..b+24m", "little pain", "mild", "mild"), width);
    assertThat(texts(figure)).contains(quoted("mild ache"), quoted("little pain"));
    var first = mark(figure, "mild ache").bounds();
    var second = mark(figure, "little pain").bounds();
    assertThat(first.intersects(second)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(doubles = {480, 640, 900})
  void theWordsOfTwoThatSayTheSameStandInOnePill(double width) {
    var cases = said(told(), ">b+0m", "mild ache", "mild", "mild");
    var figure = drawn(said(cases, ">b+0m", "little pain", "mild", "mild"), width);
    assertThat(mark(figure, "mild ache / little pain").entries()).hasSize(2);
    assertThat(String.join(" ", texts(figure))).contains("“mild ache” / “little pain”");
  }

  @ParameterizedTest
  @ValueSource(doubles = {640, 900})
  void anOverlapOfSeveralBandsLeavesTheWordsOfEach(double width) {
    var cases = said(told(), "b+0m..b+24m", "some pain", "mild", "moderate");
    cases = said(cases, "b+6m..b+18m", "mild ache", "mild", "mild");
    var figure = drawn(said(cases, "b+3m..b+24m", "hardly any", "none", "mild"), width);
    assertThat(texts(figure))
        .contains(quoted("some pain"), quoted("mild ache"), quoted("hardly any"));
  }

  @ParameterizedTest
  @ValueSource(doubles = {640, 900})
  void aMarkerOnAnIntervalLeavesTheWordsOfBoth(double width) {
    var cases = said(told(), "b+0m..b+24m", "mild ache", "mild", "mild");
    var figure = drawn(said(cases, "b+4m", "a little", "mild", "mild"), width);
    assertThat(texts(figure)).contains(quoted("mild ache"), quoted("a little"));
  }

  @ParameterizedTest
  @ValueSource(doubles = {640, 900})
  void aMarkerWithinAnIntervalOfSeveralBandsKeepsItsWords(double width) {
    var cases = said(told(), "b+0m..b+24m", "hardly any", "none", "mild");
    var figure = drawn(said(cases, "b+12m", "a little", "mild", "mild"), width);
    assertThat(texts(figure)).contains(quoted("hardly any"), quoted("a little"));
  }

  @ParameterizedTest
  @ValueSource(doubles = {640, 900})
  void whatFollowsUponAnotherSharesItsRow(double width) {
    var cases = said(told(), "b+0m..b+6m", "mild ache", "mild", "mild");
    var figure = drawn(said(cases, "b+6m..b+24m", "little pain", "mild", "mild"), width);
    assertThat(mark(figure, "mild ache").bounds().getY())
        .isEqualTo(mark(figure, "little pain").bounds().getY());
  }
}
