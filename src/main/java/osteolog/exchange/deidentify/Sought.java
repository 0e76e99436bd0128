package osteolog.exchange.deidentify;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// What must not be found in files: names, texts and dates, as numbers of their words.
///
/// A text of up to six words is sought whole; a longer one in pieces of six, so that eleven words
/// in a row of it are always found. Too short to be sought are: one word of fewer than three
/// letters (three digits count as none), and several words with fewer than four letters and digits.
/// A text of up to three words that are all words of the format (codes, headings, its own labels,
/// numbers that stay) cannot be told from those and is not sought either; but a name of several
/// such words, as `Case 12`, is sought with the very signs between them. What is not sought is
/// counted.
final class Sought {

  private static final int SHORTEST_WORD = 3;
  private static final int SHORTEST_NUMBER = 4;
  private static final int FEW_WORDS = 3;

  private final Map<Finding.Kind, LongSet> sequences = new EnumMap<>(Finding.Kind.class);
  private final Map<Finding.Kind, LongSet> letThrough = new EnumMap<>(Finding.Kind.class);
  private final LongSet ofTheFormat;
  private long sought;
  private long tooShort;
  private long like;

  /// @param ofTheFormat the words that the format itself writes
  Sought(LongSet ofTheFormat) {
    this.ofTheFormat = ofTheFormat;
    for (var kind : Finding.Kind.values()) {
      sequences.put(kind, new LongSet());
      letThrough.put(kind, new LongSet());
    }
  }

  /// Adds one thing; text by text, memory grows by 16 bytes or so for six words.
  void add(Finding.Kind kind, String text) {
    var words = new ArrayList<String>();
    var whole = new Sequences();
    var loose = new boolean[1];
    Words.of(
        text,
        (word, gap) -> {
          loose[0] |= !words.isEmpty() && gap == Words.NO_GAP;
          words.add(word);
          whole.add(word, gap);
        });
    if (isTooShort(words)) {
      tooShort++;
    } else if (words.size() <= most(kind) && words.stream().allMatch(this::isOfTheFormat)) {
      if (words.size() > 1 && !loose[0] && isName(kind)) {
        sought++;
        of(sequences, kind).add(whole.linked(words.size()));
      } else {
        like++;
      }
    } else {
      sought++;
      pieces(words, kind);
    }
  }

  /// A date of several numbers is no chance, even where each of them is a number of the format.
  private static int most(Finding.Kind kind) {
    return kind == Finding.Kind.DATE ? 1 : FEW_WORDS;
  }

  private static boolean isName(Finding.Kind kind) {
    return switch (kind) {
      case LABEL, NAME -> true;
      case TEXT, DATE, IDENTITY, BESIDE_PIXELS -> false;
    };
  }

  private void pieces(List<String> words, Finding.Kind kind) {
    for (int from = 0; from < words.size(); from += Sequences.MOST) {
      // The last piece reaches back, so that it is as long as the others.
      int to = Math.min(from + Sequences.MOST, words.size());
      var piece = new Sequences();
      words
          .subList(Math.max(0, to - Sequences.MOST), to)
          .forEach(word -> piece.add(word, Words.NO_GAP));
      of(sequences, kind).add(piece.of(piece.longest()));
    }
  }

  private static LongSet of(Map<Finding.Kind, LongSet> sets, Finding.Kind kind) {
    return Objects.requireNonNull(sets.get(kind));
  }

  private static boolean isTooShort(List<String> words) {
    int signs = words.stream().mapToInt(String::length).sum();
    if (words.size() == 1 && isNumber(words.getFirst())) {
      return signs < SHORTEST_NUMBER;
    }
    boolean spaced = words.stream().anyMatch(w -> w.length() > 1 || w.charAt(0) < 0x3000);
    return spaced
        ? signs < (words.size() == 1 ? SHORTEST_WORD : SHORTEST_NUMBER)
        : words.size() < 2;
  }

  private boolean isOfTheFormat(String word) {
    return (isNumber(word) && word.length() < SHORTEST_NUMBER)
        || ofTheFormat.has(Sequences.single(word));
  }

  private static boolean isNumber(String word) {
    return word.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /// Whether the last words are something that must not be found.
  boolean isFound(Finding.Kind kind, Sequences words) {
    for (int length = 1; length <= words.longest(); length++) {
      if (isFound(kind, words.of(length)) || isFound(kind, words.linked(length))) {
        return true;
      }
    }
    return false;
  }

  private boolean isFound(Finding.Kind kind, long number) {
    return of(sequences, kind).has(number) && !of(letThrough, kind).has(number);
  }

  /// The last words stand where they may: they are not sought any more.
  void letThrough(Finding.Kind kind, Sequences words) {
    for (int length = 1; length <= words.longest(); length++) {
      for (long number : new long[] {words.of(length), words.linked(length)}) {
        if (of(sequences, kind).has(number)) {
          of(letThrough, kind).add(number);
        }
      }
    }
  }

  /// How many things are sought.
  long sought() {
    return sought;
  }

  /// How many were too short to be sought.
  long tooShort() {
    return tooShort;
  }

  /// How many consist of words of the format.
  long likeTheFormat() {
    return like;
  }
}
