package osteolog.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import osteolog.domain.entry.MarrowOedema;
import osteolog.domain.entry.Presence;
import osteolog.domain.entry.Study;
import osteolog.review.vocabulary.FindingTerm;

/// What a study records of the findings that claims speak of.
final class StudyFindings {

  /// The findings that a study has a column for.
  static final List<FindingTerm> TERMS =
      List.of(
          FindingTerm.SCLEROSIS,
          FindingTerm.CORTICAL_THICKENING,
          FindingTerm.CAVITY_NARROWING,
          FindingTerm.SOFT_TISSUE_MASS,
          FindingTerm.SOFT_TISSUE_EXTENSION,
          FindingTerm.PERIOSTEAL_REACTION,
          FindingTerm.NIDUS,
          FindingTerm.FRACTURE_LINE,
          FindingTerm.MARROW_OEDEMA,
          FindingTerm.ABNORMAL_UPTAKE);

  private StudyFindings() {}

  /// Whether the study records the finding as there, not there, or says nothing.
  static Presence of(Study study, FindingTerm term) {
    return switch (term) {
      case SCLEROSIS -> study.sclerosis();
      case CORTICAL_THICKENING -> study.corticalThickening();
      case CAVITY_NARROWING -> study.cavityNarrowing();
      case SOFT_TISSUE_MASS -> study.softTissueMass();
      case ABNORMAL_UPTAKE -> study.abnormalUptake();
      case SOFT_TISSUE_EXTENSION -> study.softTissueExtension();
      case PERIOSTEAL_REACTION -> study.periostealReaction();
      case NIDUS -> study.nidus();
      case FRACTURE_LINE -> study.fractureLine();
      case MARROW_OEDEMA -> oedema(study.marrowOedema());
      case VASCULARITY, MARROW_SIGNAL, ENLARGEMENT, HOLE, EXTENT -> Presence.NOT_STATED;
    };
  }

  private static Presence oedema(@Nullable MarrowOedema oedema) {
    return switch (oedema) {
      case null -> Presence.NOT_STATED;
      case NOT_STATED -> Presence.NOT_STATED;
      case ABSENT -> Presence.ABSENT;
      case SLIGHT, MARKED -> Presence.PRESENT;
    };
  }

  /// Whether the study says that it is there or that it is not.
  static boolean isStated(Study study, FindingTerm term) {
    var presence = of(study, term);
    return presence == Presence.PRESENT || presence == Presence.ABSENT;
  }

  /// The study's statement of a finding.
  static Statement statement(Study study, FindingTerm term) {
    return Statement.of(study, term.column(), "modality", "figure");
  }
}
