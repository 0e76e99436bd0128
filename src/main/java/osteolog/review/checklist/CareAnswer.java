package osteolog.review.checklist;

import java.util.List;
import osteolog.domain.Sought;

/// The answer of the record to one item.
///
/// @param item the item
/// @param parts what the item asks for, as far as a record can hold it
public record CareAnswer(CareItem item, List<Part> parts) {

  /// How far the record answers an item.
  public enum Answer {
    YES,
    PARTLY,
    NO,
    /// It stands in the paper, not in the record.
    NOT_FROM_RECORD
  }

  /// Something that an item asks for.
  ///
  /// @param sought the column of the record that holds it
  /// @param what which of the things that the column can hold, as `history_item.family`; the same
  ///   as the column where it holds one thing
  /// @param cases in how many cases it is recorded
  /// @param of how many cases there are
  public record Part(Sought sought, String what, int cases, int of) {

    /// Whether it is recorded in every case.
    public boolean isRecorded() {
      return cases == of;
    }
  }

  /// Copies the parts.
  public CareAnswer {
    parts = List.copyOf(parts);
  }

  /// How far the record answers the item.
  public Answer answer() {
    if (parts.isEmpty()) {
      return Answer.NOT_FROM_RECORD;
    }
    if (parts.stream().allMatch(Part::isRecorded)) {
      return Answer.YES;
    }
    return parts.stream().allMatch(p -> p.cases() == 0) ? Answer.NO : Answer.PARTLY;
  }

  /// What is missing, in whole or in some of the cases.
  public List<Part> missing() {
    return parts.stream().filter(p -> !p.isRecorded()).toList();
  }
}
