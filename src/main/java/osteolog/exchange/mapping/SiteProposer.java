package osteolog.exchange.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import osteolog.domain.entry.EntryKind;

/// Takes bone and side out of cells that hold both, as "right femur" or "右大腿骨".
final class SiteProposer {

  private final Map<String, String> bones;
  private final Map<String, String> sides;

  SiteProposer(ValueWords words) {
    var shape = EntryKind.LESION.shape();
    this.bones = words.codes(EntryKind.LESION, shape.column("bone"));
    this.sides = words.codes(EntryKind.LESION, shape.column("side"));
  }

  /// The feeds of bone and side from the cells below the header; values in which not exactly one
  /// bone stands go to `open`.
  List<Feed> feeds(String header, ColumnSample sample, List<String> open) {
    var bone = new LinkedHashMap<String, Meaning>();
    var side = new LinkedHashMap<String, Meaning>();
    for (var value : sample.values()) {
      var code = only(bones, value);
      if (code == null) {
        open.add(value);
        continue;
      }
      bone.put(value, Meaning.of(code));
      var sideCode = only(sides, value);
      side.put(value, sideCode == null ? new Meaning.Blank() : Meaning.of(sideCode));
    }
    var feeds = new ArrayList<Feed>();
    feeds.add(Feed.cell("bone", header).with(bone));
    if (side.values().stream().anyMatch(Meaning.Value.class::isInstance)) {
      feeds.add(Feed.cell("side", header).with(side));
    }
    return feeds;
  }

  /// The one code of which a word stands in the value; none where there is no one, or another too.
  private static @Nullable String only(Map<String, String> codes, String value) {
    var text = " " + ForeignText.folded(value) + " ";
    var found = new TreeSet<String>();
    codes.forEach(
        (word, code) -> {
          if (!code.equals("other") && text.contains(isLatin(word) ? " " + word + " " : word)) {
            found.add(code);
          }
        });
    return found.size() == 1 ? found.first() : null;
  }

  private static boolean isLatin(String word) {
    return word.codePoints().allMatch(c -> c < 0x2E80);
  }
}
