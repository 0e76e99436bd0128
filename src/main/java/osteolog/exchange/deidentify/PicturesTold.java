package osteolog.exchange.deidentify;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import osteolog.domain.entry.EntryKind;
import osteolog.exchange.LeftOut;
import osteolog.exchange.deidentify.StrippedPicture.Warning;

/// What became of the files that are attached to cases.
///
/// @param written the pictures that go out
/// @param leftOut how many attached files did not, or not wholly
/// @param unseen whether nobody looked at the pictures
record PicturesTold(List<One> written, Map<PictureFate, Long> leftOut, boolean unseen) {

  /// A picture that goes out.
  ///
  /// @param file where it was written
  /// @param code the fresh name of its case
  record One(Path file, String code, Set<Warning> warnings) {}

  PicturesTold {
    written = List.copyOf(written);
    leftOut = Map.copyOf(leftOut);
  }

  List<LeftOut> told() {
    return leftOut.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(e -> new LeftOut(EntryKind.ATTACHMENT, e.getKey().column(), e.getValue()))
        .toList();
  }

  /// Its rows of the written report.
  List<List<String>> rows() {
    var rows = new ArrayList<List<String>>();
    for (var one : written) {
      var file = one.file().getFileName().toString();
      rows.add(row("picture", file, 1, seen(), one.code()));
      if (one.warnings().contains(Warning.SAYS_NAMES_ARE_BURNED_IN)) {
        rows.add(
            row(
                "warning",
                file,
                1,
                "its file said of itself that names are burned in; it was let go all the same",
                one.code()));
      }
      if (one.warnings().contains(Warning.FEWER_SHADES)) {
        rows.add(row("picture", file, 1, "written in 256 shades of the more that it had", ""));
      }
    }
    leftOut.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(e -> row("picture", "", e.getValue(), e.getKey().words(), ""))
        .forEach(rows::add);
    if (!written.isEmpty()) {
      rows.add(row("warning", "", written.size(), warning(), ""));
    }
    return rows;
  }

  private String seen() {
    return unseen
        ? "pixels alone, as a new PNG; nobody looked at it"
        : "pixels alone, as a new PNG; let go by a person who looked at it";
  }

  private String warning() {
    return unseen
        ? "pictures that nobody looked at: full-face photographs and comparable images, names and"
            + " dates in the pixels must not go out, and no program can see them"
        : "pictures: full-face photographs and comparable images must not be among them; whoever"
            + " looked at them answers for that";
  }

  private static List<String> row(String part, String file, long count, String what, String cases) {
    return List.of(part, file, "", Long.toString(count), what, cases);
  }
}
