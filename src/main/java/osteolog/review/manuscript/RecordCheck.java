package osteolog.review.manuscript;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import osteolog.domain.CaseFile;
import osteolog.domain.entry.Sex;

/// Compares statements with the record of one case.
final class RecordCheck {

  private final CaseFile file;
  private final List<Statement> beside;

  RecordCheck(CaseFile file, List<Statement> beside) {
    this.file = file;
    this.beside = beside;
  }

  /// What the record says to a statement about the case that the manuscript calls `key`.
  List<Comparison> check(Statement told, CaseKey key) {
    return switch (told.fact()) {
      case Fact.Age(int years) -> List.of(age(told, years));
      case Fact.Sexed said -> sex(told, said).stream().toList();
      case Fact.Site site -> new SiteCheck(file).site(told, site);
      case Fact.Felt felt -> new SiteCheck(file).felt(told, felt);
      case Fact.Time time -> List.of(new TimeCheck(file).check(told, time));
      case Fact.Course(var turn) -> List.of(new CourseCheck(file, beside).check(told, key, turn));
      case Fact.Count _, Fact.Cited _, Fact.Dated _, Fact.Unread _ -> List.of();
    };
  }

  private Comparison age(Statement told, int years) {
    @Nullable Integer recorded = file.surgicalCase().age();
    if (recorded == null) {
      return nothing(told);
    }
    return recorded(told, recorded == years, new Fact.Age(recorded));
  }

  /// A pronoun is told only where it contradicts: it stands in every second sentence.
  private Optional<Comparison> sex(Statement told, Fact.Sexed said) {
    @Nullable Sex recorded = file.surgicalCase().sex();
    if (recorded != Sex.MALE && recorded != Sex.FEMALE) {
      return said.pronoun() ? Optional.empty() : Optional.of(nothing(told));
    }
    boolean same = recorded == said.sex();
    return said.pronoun() && same
        ? Optional.empty()
        : Optional.of(recorded(told, same, new Fact.Sexed(recorded, false)));
  }

  private Comparison recorded(Statement told, boolean same, Fact says) {
    return Comparison.of(
        told.fact().topic(),
        same ? Verdict.AGREES : Verdict.DISAGREES,
        Optional.of(file.surgicalCase().label()),
        told,
        new Against.Recorded(file.surgicalCase(), says));
  }

  private Comparison nothing(Statement told) {
    return Comparison.of(
        told.fact().topic(),
        Verdict.NOT_RECORDED,
        Optional.of(file.surgicalCase().label()),
        told,
        new Against.Nothing());
  }
}
