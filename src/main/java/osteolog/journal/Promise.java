package osteolog.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// What a journal is known to have held before it is opened.
///
/// @param noted the last record that the file `head` tells of, where there is one
/// @param known the last record that was ever acknowledged, as far as is known
/// @param mayBeShort whether a journal that ends earlier is opened all the same, because its caller
///   can put back what is gone
record Promise(Optional<Head> noted, Head known, boolean mayBeShort) {

  /// @param head a head noted elsewhere
  static Promise in(Disk disk, Path folder, Head head, boolean mayBeShort) throws IOException {
    Optional<Head> noted = HighWater.read(disk, folder);
    Head known = noted.filter(n -> n.number() > head.number()).orElse(head);
    return new Promise(noted, known, mayBeShort);
  }

  /// Holds a record against the promise.
  void compare(FrameReader frames) throws JournalDamaged {
    if (frames.head().number() == known.number() && !frames.head().equals(known)) {
      throw frames.wrong(Damage.Why.OTHER_HISTORY);
    }
  }

  /// Throws where the journal ends before the record that is promised.
  void endsAt(FrameReader end, Optional<JournalDamaged> torn) throws JournalDamaged {
    endsAt(end.head(), torn.orElseGet(end::missing));
  }

  /// Throws where the journal ends with `end`, before the record that is promised.
  void endsAt(Head end, JournalDamaged otherwise) throws JournalDamaged {
    if (end.number() < known.number() && !mayBeShort) {
      throw otherwise.butPromised(known.number());
    }
  }

  /// How many records stand behind the one that was told of last: written, and perhaps never
  /// acknowledged.
  long behind(Head tail) {
    return noted.map(n -> Math.max(0, tail.number() - n.number())).orElse(0L);
  }
}
