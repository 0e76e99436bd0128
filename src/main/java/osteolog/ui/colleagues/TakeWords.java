package osteolog.ui.colleagues;

import java.util.EnumMap;
import java.util.Optional;
import java.util.stream.Collectors;
import osteolog.domain.pool.NotTaken;
import osteolog.domain.schema.Column;
import osteolog.words.Words;

/// Says what taking a packet over does, did, or why it does nothing.
///
/// @param words the language
public record TakeWords(Words words) {

  /// What the button does.
  String deed(Looked now) {
    return isOnlySaid(now)
        ? words.text("colleagues.receive.note")
        : words.text("colleagues.receive.take_over", now.changes());
  }

  /// What there is to know before it; often nothing.
  String note(Looked now) {
    if (now.asked() > 0) {
      return words.text("colleagues.receive.asked", now.asked());
    }
    if (isOnlySaid(now)) {
      return words.text("colleagues.receive.only_said");
    }
    boolean same = now.rows().stream().allMatch(r -> r.standing() == CaseRow.Standing.PACKET_SAME);
    return now.changes() > 0
        ? ""
        : words.text(same ? "colleagues.receive.nothing_new" : "colleagues.receive.nothing_taken");
  }

  /// By whose key a packet is signed; `known` is the colleague who has it.
  public String signer(Looked now, Optional<Colleague> known) {
    if (known.isPresent()) {
      return words.text("colleagues.signed.known", known.get().name());
    }
    return words.text(
        now.arrived().isOwn() ? "colleagues.signed.own" : "colleagues.signed.unknown");
  }

  /// What of it cannot be taken, and why; often nothing.
  public String notTaken(Looked now) {
    var counts = new EnumMap<NotTaken.Why, Integer>(NotTaken.Why.class);
    now.plan().notTaken().forEach(one -> counts.merge(one.why(), 1, Integer::sum));
    return counts.entrySet().stream()
        .map(one -> words.text("colleagues." + Column.code(one.getKey()), one.getValue()))
        .collect(Collectors.joining(" "));
  }

  /// What was done.
  public String done(Looked now) {
    return isOnlySaid(now)
        ? words.text("colleagues.receive.noted")
        : words.text("colleagues.receive.taken", now.changes());
  }

  /// Whether nothing but who said something is news.
  public static boolean isOnlySaid(Looked now) {
    return now.changes() == 0 && !now.pooled().isNothing();
  }
}
