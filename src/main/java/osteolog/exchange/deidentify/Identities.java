package osteolog.exchange.deidentify;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Takes identities (UUIDs) out of the words that go by, so that a part of one is not taken for a
/// number that somebody typed.
final class Identities implements Words.Taker {

  private static final int[] LENGTHS = {8, 4, 4, 4, 12};
  private static final int WHOLE = 32;
  private static final Pattern HEX = Pattern.compile("[0-9a-f]+");

  private record Held(String word, char gap) {}

  private final Words.Taker others;
  private final Consumer<String> identities;
  private final List<Held> held = new ArrayList<>();

  /// @param identities is handed each identity, as 32 signs
  /// @param others is handed all other words
  Identities(Consumer<String> identities, Words.Taker others) {
    this.identities = identities;
    this.others = others;
  }

  @Override
  public void word(String word, char gap) {
    if (!held.isEmpty() && gap == '-' && fits(word, held.size())) {
      held.add(new Held(word, gap));
      if (held.size() == LENGTHS.length) {
        var identity = new StringBuilder();
        held.forEach(part -> identity.append(part.word()));
        held.clear();
        identities.accept(identity.toString());
      }
      return;
    }
    end();
    if (fits(word, 0)) {
      held.add(new Held(word, gap));
    } else if (word.length() == WHOLE && HEX.matcher(word).matches()) {
      identities.accept(word);
    } else {
      others.word(word, gap);
    }
  }

  private static boolean fits(String word, int part) {
    return word.length() == LENGTHS[part] && HEX.matcher(word).matches();
  }

  /// Hands on what turned out to be no identity.
  void end() {
    held.forEach(part -> others.word(part.word(), part.gap()));
    held.clear();
  }
}
