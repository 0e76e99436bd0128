package osteolog.series;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import osteolog.domain.CaseFile;
import osteolog.domain.entry.DrugClass;
import osteolog.domain.entry.HoleStatus;
import osteolog.domain.entry.Lesion;
import osteolog.domain.entry.Medication;
import osteolog.domain.entry.PainObservation;
import osteolog.domain.entry.StatementScope;
import osteolog.domain.entry.Study;
import osteolog.domain.entry.SurgicalCase;
import osteolog.domain.entry.Symptom;
import osteolog.domain.followup.FollowUp;
import osteolog.domain.target.Ending;
import osteolog.domain.time.MonthSpan;

/// What one case gives to a series.
///
/// @param surgicalCase the case
/// @param lesions its lesions
/// @param hasMonthZero whether anything is month 0
/// @param delay months from onset to diagnosis, as stated, or counted where both have a month
/// @param delayAbout whether the delay is approximate
/// @param followed the last sure contact, in months from month 0
/// @param recurrence whether pain came back
/// @param relief by how much pain fell
/// @param happenings what happened after month 0
/// @param hole the last recorded state of the biopsy hole
/// @param drugs the classes of drugs that were taken
/// @param scores how many statements about pain are numbers
/// @param words how many are not
/// @param ending why follow-up has ended
public record SeriesCase(
    SurgicalCase surgicalCase,
    List<Lesion> lesions,
    boolean hasMonthZero,
    OptionalDouble delay,
    boolean delayAbout,
    OptionalDouble followed,
    Optional<Recurrence> recurrence,
    Optional<Relief> relief,
    List<Happening> happenings,
    Optional<HoleStatus> hole,
    List<DrugClass> drugs,
    int scores,
    int words,
    Optional<Ending> ending) {

  /// What a case gives.
  public static SeriesCase of(CaseFile file) {
    var pain =
        file.all(PainObservation.class).stream()
            .filter(p -> p.scope() == StatementScope.CASE)
            .toList();
    int scores = (int) pain.stream().filter(p -> p.value() != null).count();
    var delay = delay(file);
    return new SeriesCase(
        file.surgicalCase(),
        file.all(Lesion.class),
        file.anchorEvent().isPresent(),
        delay.map(span -> OptionalDouble.of(span.low())).orElse(OptionalDouble.empty()),
        delay.filter(MonthSpan::isAbout).isPresent(),
        file.lastContact(),
        Recurrence.of(file),
        Relief.of(file),
        Happening.of(file),
        hole(file),
        file.all(Medication.class).stream().map(Medication::drug).distinct().sorted().toList(),
        scores,
        pain.size() - scores,
        FollowUp.of(file).ending());
  }

  private static Optional<MonthSpan> delay(CaseFile file) {
    var one = file.surgicalCase();
    if (one.delayMonths() != null) {
      boolean about = Boolean.TRUE.equals(one.delayApprox());
      return Optional.of(new MonthSpan(one.delayMonths(), one.delayMonths(), about, about));
    }
    if (one.diagnosed() == null) {
      return Optional.empty();
    }
    var diagnosed = file.anchor().spanOf(one.diagnosed());
    return file.all(Symptom.class).stream()
        .filter(symptom -> Boolean.TRUE.equals(symptom.onset()))
        .map(symptom -> file.anchor().spanOf(symptom.when()))
        .filter(onset -> onset.isPoint() && diagnosed.isPoint() && onset.low() <= diagnosed.low())
        .map(
            onset -> {
              boolean about = onset.isAbout() || diagnosed.isAbout();
              double months = diagnosed.low() - onset.low();
              return new MonthSpan(months, months, about, about);
            })
        .findFirst();
  }

  private static Optional<HoleStatus> hole(CaseFile file) {
    return file.all(Study.class).stream()
        .filter(study -> study.hole() != null)
        .max((one, other) -> CaseFile.byTime(file.anchor()).compare(one, other))
        .map(Study::hole);
  }

  /// The identity of the case.
  public UUID id() {
    return surgicalCase.id();
  }

  /// The label of the case.
  public String label() {
    return surgicalCase.label();
  }

  /// Whether the case is taken from the literature.
  public boolean isPublished() {
    return surgicalCase.isPublished();
  }
}
