package osteolog.exchange;

import java.nio.file.Path;
import java.util.List;

/// What an export wrote.
///
/// @param files the files, in order
/// @param leftOut what the format has no place for, and so does not stand in them
public record Written(List<Path> files, List<LeftOut> leftOut) {

  /// Copies both lists.
  public Written {
    files = List.copyOf(files);
    leftOut = List.copyOf(leftOut);
  }

  /// Files in which everything stands.
  public static Written whole(List<Path> files) {
    return new Written(files, List.of());
  }
}
