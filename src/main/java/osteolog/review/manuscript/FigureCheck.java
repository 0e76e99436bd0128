package osteolog.review.manuscript;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import osteolog.domain.CaseFile;
import osteolog.domain.entry.Study;

/// Compares the number of a figure with the case in whose section it is referred to: by the figures
/// of the recorded studies, else by the caption.
final class FigureCheck {

  private static final Pattern NUMBER = Pattern.compile("(\\d{1,3})\\s*([a-zA-Z]?)");

  private final Chosen chosen;
  private final Attribution attribution;

  FigureCheck(Chosen chosen, Attribution attribution) {
    this.chosen = chosen;
    this.attribution = attribution;
  }

  /// What is known of a figure that is referred to where the manuscript tells of `key`.
  Optional<Comparison> check(Statement told, CaseKey key) {
    boolean caption = told.sentence().setting().figure().isPresent();
    if (caption || !(told.fact() instanceof Fact.Cited cited)) {
      return Optional.empty();
    }
    var own = chosen.file(key).flatMap(f -> study(f, cited));
    if (own.isPresent()) {
      return Optional.of(verdict(Verdict.AGREES, told, key, own.get()));
    }
    var captioned = attribution.ofFigure(cited.figure());
    if (captioned.filter(key::equals).isPresent()) {
      return Optional.empty();
    }
    return others(key)
        .flatMap(f -> study(f, cited).stream())
        .findFirst()
        .map(s -> verdict(Verdict.DISAGREES, told, key, s))
        .or(() -> captioned.flatMap(of -> byCaption(told, key, cited)));
  }

  private Stream<CaseFile> others(CaseKey key) {
    var own = chosen.file(key);
    return chosen.files().stream().filter(f -> own.filter(f::equals).isEmpty());
  }

  private Optional<Comparison> byCaption(Statement told, CaseKey key, Fact.Cited cited) {
    return attribution
        .caption(cited.figure())
        .map(
            caption ->
                Comparison.of(
                    Topic.FIGURE,
                    Verdict.DISAGREES,
                    Optional.of(chosen.label(key)),
                    told,
                    new Against.Told(caption, caption.firstLine(), cited)));
  }

  /// The study of the case that the figure shows; where no panel is named, any panel of it.
  private static Optional<Study> study(CaseFile file, Fact.Cited cited) {
    return file.all(Study.class).stream().filter(s -> shows(s.figure(), cited)).findFirst();
  }

  private static boolean shows(@Nullable String figures, Fact.Cited cited) {
    if (figures == null) {
      return false;
    }
    var number = NUMBER.matcher(figures);
    while (number.find()) {
      boolean same = Integer.parseInt(number.group(1)) == cited.figure();
      var panel = cited.panel();
      if (same && (panel.isEmpty() || panel.get().equalsIgnoreCase(number.group(2)))) {
        return true;
      }
    }
    return false;
  }

  private Comparison verdict(Verdict verdict, Statement told, CaseKey key, Study study) {
    return Comparison.of(
        Topic.FIGURE,
        verdict,
        Optional.of(chosen.label(key)),
        told,
        new Against.Recorded(study, told.fact()));
  }
}
