package osteolog.ui.importing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import osteolog.domain.entry.EntryKind;

/// What a column of a file can be set to: nothing, the label of the case, or a field of an entry.
///
/// @param what which of them
/// @param kind the kind of entry, where it is a field of one
record Goal(What what, @Nullable EntryKind kind) {

  /// The three.
  enum What {
    NOTHING,
    LABEL,
    FIELD
  }

  /// All that can be chosen. Files, questions and acceptances come in no table.
  static List<Goal> all() {
    var all = new ArrayList<Goal>();
    // Keys that go through the list must not come by the label, which another column would lose.
    all.add(new Goal(What.LABEL, null));
    all.add(new Goal(What.NOTHING, null));
    for (var kind : EntryKind.values()) {
      if (isOffered(kind)) {
        all.add(new Goal(What.FIELD, kind));
      }
    }
    return all;
  }

  private static boolean isOffered(EntryKind kind) {
    return kind != EntryKind.ATTACHMENT && kind != EntryKind.QUERY && kind != EntryKind.ACCEPTANCE;
  }

  /// Its name.
  String name(ImportWords say) {
    return switch (what) {
      case NOTHING -> say.words().text("import.not_taken");
      case LABEL -> say.words().text("import.case_label");
      case FIELD -> kind == null ? "" : say.words().name(kind);
    };
  }
}
