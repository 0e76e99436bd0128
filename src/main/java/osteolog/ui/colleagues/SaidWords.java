package osteolog.ui.colleagues;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import osteolog.domain.pool.Said;
import osteolog.words.MomentWords;
import osteolog.words.Words;

/// Says who said something and when, by the clock of this computer.
///
/// @param words the language
/// @param zone where the computer stands
public record SaidWords(Words words, ZoneId zone) {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  /// Who and when.
  public String say(Said said) {
    return words.text("colleagues.said", said.who(), when(said.at()));
  }

  /// When: day and minute.
  public String when(Instant at) {
    var local = at.atZone(zone);
    return new MomentWords(words).day(local.toLocalDate()) + " " + TIME.format(local);
  }
}
