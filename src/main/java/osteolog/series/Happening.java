package osteolog.series;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import osteolog.domain.CaseFile;
import osteolog.domain.entry.DrugClass;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.HoleStatus;
import osteolog.domain.entry.Medication;
import osteolog.domain.entry.Procedure;
import osteolog.domain.entry.Study;
import osteolog.domain.time.MonthSpan;

/// Something that happened to a patient and stands on the bar of a swimmer plot.
///
/// @param what what it was
/// @param when its month or the span of months in which it lies
public record Happening(What what, MonthSpan when) {

  /// What can happen.
  public enum What {
    /// Pain came back.
    RECURRENCE,
    /// The last opioid was stopped.
    OPIOID_FREE,
    /// The biopsy hole was seen repaired, or completely so, for the first time.
    HOLE_REPAIRED,
    /// A procedure after month 0.
    PROCEDURE
  }

  /// What happened in a case after month 0, in the order of time.
  static List<Happening> of(CaseFile file) {
    var all = new ArrayList<Happening>();
    Recurrence.of(file)
        .filter(r -> r.observed().event())
        .ifPresent(
            r ->
                all.add(
                    new Happening(
                        What.RECURRENCE,
                        r.span().orElseGet(() -> at(r.observed().time(), r.about())))));
    opioidFree(file, all);
    first(file, e -> e instanceof Study s && isRepaired(s.hole()))
        .ifPresent(when -> all.add(new Happening(What.HOLE_REPAIRED, when)));
    for (var procedure : file.all(Procedure.class)) {
      var span = file.anchor().spanOf(procedure.when());
      if (span.isPoint() && span.low() > 0) {
        all.add(new Happening(What.PROCEDURE, span));
      }
    }
    all.sort(Comparator.comparingDouble(h -> h.when().low()));
    return List.copyOf(all);
  }

  private static MonthSpan at(double month, boolean about) {
    return new MonthSpan(month, month, about, about);
  }

  /// Every opioid that was taken is said to have been stopped: the last stop.
  private static void opioidFree(CaseFile file, List<Happening> all) {
    var opioids =
        file.all(Medication.class).stream().filter(drug -> isOpioid(drug.drug())).toList();
    boolean stopped = !opioids.isEmpty() && opioids.stream().allMatch(d -> d.stop() != null);
    if (stopped) {
      opioids.stream()
          .map(drug -> file.anchor().spanOf(Objects.requireNonNull(drug.stop())))
          .max(Comparator.comparingDouble(MonthSpan::high))
          .filter(span -> span.high() > 0 && Double.isFinite(span.high()))
          .ifPresent(span -> all.add(new Happening(What.OPIOID_FREE, span)));
    }
  }

  private static boolean isRepaired(@Nullable HoleStatus hole) {
    return hole == HoleStatus.REPAIRED || hole == HoleStatus.COMPLETELY_REPAIRED;
  }

  private static boolean isOpioid(DrugClass drug) {
    return drug == DrugClass.OPIOID
        || drug == DrugClass.WEAK_OPIOID
        || drug == DrugClass.STRONG_OPIOID;
  }

  private static Optional<MonthSpan> first(CaseFile file, Predicate<Entry> wanted) {
    return file.entries().stream()
        .filter(wanted)
        .map(entry -> file.anchor().spanOf(CaseFile.when(entry)))
        .filter(span -> span.high() > 0 && Double.isFinite(span.high()))
        .min(Comparator.comparingDouble(MonthSpan::high));
  }
}
