package osteolog.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.pool.ColumnDifference;
import osteolog.domain.pool.Fate;
import osteolog.domain.pool.Said;
import osteolog.domain.pool.Side;
import osteolog.domain.pool.Trait;
import osteolog.domain.schema.Column;
import osteolog.exchange.packet.PacketRefused;
import osteolog.ui.colleagues.CaseRow;
import osteolog.ui.colleagues.Colleagues;
import osteolog.ui.colleagues.DifferenceRow;
import osteolog.ui.colleagues.DifferenceWords;
import osteolog.ui.colleagues.Looked;
import osteolog.ui.colleagues.SaidWords;
import osteolog.ui.colleagues.TakeWords;
import osteolog.words.Words;

/// Tells of a packet what the screen shows: by counts and columns, and with labels and values only
/// where they are asked for.
///
/// @param saying says who said something and when
/// @param colleagues whose keys are known
/// @param show whether labels and values are told
/// @param out where to
record PoolReport(SaidWords saying, Colleagues colleagues, boolean show, PrintWriter out) {

  /// What a terminal could take for an order, and what turns the direction of the text.
  private static final Pattern ORDERS = Pattern.compile("[\\p{Cntrl}\\p{Cf}\u2028\u2029]+");

  private static final String INDENT = "  ";

  /// Why a packet is refused, and what to do.
  static String refused(PacketRefused.Why why, Words words) {
    return words.text("colleagues.refused." + Column.code(why));
  }

  /// One line, without what a packet must not do to a terminal.
  static String line(String text) {
    return ORDERS.matcher(text).replaceAll(" ");
  }

  /// Tells all of one packet; `at` is the time here.
  void tell(Path file, Looked first, Looked now, Instant at) {
    var packet = now.packet();
    var head =
        words()
            .text(
                "colleagues.receive.head",
                packet.sender(),
                saying.when(packet.made()),
                packet.cases().size());
    say("colleagues.part", file.toString(), head);
    var signer = now.arrived().opened().signer();
    var says = new TakeWords(words());
    put(INDENT + says.signer(now, colleagues.of(signer)));
    put(INDENT + part(words().text("colleagues.fingerprint"), signer.fingerprint()));
    tell(saying.ahead(packet, at));
    for (int i = 0; i < now.rows().size(); i++) {
      tell(first.rows().get(i), now.rows().get(i), new DifferenceWords(saying, now::entry));
    }
    tell(says.notTaken(now));
  }

  private void tell(String sentence) {
    if (!sentence.isEmpty()) {
      put(INDENT + sentence);
    }
  }

  private Words words() {
    return saying.words();
  }

  private void tell(CaseRow first, CaseRow now, DifferenceWords says) {
    say(
        "command.pool.case",
        name(now.id(), now.plan().label()),
        words().name(now.standing()),
        Long.toString(now.rows().stream().filter(row -> row.fate() != Fate.NEW).count()),
        Integer.toString(now.changes()));
    first.proposals().forEach(like -> tell(like.ours(), like.agrees(), like.differs()));
    if (first.isAsked()) {
      put(INDENT + words().text(isLeftOut(now) ? "command.pool.left" : "command.pool.as_new"));
    }
    if (!now.plan().joined().isEmpty()) {
      var others = now.plan().joined().stream().map(UUID::toString);
      put(
          INDENT
              + words()
                  .text(
                      "colleagues.receive.joined",
                      now.id().toString(),
                      others.collect(Collectors.joining(", "))));
    }
    if (!now.plan().sameLesionNumbers().isEmpty()) {
      put(INDENT + words().text("colleagues.receive.lesions"));
    }
    if (isLeftOut(now)) {
      return;
    }
    var fresh = new EnumMap<EntryKind, Integer>(EntryKind.class);
    for (var row : now.rows()) {
      if (row.fate() != Fate.NEW) {
        put(INDENT + difference(row, says));
      } else if (show) {
        put(INDENT + part(words().text("command.pool.new"), says.entry(row)));
      } else {
        fresh.merge(row.kind(), 1, Integer::sum);
      }
    }
    if (!fresh.isEmpty()) {
      put(INDENT + part(words().text("command.pool.new"), counted(fresh)));
    }
  }

  private static boolean isLeftOut(CaseRow row) {
    return row.standing() == CaseRow.Standing.PACKET_LEFT_OUT;
  }

  private void tell(UUID ours, Set<Trait> same, Set<Trait> other) {
    var like = words().text("command.pool.like", ours.toString(), traits(same));
    put(
        INDENT
            + (other.isEmpty()
                ? like
                : like + " " + words().text("colleagues.receive.unlike", traits(other))));
  }

  private String traits(Set<Trait> traits) {
    return traits.stream().map(words()::name).collect(Collectors.joining(", "));
  }

  private String counted(EnumMap<EntryKind, Integer> fresh) {
    return fresh.entrySet().stream()
        .map(one -> words().name(one.getKey()) + " " + one.getValue())
        .collect(Collectors.joining(", "));
  }

  private String difference(DifferenceRow row, DifferenceWords says) {
    return words()
        .text(
            "command.pool.difference",
            part(show ? says.entry(row) : words().name(row.kind()), says.field(row)),
            side(row, Side.OURS, says),
            side(row, Side.THEIRS, says),
            words()
                .text(
                    row.taken() == Side.OURS ? "colleagues.side.ours" : "colleagues.side.theirs"));
  }

  /// What one side says; without the value where it is not asked for.
  private String side(DifferenceRow row, Side side, DifferenceWords says) {
    if (show || row.column().isEmpty()) {
      return says.side(row, side);
    }
    return row.column()
        .flatMap(column -> said(column, side))
        .map(saying::say)
        .orElseGet(() -> words().text("colleagues.not_there"));
  }

  private static Optional<Said> said(ColumnDifference column, Side side) {
    return side == Side.OURS ? column.oursSaid() : column.theirsSaid();
  }

  private String name(UUID id, String label) {
    return show ? label + " (" + id + ")" : id.toString();
  }

  private String part(String name, String text) {
    return words().text("colleagues.part", name, text);
  }

  /// Says a sentence on a line of its own.
  void say(String key, Object... arguments) {
    put(words().text(key, arguments));
  }

  private void put(String text) {
    var indent = text.startsWith(INDENT) ? INDENT : "";
    out.println(indent + line(text.strip()));
  }
}
