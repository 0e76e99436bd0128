package osteolog.exchange.mapping;

import java.util.List;
import java.util.Optional;
import osteolog.domain.entry.EntryKind;

/// One entry that a row may tell of. A wide row has several: the case, a lesion, a pain score.
///
/// A row tells of it where one of its cells is filled. A date alone is no statement, as the date of
/// a visit often stands for all of a row; it is one only where the slot has no other cells.
///
/// @param kind what kind of entry
/// @param number tells several of one kind apart, from 1
/// @param eachRow what the same words in a second row of the file mean: another statement, as of a
///   second measurement, or the same fact told again, as of a lesion that every row repeats
/// @param feeds where its columns get their values
public record Slot(EntryKind kind, int number, boolean eachRow, List<Feed> feeds) {

  /// Copies the feeds.
  public Slot {
    feeds = List.copyOf(feeds);
  }

  /// A slot of a kind; what is measured again and again is a statement in each row.
  public static Slot of(EntryKind kind, int number, List<Feed> feeds) {
    return new Slot(kind, number, isMeasured(kind), feeds);
  }

  /// The feed of a column, where it has one.
  public Optional<Feed> feed(String column) {
    return feeds.stream().filter(f -> f.column().equals(column)).findFirst();
  }

  /// The same with other feeds.
  public Slot with(List<Feed> others) {
    return new Slot(kind, number, eachRow, others);
  }

  private static boolean isMeasured(EntryKind kind) {
    return switch (kind) {
      case PAIN, LAB, FUNCTION_SCORE, MONITORING -> true;
      case CASE,
          LESION,
          SYMPTOM,
          HISTORY,
          EXPOSURE,
          GENETICS,
          REFERRAL,
          STUDY,
          SEQUENCE,
          PHASE,
          PROCEDURE,
          HISTOLOGY,
          CULTURE,
          DIFFERENTIAL,
          MEDICATION,
          VISIT,
          OUTCOME,
          ATTACHMENT,
          CLAIM,
          QUERY,
          ACCEPTANCE ->
          false;
    };
  }
}
