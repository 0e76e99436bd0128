package osteolog.review.manuscript;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import osteolog.domain.CaseFile;
import osteolog.domain.entry.Sex;

/// Compares a manuscript with the recorded cases, and with itself where it contradicts itself.
public final class ManuscriptCheck {

  private ManuscriptCheck() {}

  /// The comparisons, in the order of the lines; throws nothing, whatever the text.
  public static List<Comparison> of(Manuscript manuscript, List<CaseFile> cases) {
    var chosen = new Chosen(cases, manuscript.cases());
    var attribution = new Attribution(manuscript, chosen);
    var statements = attribution.statements();
    meet(statements, chosen);
    var comparisons = new ArrayList<Comparison>();
    var series = new SeriesCheck(chosen);
    var bySentence = statements.stream().collect(Collectors.groupingBy(Statement::sentence));
    for (var told : statements) {
      if (told.fact() instanceof Fact.Count) {
        series.check(told).ifPresent(comparisons::add);
      } else {
        var beside = bySentence.getOrDefault(told.sentence(), List.of());
        comparisons.addAll(each(told, beside, chosen, attribution));
      }
    }
    comparisons.addAll(new SelfCheck(statements, chosen, comparisons).comparisons());
    comparisons.sort(Comparator.comparingInt(Comparison::line));
    return List.copyOf(new LinkedHashSet<>(comparisons));
  }

  /// Lets cases whose labels tell nothing be known by the age and sex that the manuscript gives.
  private static void meet(List<Statement> statements, Chosen chosen) {
    for (var key : chosen.keys()) {
      var own = statements.stream().filter(s -> s.about().equals(List.of(key))).toList();
      var age =
          own.stream().filter(s -> s.fact() instanceof Fact.Age).map(Statement::fact).findFirst();
      var sex =
          own.stream()
              .filter(s -> s.fact() instanceof Fact.Sexed(_, boolean pronoun) && !pronoun)
              .map(Statement::fact)
              .findFirst();
      if (age.isPresent()
          && sex.isPresent()
          && age.get() instanceof Fact.Age(int years)
          && sex.get() instanceof Fact.Sexed(Sex said, _)) {
        chosen.meet(key, years, said);
      }
    }
  }

  /// What is known of one statement; `beside` are all statements of its sentence.
  private static List<Comparison> each(
      Statement told, List<Statement> beside, Chosen chosen, Attribution attribution) {
    if (told.fact() instanceof Fact.Unread) {
      var label = told.about().stream().findFirst().map(chosen::label);
      return List.of(open(told, Verdict.NOT_READ, label));
    }
    if (told.about().isEmpty()) {
      boolean said = told.fact() instanceof Fact.Sexed(_, boolean pronoun) && pronoun;
      boolean cited = told.fact() instanceof Fact.Cited;
      return said || cited
          ? List.of()
          : List.of(open(told, Verdict.NOT_ATTRIBUTED, Optional.empty()));
    }
    var comparisons = new ArrayList<Comparison>();
    for (var key : told.about()) {
      var file = chosen.file(key);
      if (told.fact() instanceof Fact.Cited) {
        new FigureCheck(chosen, attribution).check(told, key).ifPresent(comparisons::add);
      } else if (file.isPresent()) {
        comparisons.addAll(new RecordCheck(file.get(), beside).check(told, key));
      } else if (!(told.fact() instanceof Fact.Sexed(_, boolean pronoun) && pronoun)) {
        comparisons.add(open(told, Verdict.NOT_RECORDED, Optional.of(chosen.label(key))));
      }
    }
    return comparisons;
  }

  private static Comparison open(Statement told, Verdict verdict, Optional<String> label) {
    return Comparison.of(told.fact().topic(), verdict, label, told, new Against.Nothing());
  }
}
