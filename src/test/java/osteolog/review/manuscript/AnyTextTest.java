package osteolog.review.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import osteolog.exchange.published.PublishedCases;

/// Any text whatsoever can be checked, and every quoted sentence stands in it.
class AnyTextTest {

  @Provide
  Arbitrary<String> papers() {
    var pieces =
        Arbitraries.of(
            "Case 1",
            "Cases 2 and 3",
            "Patient A",
            "Fig. 2k",
            "(a)",
            " 60-year-old man",
            "aged 41",
            "left femur",
            "both tibiae",
            "right thigh pain",
            "6 weeks",
            "at 39 months",
            "(34, 33,",
            "and 6 months",
            "respectively",
            "postoperatively",
            "follow-up",
            "recurred",
            "Abstract",
            "Discussion",
            "\n",
            "\n\n",
            " ",
            ". ",
            "- \n",
            "-\n",
            "\f",
            "\u00ad\n",
            "two of three",
            "one man and two women",
            "\r\n",
            "\ud83d",
            "骨",
            "\t",
            "999",
            "[1-3]",
            "et al.");
    return pieces.list().ofMaxSize(60).map(p -> String.join("", p));
  }

  @Property(tries = 500)
  void piecesOfPapersInAnyOrder(@ForAll("papers") String text) {
    check(text);
  }

  @Property(tries = 300)
  void anyTextAtAll(@ForAll String text) {
    check(text);
  }

  private static void check(String text) {
    var manuscript = Manuscript.read(text);
    for (var sentence : manuscript.sentences()) {
      assertThat(letters(text.substring(sentence.from(), sentence.to())))
          .containsSubsequence(letters(sentence.words()));
      assertThat(sentence.firstLine()).isPositive().isLessThanOrEqualTo(sentence.lastLine());
    }
    for (var comparison : ManuscriptCheck.of(manuscript, PublishedCases.abe2020().cases())) {
      assertThat(manuscript.sentences()).contains(comparison.sentence());
      assertThat(comparison.line())
          .isBetween(comparison.sentence().firstLine(), comparison.sentence().lastLine());
    }
  }

  /// The letters and figures, one by one: spaces, dashes and quotes are made plain, and a page
  /// number may stand within a sentence.
  private static List<Integer> letters(String text) {
    return text.codePoints().filter(Character::isLetterOrDigit).boxed().toList();
  }

  @Example
  void aHundredThousandSignsOfAnyKindAreReadToTheEnd() {
    for (var piece :
        List.of(
            "a ",
            "1 ",
            "one and ",
            "left ",
            "(",
            "6, ",
            "case 1, ",
            "the pain ",
            "-",
            "\n",
            "x\n",
            "A. ",
            "twenty ",
            "of the ",
            "6 months, ",
            "right and left ")) {
      var text = piece.repeat(100_000 / piece.length());
      assertThat(Manuscript.read(text)).isNotNull();
      ManuscriptCheck.of(Manuscript.read(text), PublishedCases.abe2020().cases());
    }
  }
}
