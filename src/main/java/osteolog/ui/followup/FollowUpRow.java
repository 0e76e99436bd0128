package osteolog.ui.followup;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import osteolog.domain.followup.DueLine;
import osteolog.review.awaited.Awaited;
import osteolog.words.EntryWords;
import osteolog.words.MomentWords;
import osteolog.words.Words;

/// A row of the follow-up list in words: a case that is to be seen, that was missed or lost, or
/// whose result is awaited.
///
/// @param caseId the case
/// @param entryId the planned visit, or the result that is awaited; none of a patient who is lost
/// @param as as what it is listed
/// @param label the label of the case
/// @param standing how it stands, and by how much
/// @param when when it is planned, since when it is awaited, since when the patient is lost
/// @param until the last day that counts as in time
/// @param what what is planned or awaited
/// @param lastContact the last sure contact
/// @param day the day by which rows of one sort are ordered
/// @param line the line that it shows; none of a result that is awaited
record FollowUpRow(
    UUID caseId,
    Optional<UUID> entryId,
    ListedAs as,
    String label,
    String standing,
    String when,
    String until,
    String what,
    String lastContact,
    LocalDate day,
    Optional<DueLine> line) {

  static FollowUpRow of(DueLine line, DueWords say) {
    var planned = line.target().map(target -> target.planned());
    return new FollowUpRow(
        line.caseId(),
        planned.map(p -> p.entryId()),
        ListedAs.of(line.standing()),
        line.label(),
        say.standing(line),
        planned.map(say::shortly).orElseGet(() -> say.about(line)),
        planned.map(say::until).orElse(""),
        planned.map(say::what).orElse(""),
        say.lastContact(line),
        planned.map(p -> p.order()).orElse(LocalDate.MAX),
        Optional.of(line));
  }

  static FollowUpRow of(Awaited awaited, Words words) {
    return new FollowUpRow(
        awaited.caseId(),
        Optional.of(awaited.entry().id()),
        ListedAs.AWAITED,
        awaited.label(),
        words.name(ListedAs.AWAITED),
        new MomentWords(words).say(awaited.since()),
        "",
        words.text(
            "followup.awaited",
            words.name(awaited.entry().kind()),
            new EntryWords(words).say(awaited.entry())),
        "",
        LocalDate.MAX,
        Optional.empty());
  }

  /// Whether it is about a visit, not about a result.
  boolean isVisit() {
    return line.flatMap(DueLine::target).filter(t -> t.planned().item() == null).isPresent();
  }

  /// Whether two rows are about the same thing.
  boolean isAsBefore(FollowUpRow other) {
    return caseId.equals(other.caseId) && entryId.equals(other.entryId) && as == other.as;
  }
}
