package osteolog.review.manuscript;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.Collectors;
import osteolog.domain.entry.ClaimPlace;

/// Finds out which cases the statements of a manuscript are about.
///
/// By the cases that a sentence names; else by the section or the caption that it stands in; else
/// by an age and a sex that only one case has. Never by guessing: what is left has no case.
final class Attribution {

  /// How near the beginning of a sentence a name must stand to overrule its section.
  private static final int HEAD = 20;

  private final Manuscript manuscript;
  private final Chosen chosen;
  private final Map<Integer, Optional<CaseKey>> figures = new HashMap<>();
  private final List<Statement> statements = new ArrayList<>();
  private Optional<CaseKey> person = Optional.empty();

  Attribution(Manuscript manuscript, Chosen chosen) {
    this.manuscript = manuscript;
    this.chosen = chosen;
    captions();
    for (var sentence : manuscript.sentences()) {
      read(sentence);
    }
  }

  /// The statements that are about the paper's own cases, in order.
  List<Statement> statements() {
    return statements;
  }

  /// The case of a figure by its caption, where the caption names one.
  Optional<CaseKey> ofFigure(int figure) {
    return figures.getOrDefault(figure, Optional.empty());
  }

  /// The sentence of a caption that names the case of its figure, else its first one.
  Optional<Sentence> caption(int figure) {
    var all =
        manuscript.sentences().stream()
            .filter(s -> s.setting().figure().equals(OptionalInt.of(figure)))
            .toList();
    return all.stream()
        .filter(s -> !Mention.in(s.words()).isEmpty())
        .findFirst()
        .or(() -> all.stream().findFirst());
  }

  private void captions() {
    var named = new HashMap<Integer, TreeSet<CaseKey>>();
    for (var sentence : manuscript.sentences()) {
      sentence
          .setting()
          .figure()
          .ifPresent(
              figure -> {
                var keys = named.computeIfAbsent(figure, _ -> new TreeSet<>());
                Mention.in(sentence.words()).forEach(m -> keys.addAll(m.keys()));
                if (keys.isEmpty()) {
                  byPerson(Readers.in(sentence.words())).ifPresent(keys::add);
                }
              });
    }
    named.forEach(
        (figure, keys) ->
            figures.put(
                figure,
                switch (keys.size()) {
                  case 0 -> citedIn(figure);
                  case 1 -> Optional.of(keys.first());
                  default -> Optional.empty();
                }));
  }

  /// The one case in whose section a figure is referred to.
  private Optional<CaseKey> citedIn(int figure) {
    var sections =
        manuscript.sentences().stream()
            .filter(s -> s.setting().section().isPresent())
            .filter(s -> cites(s, figure))
            .map(s -> s.setting().section().orElseThrow())
            .collect(Collectors.toCollection(TreeSet::new));
    return sections.size() == 1 ? Optional.of(sections.first()) : chosen.only();
  }

  private static boolean cites(Sentence sentence, int figure) {
    return Figures.in(sentence.words()).stream()
        .anyMatch(f -> f.fact() instanceof Fact.Cited(int number, _) && number == figure);
  }

  private void read(Sentence sentence) {
    var setting = sentence.setting();
    var words = sentence.words();
    var mentions = Mention.in(words);
    boolean ours = setting.own() || Literature.isOurs(words);
    if ((!setting.own() && Literature.is(words)) || (!ours && mentions.isEmpty())) {
      return;
    }
    var founds = Readers.in(words);
    var section = section(sentence, founds);
    for (var group : byTopic(founds).values()) {
      var about = about(sentence, group, mentions, section);
      for (var found : group) {
        statements.add(new Statement(sentence, found, about.getOrDefault(found, List.of())));
      }
    }
  }

  private static Map<Object, List<Found>> byTopic(List<Found> founds) {
    return founds.stream()
        .collect(
            Collectors.groupingBy(
                f -> f.fact() instanceof Fact.Time time ? time.topic() : f.fact().getClass(),
                LinkedHashMap::new,
                Collectors.toList()));
  }

  private Map<Found, List<CaseKey>> about(
      Sentence sentence, List<Found> group, List<Mention> mentions, Optional<CaseKey> section) {
    boolean course = group.getFirst().fact() instanceof Fact.Course;
    if (!mentions.isEmpty()) {
      boolean overruled =
          section.isEmpty()
              || mentions.getFirst().from() < HEAD
              || mentions.stream().allMatch(m -> m.keys().equals(List.of(section.get())));
      return overruled ? Pairing.of(sentence.words(), group, mentions) : Map.of();
    }
    if (section.isPresent()) {
      return group.stream().collect(Collectors.toMap(f -> f, _ -> List.of(section.get())));
    }
    var all = List.copyOf(chosen.keys());
    if (course) {
      return group.stream().collect(Collectors.toMap(f -> f, _ -> all));
    }
    boolean listed = all.size() > 1 && group.size() == all.size() && isListed(sentence, group);
    return listed ? Pairing.of(sentence.words(), group, List.of(new Mention(0, 0, all))) : Map.of();
  }

  /// Whether the statements stand in a row, one for each case: "(39, 33 and 6 months)".
  private static boolean isListed(Sentence sentence, List<Found> group) {
    var words = sentence.words();
    for (int i = 1; i < group.size(); i++) {
      var between = words.substring(group.get(i - 1).to(), group.get(i).from());
      if (!between.matches("[\\s,]*(?:and)?[\\s,]*")) {
        return false;
      }
    }
    return group.getFirst().fact() instanceof Fact.Time
        || group.getFirst().fact() instanceof Fact.Age;
  }

  private Optional<CaseKey> section(Sentence sentence, List<Found> founds) {
    var setting = sentence.setting();
    if (setting.figure().isPresent()) {
      return ofFigure(setting.figure().getAsInt());
    }
    if (setting.section().isPresent()) {
      return setting.section();
    }
    if (chosen.only().isPresent()) {
      return chosen.only();
    }
    if (!setting.own()) {
      return Optional.empty();
    }
    var told = byPerson(founds);
    boolean several = founds.stream().filter(f -> f.fact() instanceof Fact.Age).count() > 1;
    if (setting.place() != ClaimPlace.TEXT) {
      return told;
    }
    // In the text, a person once introduced is spoken of until another one is.
    if (told.isPresent() || several || sentence.paragraph() == 0) {
      person = told;
    }
    return chosen.keys().isEmpty() ? person : told;
  }

  private Optional<CaseKey> byPerson(List<Found> founds) {
    var ages = founds.stream().filter(f -> f.fact() instanceof Fact.Age).toList();
    var sexes =
        founds.stream()
            .filter(f -> f.fact() instanceof Fact.Sexed(_, boolean pronoun) && !pronoun)
            .toList();
    if (ages.size() != 1 || sexes.size() != 1) {
      return Optional.empty();
    }
    return ages.getFirst().fact() instanceof Fact.Age(int years)
            && sexes.getFirst().fact() instanceof Fact.Sexed(var sex, _)
        ? chosen.byPerson(years, sex)
        : Optional.empty();
  }
}
