package osteolog.review.vocabulary;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import osteolog.domain.entry.Modality;

/// Imaging studies in words, and what each kind of study can show.
public final class Imaging {

  private Imaging() {}

  /// The kinds of study that the words name.
  public static Set<Modality> modalities(String text) {
    var phrase = Phrase.of(text);
    var found = EnumSet.noneOf(Modality.class);
    if (phrase.has("radiograph")
        || phrase.has("radiogram")
        || phrase.contains(Phrase.of("x ray"))) {
      found.add(Modality.RADIOGRAPH);
    }
    boolean spect = phrase.words().contains("spect");
    boolean ct = phrase.words().contains("ct") || phrase.has("tomograph");
    if (spect || ct) {
      found.add(spect ? (ct ? Modality.SPECT_CT : Modality.SPECT) : Modality.CT);
    }
    if (phrase.words().contains("mri")
        || phrase.words().contains("mr")
        || phrase.hasAll("magnetic", "resonance")) {
      found.add(Modality.MRI);
    }
    if (phrase.has("triphasic") || phrase.hasAll("three", "phase")) {
      found.add(Modality.TRIPHASIC_BONE_SCAN);
    } else if (phrase.has("scintigra") || phrase.hasAll("bone", "scan")) {
      found.add(Modality.WHOLE_BODY_BONE_SCAN);
    }
    if (phrase.has("fluoroscop")) {
      found.add(Modality.FLUOROSCOPY);
    }
    if (phrase.has("ultraso") || phrase.has("sonogra")) {
      found.add(Modality.ULTRASOUND);
    }
    return found;
  }

  /// The one kind of study that the words name.
  public static Optional<Modality> modality(String text) {
    var found = modalities(text);
    return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
  }

  /// Whether the two kinds make the same sort of picture, so that one may be told for the other.
  public static boolean areAkin(Modality a, Modality b) {
    return family(a) == family(b);
  }

  private static int family(Modality modality) {
    return switch (modality) {
      case RADIOGRAPH, FLUOROSCOPY -> 0;
      case CT -> 1;
      case MRI -> 2;
      case WHOLE_BODY_BONE_SCAN, TRIPHASIC_BONE_SCAN, SPECT, SPECT_CT -> 3;
      case ULTRASOUND -> 4;
      case OTHER -> 5;
    };
  }

  /// Whether a study of this kind can show such a finding at all.
  public static boolean canShow(Modality modality, FindingTerm term) {
    return switch (modality) {
      case WHOLE_BODY_BONE_SCAN, TRIPHASIC_BONE_SCAN, SPECT -> term.isOfTracer();
      case MRI -> !term.isOfTracer();
      case RADIOGRAPH, CT, FLUOROSCOPY, ULTRASOUND -> !term.isOfTracer() && !term.isOfSignal();
      case SPECT_CT, OTHER -> true;
    };
  }
}
