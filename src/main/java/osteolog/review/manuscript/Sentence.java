package osteolog.review.manuscript;

import java.util.Optional;
import java.util.OptionalInt;
import osteolog.domain.entry.ClaimPlace;

/// One sentence of a manuscript, with the part of the paper that it stands in.
public final class Sentence {

  /// Where in the paper a sentence stands.
  ///
  /// @param place the part of the paper
  /// @param own whether the part tells of the paper's own cases, not of the literature
  /// @param section the case whose section it is, where there is one
  /// @param figure the figure whose caption it is, where it is one
  record Setting(ClaimPlace place, boolean own, Optional<CaseKey> section, OptionalInt figure) {

    /// The beginning of a text: nobody has said yet what part it is.
    static Setting plain() {
      return new Setting(ClaimPlace.TEXT, true, Optional.empty(), OptionalInt.empty());
    }

    Setting inCase(CaseKey key) {
      return new Setting(place, own, Optional.of(key), figure);
    }
  }

  private final Lines lines;
  private final Passage passage;
  private final int start;
  private final String words;
  private final Setting setting;
  private final int paragraph;

  Sentence(Lines lines, Passage passage, int start, int end, Setting setting, int paragraph) {
    this.lines = lines;
    this.passage = passage;
    this.start = start;
    this.words = passage.words(start, end);
    this.setting = setting;
    this.paragraph = paragraph;
  }

  /// The words, on one line; a word that was divided at the end of a line is joined.
  public String words() {
    return words;
  }

  /// The part of the paper.
  public ClaimPlace place() {
    return setting.place();
  }

  Setting setting() {
    return setting;
  }

  /// The number of the paragraph, from 0.
  int paragraph() {
    return paragraph;
  }

  /// The line of the text that the sign at `index` of the words stands on; the first line is 1.
  public int lineAt(int index) {
    return lines.of(placeAt(index));
  }

  /// The line that it begins on; the first line of the text is 1.
  public int firstLine() {
    return lineAt(0);
  }

  /// The line that it ends on.
  public int lastLine() {
    return lineAt(words.length() - 1);
  }

  /// Where in the text it begins.
  public int from() {
    return placeAt(0);
  }

  /// Where in the text it ends.
  public int to() {
    return placeAt(words.length() - 1) + 1;
  }

  private int placeAt(int index) {
    return passage.placeOf(start + index);
  }

  @Override
  public String toString() {
    return words;
  }
}
