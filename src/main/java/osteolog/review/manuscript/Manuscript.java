package osteolog.review.manuscript;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// The text of a draft or of a published paper, read into sentences.
///
/// @param sentences every sentence that is not of the reference list, in order
public record Manuscript(List<Sentence> sentences) {

  /// Copies the sentences.
  public Manuscript {
    sentences = List.copyOf(sentences);
  }

  /// Reads a text; any text whatsoever can be read, if only into sentences that say nothing.
  public static Manuscript read(String text) {
    return new Manuscript(new Layout(text).sentences());
  }

  /// The cases that the manuscript numbers or letters as its own.
  SortedSet<CaseKey> cases() {
    var keys = new TreeSet<CaseKey>();
    for (var sentence : sentences) {
      sentence.setting().section().ifPresent(keys::add);
      boolean named = sentence.setting().own() || keys.isEmpty();
      if (named && !Literature.is(sentence.words())) {
        Mention.in(sentence.words()).forEach(m -> keys.addAll(m.keys()));
      }
    }
    return keys;
  }
}
