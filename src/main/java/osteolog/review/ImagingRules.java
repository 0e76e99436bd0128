package osteolog.review;

import static osteolog.review.Severity.CONTRADICTION;
import static osteolog.review.Severity.QUESTION;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import osteolog.domain.entry.Entry;
import osteolog.domain.entry.Modality;
import osteolog.domain.entry.ScanPhase;
import osteolog.domain.entry.UsualRange;
import osteolog.domain.schema.Column;

/// Sequences and phases: usual numbers, one degree for one phase, and a study that can hold them.
final class ImagingRules {

  private ImagingRules() {}

  /// Numbers outside the usual range of their method.
  static void ranges(Facts facts, Findings found) {
    for (var sequence : facts.sequences) {
      range(sequence, "te_ms", sequence.teMs(), found);
      range(sequence, "tr_ms", sequence.trMs(), found);
      range(sequence, "slice_mm", sequence.sliceMm(), found);
    }
    for (var phase : facts.phases) {
      range(phase, "minutes", phase.minutes(), found);
    }
  }

  private static void range(
      Entry entry, String column, @Nullable BigDecimal value, Findings found) {
    if (value != null && UsualRange.of(entry, column).filter(u -> !u.holds(value)).isPresent()) {
      found.add(Rule.RANGE, QUESTION, Statement.of(entry, column));
    }
  }

  /// Sequences and phases of a study of another kind.
  static void owners(Facts facts, Findings found) {
    for (var sequence : facts.sequences) {
      facts
          .study(sequence.studyId())
          .filter(s -> s.modality() != Modality.MRI && s.modality() != Modality.OTHER)
          .ifPresent(
              s ->
                  found.add(
                      Rule.MODALITY_FINDING,
                      QUESTION,
                      Statement.of(s, "modality"),
                      Statement.of(sequence, "sequence"),
                      sequence.id().toString()));
    }
    for (var phase : facts.phases) {
      facts
          .study(phase.studyId())
          .filter(s -> !isScan(s.modality()))
          .ifPresent(
              s ->
                  found.add(
                      Rule.MODALITY_FINDING,
                      QUESTION,
                      Statement.of(s, "modality"),
                      Statement.of(phase, "phase"),
                      phase.id().toString()));
    }
  }

  private static boolean isScan(Modality modality) {
    return switch (modality) {
      case WHOLE_BODY_BONE_SCAN, TRIPHASIC_BONE_SCAN, SPECT, SPECT_CT, OTHER -> true;
      case RADIOGRAPH, CT, MRI, FLUOROSCOPY, ULTRASOUND -> false;
    };
  }

  /// One phase of one study in two rows that tell different degrees (audit rule d).
  static void phases(Facts facts, Findings found) {
    for (int i = 0; i < facts.phases.size(); i++) {
      for (int j = i + 1; j < facts.phases.size(); j++) {
        var one = facts.phases.get(i);
        var other = facts.phases.get(j);
        if (isSame(one, other)) {
          differ(one, other, "vascularity", one.vascularity(), other.vascularity(), found);
          differ(one, other, "intensity", one.intensity(), other.intensity(), found);
          differ(one, other, "uptake_shape", one.uptakeShape(), other.uptakeShape(), found);
        }
      }
    }
  }

  private static boolean isSame(ScanPhase one, ScanPhase other) {
    return one.phase() == other.phase()
        && Objects.equals(one.studyId(), other.studyId())
        && one.when().equals(other.when());
  }

  private static void differ(
      ScanPhase one,
      ScanPhase other,
      String column,
      @Nullable Enum<?> first,
      @Nullable Enum<?> second,
      Findings found) {
    if (first != null && second != null && first != second) {
      found.add(
          Rule.GRADE,
          CONTRADICTION,
          Statement.of(one, column, "phase"),
          Statement.of(other, column, "phase"),
          column + Column.code(second));
    }
  }
}
