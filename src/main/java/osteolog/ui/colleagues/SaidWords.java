package osteolog.ui.colleagues;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import osteolog.domain.pool.Said;
import osteolog.exchange.packet.Packet;
import osteolog.words.MomentWords;
import osteolog.words.Words;

/// Says who said something and when, by the clock of this computer.
///
/// @param words the language
/// @param zone where the computer stands
public record SaidWords(Words words, ZoneId zone) {

  /// Clocks of two computers may differ by so much without a word.
  private static final Duration CLOCKS_DIFFER = Duration.ofHours(1);

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

  /// Whether a packet speaks from the future: its words would stand against every later edit, here
  /// and everywhere. Most often nothing.
  public String ahead(Packet packet, Instant now) {
    return packet.lastSaid().isAfter(now.plus(CLOCKS_DIFFER))
        ? words.text("colleagues.ahead", when(packet.lastSaid()))
        : "";
  }
}
