package osteolog.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import osteolog.domain.entry.EntryKind;

/// What an export wrote.
///
/// @param files the files, in order
/// @param leftOut what the format has no place for, and so does not stand in them
/// @param unique of de-identified cases, how many are alone in the files with their age, sex, bones
///   and sides
/// @param unseen how many pictures of de-identified cases went out that nobody looked at
public record Written(List<Path> files, List<LeftOut> leftOut, long unique, long unseen) {

  /// Copies both lists.
  public Written {
    files = List.copyOf(files);
    leftOut = List.copyOf(leftOut);
  }

  /// Files of cases as they are recorded.
  public Written(List<Path> files, List<LeftOut> leftOut) {
    this(files, leftOut, 0, 0);
  }

  /// Files in which everything stands.
  public static Written whole(List<Path> files) {
    return new Written(files, List.of());
  }

  /// How many attached files did not go along because nobody asked for them.
  public long contentsLeft() {
    return leftOut.stream()
        .filter(left -> left.kind() == EntryKind.ATTACHMENT)
        .filter(left -> left.column().equals(LeftOut.CONTENT))
        .mapToLong(LeftOut::count)
        .sum();
  }

  /// The same in other places.
  public Written at(List<Path> others) {
    return new Written(others, leftOut, unique, unseen);
  }

  /// The same, telling that so many attached files did not go along; none where the format has no
  /// place for their entries either.
  public Written withoutContents(long count) {
    return withoutContents(
        count == 0
            ? List.of()
            : List.of(new LeftOut(EntryKind.ATTACHMENT, LeftOut.CONTENT, count)));
  }

  /// The same, telling this of attached files that did not go along.
  public Written withoutContents(List<LeftOut> contents) {
    var all = new ArrayList<LeftOut>();
    boolean whole = false;
    for (var left : leftOut) {
      boolean attached = left.kind() == EntryKind.ATTACHMENT;
      whole |= attached && left.column().isEmpty();
      if (!attached || !left.column().equals(LeftOut.CONTENT)) {
        all.add(left);
      }
    }
    if (!whole) {
      all.addAll(contents);
    }
    return new Written(files, all, unique, unseen);
  }
}
