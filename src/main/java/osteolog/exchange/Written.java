package osteolog.exchange;

import java.nio.file.Path;
import java.util.List;

/// What an export wrote.
///
/// @param files the files, in order
/// @param leftOut what the format has no place for, and so does not stand in them
/// @param unique of de-identified cases, how many are alone in the files with their age, sex, bones
///   and sides
public record Written(List<Path> files, List<LeftOut> leftOut, long unique) {

  /// Copies both lists.
  public Written {
    files = List.copyOf(files);
    leftOut = List.copyOf(leftOut);
  }

  /// Files of cases as they are recorded.
  public Written(List<Path> files, List<LeftOut> leftOut) {
    this(files, leftOut, 0);
  }

  /// Files in which everything stands.
  public static Written whole(List<Path> files) {
    return new Written(files, List.of());
  }
}
