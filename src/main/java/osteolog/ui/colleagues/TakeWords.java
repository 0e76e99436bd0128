package osteolog.ui.colleagues;

import osteolog.words.Words;

/// Says what taking a packet over does, did, or why it does nothing.
///
/// @param words the language
record TakeWords(Words words) {

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

  /// What was done.
  String done(Looked now) {
    return isOnlySaid(now)
        ? words.text("colleagues.receive.noted")
        : words.text("colleagues.receive.taken", now.changes());
  }

  private static boolean isOnlySaid(Looked now) {
    return now.changes() == 0 && !now.pooled().isNothing();
  }
}
