package osteolog.review.manuscript;

/// A statement found in the words of one sentence.
///
/// @param from where in the sentence it begins
/// @param to where it ends
/// @param fact what it says
record Found(int from, int to, Fact fact) {

  boolean overlaps(Found other) {
    return from < other.to && other.from < to;
  }
}
