package osteolog.review.pathway;

import java.util.Optional;
import osteolog.domain.CaseFile;
import osteolog.domain.entry.Entry;

/// What a case records of one item of the metaphyseal pathway.
///
/// @param item the item
/// @param state what the record says
/// @param entry the entry that says it; empty where none does
public record Answered(Item item, State state, Optional<Entry> entry) {

  /// What a record can say of an item.
  public enum State {
    RECORDED,
    /// Recorded, and recorded as not there.
    RECORDED_AS_ABSENT,
    NOT_RECORDED
  }

  /// What a case records of an item. Of several entries the first that says something counts, one
  /// that says "present" before one that says "absent".
  public static Answered of(Item item, CaseFile file) {
    var place = item.place();
    var present = place.said(file, text -> !isNo(text));
    if (present.isPresent()) {
      return new Answered(item, State.RECORDED, present);
    }
    var absent = place.said(file);
    return new Answered(
        item, absent.isPresent() ? State.RECORDED_AS_ABSENT : State.NOT_RECORDED, absent);
  }

  private static boolean isNo(String text) {
    return text.equals("absent") || text.equals("false") || text.equals("no");
  }
}
