package osteolog.review.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A text as its words: lower case, letters and figures only, so that `lower_thigh` and "lower
/// thigh" are the same.
///
/// @param words the words, in order
public record Phrase(List<String> words) {

  private static final List<String> NEGATIONS =
      List.of("no", "not", "without", "absent", "absence", "none", "negative", "never", "neither");

  /// Copies the words.
  public Phrase {
    words = List.copyOf(words);
  }

  /// The words of a text; none of nothing.
  public static Phrase of(@Nullable String text) {
    var words = new ArrayList<String>();
    var word = new StringBuilder();
    var small = text == null ? "" : text.toLowerCase(Locale.ROOT);
    for (int i = 0; i < small.length(); i++) {
      char c = small.charAt(i);
      if (Character.isLetterOrDigit(c) || isPoint(small, i)) {
        word.append(c);
      } else {
        take(word, words);
      }
    }
    take(word, words);
    return new Phrase(words);
  }

  /// A point between figures belongs to the number.
  private static boolean isPoint(String text, int at) {
    return text.charAt(at) == '.'
        && at > 0
        && at + 1 < text.length()
        && Character.isDigit(text.charAt(at - 1))
        && Character.isDigit(text.charAt(at + 1));
  }

  private static void take(StringBuilder word, List<String> words) {
    if (!word.isEmpty()) {
      words.add(word.toString());
      word.setLength(0);
    }
  }

  /// Whether one of these words stands in it.
  public boolean hasAny(List<String> any) {
    return words.stream().anyMatch(any::contains);
  }

  /// Whether a word begins so: `sclero` finds sclerosis and sclerotic.
  public boolean has(String stem) {
    for (var word : words) {
      if (word.startsWith(stem)) {
        return true;
      }
    }
    return false;
  }

  /// Whether a word begins with each of these.
  public boolean hasAll(String... stems) {
    for (var stem : stems) {
      if (!has(stem)) {
        return false;
      }
    }
    return true;
  }

  /// Whether the words of `other` stand in it, one after the other.
  public boolean contains(Phrase other) {
    int last = words.size() - other.words.size();
    for (int at = 0; at <= last; at++) {
      if (words.subList(at, at + other.words.size()).equals(other.words)) {
        return true;
      }
    }
    return false;
  }

  /// Whether it denies.
  public boolean isNegated() {
    return hasAny(NEGATIONS);
  }

  /// Whether there are no words.
  public boolean isEmpty() {
    return words.isEmpty();
  }
}
