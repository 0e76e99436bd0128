package osteolog.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import osteolog.domain.Signature;
import osteolog.store.Opening;
import osteolog.store.Progress;
import osteolog.words.Words;

/// What the program takes from outside: the clock, the user, the language, the places on disk.
///
/// @param clock the computer's clock
/// @param user who is logged in to the computer
/// @param words the language
/// @param log where the user's own log is kept
/// @param settings what the user has set
record Outside(Clock clock, String user, Words words, Path log, Settings settings) {

  /// What this computer says.
  static Outside here() {
    return new Outside(
        Clock.system(ZoneId.systemDefault()),
        System.getProperty("user.name", ""),
        Words.in(Locale.getDefault()),
        Places.here().log(),
        new Settings(Places.here().settings()));
  }

  /// Today.
  LocalDate today() {
    return LocalDate.now(clock);
  }

  /// This moment.
  Instant now() {
    return Instant.now(clock);
  }

  /// Who edits, and today.
  Signature signature() {
    return new Signature(user, today());
  }

  /// The time of day.
  LocalTime time() {
    return LocalTime.now(clock);
  }

  /// What a log book is told when it is opened; a search finds words of either language.
  Opening opening(Progress progress) {
    var english = Words.in(Locale.ENGLISH);
    return new Opening(
        user, this::now, progress, code -> english.name(code) + " " + words.name(code));
  }
}
