package osteolog.review.manuscript;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import osteolog.domain.entry.Side;

/// Compares the manuscript with itself: the text with the caption of the same panel, a caption with
/// its own heading, and two statements on one matter that the record cannot decide.
final class SelfCheck {

  private final List<Statement> statements;
  private final Chosen chosen;
  private final Set<Said> decided = new HashSet<>();
  private final Map<OptionalInt, Statement> headings = new HashMap<>();
  private final List<Comparison> found = new ArrayList<>();

  SelfCheck(List<Statement> statements, Chosen chosen, List<Comparison> byRecord) {
    this.statements =
        statements.stream().filter(s -> s.about().size() == 1).filter(SelfCheck::isPlain).toList();
    this.chosen = chosen;
    for (var comparison : byRecord) {
      if (comparison.verdict() == Verdict.AGREES || comparison.verdict() == Verdict.DISAGREES) {
        decided.add(new Said(comparison.sentence(), comparison.said()));
      }
    }
    var earlier = new LinkedHashMap<Kind, Statement>();
    for (var told : this.statements) {
      compare(told, earlier.values());
      earlier.putIfAbsent(kind(told), told);
      if (told.fact() instanceof Fact.Site) {
        headings.putIfAbsent(told.sentence().setting().figure(), told);
      }
    }
  }

  /// A statement of a sentence that the record has said yes or no to.
  private record Said(Sentence sentence, Fact fact) {}

  /// What makes two statements alike: one of them is enough to compare later ones with.
  private record Kind(
      List<CaseKey> about,
      Fact fact,
      Optional<Fact.Cited> panel,
      OptionalInt figure,
      boolean decided) {}

  private Kind kind(Statement told) {
    var figure = told.sentence().setting().figure();
    return new Kind(told.about(), told.fact(), told.panel(), figure, isDecided(told));
  }

  private static boolean isPlain(Statement statement) {
    return switch (statement.fact()) {
      case Fact.Site(var side, _) -> SiteCheck.isComparable(statement, side);
      case Fact.Felt(var side, _, _, _) -> SiteCheck.isComparable(statement, side);
      case Fact.Sexed(_, boolean pronoun) -> !pronoun;
      case Fact.Age _, Fact.Time _ -> true;
      case Fact.Course _, Fact.Count _, Fact.Cited _, Fact.Dated _, Fact.Unread _ -> false;
    };
  }

  /// The contradictions within the manuscript.
  List<Comparison> comparisons() {
    return found;
  }

  /// Compares a statement with the first one before it that it contradicts.
  private void compare(Statement told, Collection<Statement> before) {
    for (var earlier : before) {
      if (earlier.about().equals(told.about())) {
        var topic = clash(earlier, told);
        if (topic.isPresent()) {
          add(topic.get(), earlier, told);
          return;
        }
      }
    }
  }

  private void add(Topic topic, Statement earlier, Statement told) {
    found.add(
        Comparison.of(
            topic,
            Verdict.DISAGREES,
            Optional.of(chosen.label(told.about().getFirst())),
            told,
            new Against.Told(earlier.sentence(), earlier.line(), earlier.fact())));
  }

  /// What two statements about one case contradict each other in.
  private Optional<Topic> clash(Statement earlier, Statement later) {
    boolean panel = later.panel().isPresent() && later.panel().equals(earlier.panel());
    boolean heading = isHeadingOf(earlier, later);
    boolean open = !isDecided(earlier) && !isDecided(later);
    if (earlier.fact() instanceof Fact.Site a && later.fact() instanceof Fact.Site b) {
      return site(a, b, panel || heading, open);
    }
    if (earlier.fact() instanceof Fact.Time a && later.fact() instanceof Fact.Time b) {
      return time(earlier, a, later, b, panel, open);
    }
    boolean same = earlier.fact().topic() == later.fact().topic();
    boolean differs = same && !earlier.fact().equals(later.fact());
    boolean person = later.fact() instanceof Fact.Age || later.fact() instanceof Fact.Sexed;
    return Optional.of(later.fact().topic()).filter(_ -> open && differs && person);
  }

  private static Optional<Topic> site(Fact.Site a, Fact.Site b, boolean close, boolean open) {
    if (a.bone() == b.bone()) {
      boolean sides = a.side().isPresent() && b.side().isPresent() && !a.side().equals(b.side());
      boolean both =
          a.side().equals(Optional.of(Side.BOTH)) || b.side().equals(Optional.of(Side.BOTH));
      return Optional.of(Topic.SIDE).filter(_ -> sides && !both && (close || open));
    }
    return Optional.of(Topic.BONE).filter(_ -> close);
  }

  private static Optional<Topic> time(
      Statement earlier, Fact.Time a, Statement later, Fact.Time b, boolean panel, boolean open) {
    boolean differs = !Months.same(a, b.months()) && !Months.same(b, a.months());
    if (a.topic() == b.topic() && differs) {
      boolean one = a.topic() != Topic.MONTH && (open || a.topic() == Topic.HISTORY);
      boolean shown = panel && earlier.place() != later.place();
      return Optional.of(b.topic()).filter(_ -> one || shown);
    }
    boolean late = a.topic() == Topic.FOLLOW_UP && b.topic() == Topic.MONTH;
    boolean early = a.topic() == Topic.MONTH && b.topic() == Topic.FOLLOW_UP;
    boolean beyond =
        (late && Months.after(b, a.months().high()))
            || (early && Months.after(a, b.months().high()));
    return Optional.of(Topic.FOLLOW_UP).filter(_ -> open && beyond);
  }

  /// Whether a statement is what the caption that the other stands in says first of the place.
  private boolean isHeadingOf(Statement earlier, Statement later) {
    var figure = later.sentence().setting().figure();
    return figure.isPresent()
        && earlier.equals(headings.get(figure))
        && Figures.panel(earlier.sentence().words()).isEmpty();
  }

  private boolean isDecided(Statement statement) {
    return decided.contains(new Said(statement.sentence(), statement.fact()));
  }
}
