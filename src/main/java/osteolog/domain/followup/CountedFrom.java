package osteolog.domain.followup;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import osteolog.domain.CaseFile;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.Exposure;
import osteolog.domain.entry.Medication;
import osteolog.domain.entry.Procedure;
import osteolog.domain.entry.Study;
import osteolog.domain.entry.Symptom;
import osteolog.domain.time.Later;
import osteolog.domain.time.Moment;
import osteolog.domain.time.Moment.FromAnchor;

/// The event that a schedule counts from: month 0 of the case, or another event of it.
///
/// @param event the other event; none for month 0
public record CountedFrom(Optional<Entry> event) {

  /// Month 0 of the case, whatever it is.
  public static final CountedFrom MONTH_ZERO = new CountedFrom(Optional.empty());

  /// The event of that identity; month 0 where it is that, or is not there.
  public static CountedFrom of(CaseFile file, Optional<UUID> eventId) {
    return new CountedFrom(
        eventId
            .filter(id -> file.anchorEvent().filter(zero -> zero.id().equals(id)).isEmpty())
            .flatMap(file::entry));
  }

  /// The events of a case that a schedule can count from, in the order of time: procedures, the
  /// onset, drugs and exposures that have ended, films that show the biopsy hole.
  public static List<Entry> events(CaseFile file) {
    return file.entries().stream()
        .filter(CountedFrom::isEvent)
        .sorted(CaseFile.byTime(file.anchor()))
        .toList();
  }

  /// Whether a schedule can count from an entry.
  public static boolean isEvent(Entry entry) {
    return switch (entry) {
      case Procedure _ -> true;
      case Symptom symptom -> Boolean.TRUE.equals(symptom.onset());
      case Exposure exposure -> exposure.stop() != null || exposure.removedWhen() != null;
      case Medication drug -> drug.stop() != null;
      case Study study -> study.hole() != null;
      case Entry _ -> false;
    };
  }

  /// When an event was that a schedule counts from: of what was taken for a time, its end.
  public static Moment time(Entry event) {
    return switch (event) {
      case Exposure exposure when exposure.stop() != null -> exposure.stop();
      case Exposure exposure ->
          Objects.requireNonNullElse(exposure.removedWhen(), Moment.unknown());
      case Medication drug -> Objects.requireNonNullElse(drug.stop(), Moment.unknown());
      case Entry other -> CaseFile.when(other);
    };
  }

  /// The moment at a distance from it.
  Moment at(FromAnchor distance) {
    return event.map(e -> new Later(distance).than(time(e))).orElse(distance);
  }

  /// Its identity, as a visit names it.
  Optional<UUID> id() {
    return event.map(Entry::id);
  }
}
