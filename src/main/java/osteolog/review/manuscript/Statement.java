package osteolog.review.manuscript;

import java.util.List;
import java.util.Optional;
import osteolog.domain.entry.ClaimPlace;

/// A statement of the manuscript and the cases that it is about.
///
/// @param sentence the sentence
/// @param found the statement in it
/// @param about the cases; empty where it is about the series or could not be attributed
record Statement(Sentence sentence, Found found, List<CaseKey> about) {

  Statement {
    about = List.copyOf(about);
  }

  Fact fact() {
    return found.fact();
  }

  /// The line that it begins on.
  int line() {
    return sentence.lineAt(found.from());
  }

  ClaimPlace place() {
    return sentence.place();
  }

  Clause clause() {
    return Clause.of(sentence.words(), found.from(), found.to());
  }

  /// The figure and panel that the sentence is told of: those of its caption, or the only ones that
  /// it refers to.
  Optional<Fact.Cited> panel() {
    var figure = sentence.setting().figure();
    if (figure.isPresent()) {
      return Figures.panel(sentence.words())
          .map(letter -> new Fact.Cited(figure.getAsInt(), Optional.of(letter)));
    }
    var cited = Figures.in(sentence.words());
    return cited.size() == 1 && cited.getFirst().fact() instanceof Fact.Cited only
        ? Optional.of(only).filter(c -> c.panel().isPresent())
        : Optional.empty();
  }
}
