package osteolog.ui.visit;

import java.time.LocalDate;
import java.util.Optional;
import osteolog.domain.AtVisit;
import osteolog.domain.CaseFile;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.Visit;
import osteolog.domain.entry.VisitState;
import osteolog.domain.time.Moment;
import osteolog.ui.entry.CaseOfForm;
import osteolog.ui.entry.OpenEntry;

/// The visit that the sheet is about: one that took place, one that is planned and takes place now,
/// or a new one.
///
/// @param head the part that shows it
/// @param maker makes its row
record OpenVisit(PartView head, RowMaker maker) {

  /// Whether the visit that was shown is not kept any more, and nothing was put into it since.
  boolean isGone(CaseFile now) {
    return !head.rows().isEmpty()
        && !head.stored().isEmpty()
        && now.entry(head.stored().getFirst().id()).isEmpty()
        && !head.rows().getFirst().isUnkept();
  }

  /// Opens the visit that is chosen on the page, or that of today, or a new one.
  VisitRow begin(CaseFile now, Optional<Entry> chosen, LocalDate today) {
    var row =
        chosen
            .filter(Visit.class::isInstance)
            .map(Visit.class::cast)
            .filter(visit -> visit.state() != VisitState.CANCELLED)
            .or(() -> AtVisit.on(today, now))
            .map(this::row)
            .orElseGet(
                () ->
                    maker.begun(
                        VisitPart.VISIT,
                        now.surgicalCase().id(),
                        VisitPart.VISIT.begun(Moment.unknown())));
    return head.add(row, 0);
  }

  private VisitRow row(Visit visit) {
    return visit.state() == VisitState.DONE
        ? maker.kept(VisitPart.VISIT, visit)
        : maker.doing(VisitPart.VISIT, visit);
  }

  /// Takes the case as it is kept now. A planned visit that takes place now shows what it is to
  /// become until that is kept.
  void refresh(CaseFile now, CaseOfForm about) {
    var entry = head.rows().getFirst().entry();
    if (!isWaiting(entry)) {
      entry.refresh(now.entry(entry.id()));
    }
    about.mark(entry);
  }

  /// What belongs to it, as far as its time is kept.
  AtVisit at(CaseFile now) {
    var when =
        head.rows().stream()
            .map(VisitRow::entry)
            .filter(entry -> !isWaiting(entry))
            .flatMap(entry -> entry.stored().stream())
            .map(CaseFile::when)
            .findFirst()
            .orElseGet(Moment::unknown);
    return new AtVisit(now, when);
  }

  /// Whether the entry is a visit of which only the plan is kept.
  private static boolean isWaiting(OpenEntry entry) {
    return entry
        .stored()
        .filter(e -> e instanceof Visit visit && visit.state() != VisitState.DONE)
        .isPresent();
  }
}
