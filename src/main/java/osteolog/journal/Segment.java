package osteolog.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One file of the journal, named by the number of its first record so that no index is needed.
record Segment(Path file, long first) {
  private static final Pattern NAME = Pattern.compile("([0-9]{8,18})\\.log");

  static Segment in(Path folder, long first) {
    return new Segment(folder.resolve(name(first)), first);
  }

  /// The segments of a folder by their first record; other files are none of the journal's
  /// business.
  static List<Segment> list(Disk disk, Path folder) throws IOException {
    List<Segment> found = new ArrayList<>();
    for (Path file : disk.list(folder)) {
      of(file).ifPresent(found::add);
    }
    found.sort(Comparator.comparingLong(Segment::first));
    return List.copyOf(found);
  }

  JournalDamaged damaged(Damage.Why why, long number, long offset) {
    return new JournalDamaged(new Damage(why, number, file, offset));
  }

  private static Optional<Segment> of(Path file) {
    String name = String.valueOf(file.getFileName());
    Matcher matcher = NAME.matcher(name);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    long first = Long.parseLong(matcher.group(1));
    return first > 0 && name(first).equals(name)
        ? Optional.of(new Segment(file, first))
        : Optional.empty();
  }

  private static String name(long first) {
    return String.format(Locale.ROOT, "%08d.log", first);
  }
}
