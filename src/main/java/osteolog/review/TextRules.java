package osteolog.review;

import static osteolog.review.Severity.QUESTION;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import osteolog.domain.entry.Claim;
import osteolog.domain.entry.ClaimSubject;
import osteolog.review.vocabulary.Phrase;

/// The wording of a report: claims of different strength, remains of editing.
final class TextRules {

  private static final List<String> HEDGES =
      List.of(
          "possibility",
          "possible",
          "possibly",
          "may",
          "might",
          "suspected",
          "probable",
          "probably",
          "likely",
          "potential",
          "potentially",
          "suggested",
          "could");
  private static final List<String> SMALL_WORDS =
      List.of("of", "the", "a", "an", "in", "for", "to", "is", "are", "was", "were", "be", "as");
  private static final List<String> DENIALS =
      List.of("no", "not", "without", "absence", "absent", "none", "never");
  private static final List<String> ARTICLES = List.of("a", "an", "the");
  private static final int LONG_WORD = 7;

  private TextRules() {}

  /// A claim as somebody made it: denied, hedged or plain, and its words that carry meaning.
  private record Made(Claim claim, boolean denied, boolean hedged, Set<String> content) {

    static Made of(Claim claim) {
      var phrase = Phrase.of(claim.claimed());
      var content = new HashSet<String>();
      for (var word : phrase.words()) {
        if (!HEDGES.contains(word) && !SMALL_WORDS.contains(word) && !DENIALS.contains(word)) {
          content.add(singular(word));
        }
      }
      return new Made(claim, phrase.hasAny(DENIALS), phrase.hasAny(HEDGES), content);
    }

    private static String singular(String word) {
      return word.endsWith("s") && word.length() > 3 ? word.substring(0, word.length() - 1) : word;
    }

    boolean isOfTheSame(Made other) {
      return content.size() > 1
          && other.content.size() > 1
          && (content.containsAll(other.content) || other.content.containsAll(content));
    }

    boolean isAsStrongAs(Made other) {
      return denied == other.denied && hedged == other.hedged;
    }
  }

  /// The same said as a fact in one place, as a possibility or not at all in another.
  static void strength(Facts facts, Findings found) {
    var made = new ArrayList<Made>();
    for (var claim : facts.claims(ClaimSubject.TEXT)) {
      var now = Made.of(claim);
      var before = made.stream().filter(now::isOfTheSame).findFirst();
      if (before.isPresent() && !before.get().isAsStrongAs(now)) {
        found.addOnce(
            Rule.STRENGTH,
            QUESTION,
            Facts.statement(before.get().claim),
            Facts.statement(claim),
            "strength");
      }
      made.add(now);
    }
  }

  /// Sentences with a word twice, two articles, or a participle where a noun should be.
  static void remnants(Facts facts, Findings found) {
    for (var claim : facts.claims(ClaimSubject.TEXT)) {
      if (isRemnant(Phrase.of(claim.claimed()).words())) {
        found.add(Rule.REMNANT, QUESTION, Facts.statement(claim));
      }
    }
  }

  private static boolean isRemnant(List<String> words) {
    for (int i = 0; i + 1 < words.size(); i++) {
      var word = words.get(i);
      var next = words.get(i + 1);
      var third = i + 2 < words.size() ? words.get(i + 2) : "";
      boolean twice = word.equals(next);
      boolean twoArticles =
          ARTICLES.contains(word) && (ARTICLES.contains(next) || ARTICLES.contains(third));
      boolean noNoun =
          ARTICLES.contains(word)
              && next.endsWith("ed")
              && next.length() >= LONG_WORD
              && third.equals("of");
      if (twice || twoArticles || noNoun) {
        return true;
      }
    }
    return false;
  }
}
