package osteolog.ui.about;

import java.util.List;

/// One thing that the program is made of.
///
/// @param group who it is from, by the name that its build has for it
/// @param name its name
/// @param version its version; empty where it has none of its own
/// @param licence the short name of its licence (SPDX)
/// @param texts the files of its licences and notices
record Part(String group, String name, String version, String licence, List<String> texts) {

  private static final int CELLS = 5;

  static Part of(String line) {
    var cells = line.split("\t", CELLS);
    return new Part(cells[0], cells[1], cells[2], cells[3], List.of(cells[4].split(" ")));
  }

  /// Whether it is a library; else the group only says what it is.
  boolean isLibrary() {
    return group.contains(".") || group.startsWith("commons-");
  }

  Part withVersion(String its) {
    return new Part(group, name, its, licence, texts);
  }
}
