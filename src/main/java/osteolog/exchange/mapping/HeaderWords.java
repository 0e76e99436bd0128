package osteolog.exchange.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import osteolog.domain.entry.EntryKind;
import osteolog.domain.schema.Column;
import osteolog.domain.time.Moment.FromAnchor;
import osteolog.domain.time.Reading.Understood;
import osteolog.exchange.mapping.HeaderMeaning.CaseId;
import osteolog.exchange.mapping.HeaderMeaning.Identifier;
import osteolog.exchange.mapping.HeaderMeaning.Label;
import osteolog.exchange.mapping.HeaderMeaning.Site;
import osteolog.exchange.mapping.HeaderMeaning.Target;
import osteolog.exchange.mapping.HeaderMeaning.Time;

/// Understands headers: the words that come with the program, the names of our own columns, a
/// number behind either, a time behind what is measured.
final class HeaderWords {

  private static final Pattern NUMBERED = Pattern.compile("(.*\\D) ?([1-9]\\d?)");
  private static final Pattern EDGES = Pattern.compile("^[\\s_:(\\[-]+|[\\s_:)\\]-]+$");
  private static final Pattern LIKE_A_TIME =
      Pattern.compile(
          "(?:baseline|pre|post|initial|first|last|fu|follow|nach|vor|avant|apr|antes|術|初診|最終).*|.*\\d"
              + " ?(?:d|w|wk|m|mo|y|day|week|month|year|tag|woche|monat|jahr|jour|semaine|mois|an"
              + "|día|dia|semana|mes|año|日|週|[かカヵケヶ箇]?月|年).*");

  /// Longer headers are texts; looking in them for a time takes the square of their length.
  private static final int LONGEST = 300;

  private final Map<String, HeaderMeaning> meanings = new HashMap<>();
  private final DateCells dates;

  private HeaderWords(JsonNode words, DateCells dates) {
    this.dates = dates;
    putOwnNames();
    for (var column : words.path("columns")) {
      var always = new HashMap<String, String>();
      column
          .path("always")
          .properties()
          .forEach(a -> always.put(a.getKey(), a.getValue().asText()));
      put(
          column.path("words"),
          target(kind(column.path("kind").asText()), column.path("column").asText(), always));
    }
    put(words.path("sites"), new Site());
    put(words.path("times"), new Time());
    put(words.path("label_unsure"), new Label(false));
    put(words.path("label"), new Label(true));
    put(words.path("case_id"), new CaseId());
    put(words.path("identifiers"), new Identifier());
  }

  /// The words that come with the program.
  static HeaderWords shipped(DateCells dates) {
    return new HeaderWords(Synonyms.file("headers"), dates);
  }

  /// Our own columns, as `lesion.side`; a name that no other kind has stands for itself.
  private void putOwnNames() {
    var bare = new HashMap<String, List<Target>>();
    for (var kind : EntryKind.values()) {
      for (var column : kind.shape().columns()) {
        if (MappingCheck.column(kind, column.name()).isPresent()) {
          var target = target(kind, column.name(), Map.of());
          meanings.put(ForeignText.folded(Column.code(kind) + "." + column.name()), target);
          bare.computeIfAbsent(column.name(), _ -> new ArrayList<>()).add(target);
        }
      }
    }
    bare.forEach(
        (name, targets) -> {
          if (targets.size() == 1) {
            meanings.put(ForeignText.folded(name), targets.getFirst());
          }
        });
  }

  private void put(JsonNode words, HeaderMeaning meaning) {
    Synonyms.texts(words).forEach(word -> meanings.put(ForeignText.folded(word), meaning));
  }

  private static boolean isValue(String column) {
    return column.equals("value") || column.equals("presence");
  }

  private static Target target(EntryKind kind, String column, Map<String, String> always) {
    return new Target(kind, column, always, 1, "", false);
  }

  private static EntryKind kind(String code) {
    return Arrays.stream(EntryKind.values())
        .filter(k -> Column.code(k).equals(code))
        .findFirst()
        .orElseThrow();
  }

  /// What the header means, or none.
  @Nullable HeaderMeaning of(String header) {
    if (header.length() > LONGEST) {
      return null;
    }
    var words = ForeignText.folded(header);
    var meaning = meanings.get(words);
    if (meaning != null) {
      return meaning;
    }
    var numbered = NUMBERED.matcher(words);
    if (numbered.matches() && meanings.get(numbered.group(1).strip()) instanceof Target target) {
      return target.numbered(Integer.parseInt(numbered.group(2)));
    }
    return timed(ForeignText.plain(header).toLowerCase(Locale.ROOT));
  }

  /// A measured value and, before or behind its name, a time.
  private @Nullable HeaderMeaning timed(String header) {
    for (int length = header.length() - 1; length > 0; length--) {
      var head = header.substring(0, length);
      var tail = header.substring(header.length() - length);
      var meaning = timed(head, header.substring(length), true);
      if (meaning == null) {
        meaning = timed(tail, header.substring(0, header.length() - length), false);
      }
      if (meaning != null) {
        return meaning;
      }
    }
    return null;
  }

  private @Nullable HeaderMeaning timed(String name, String rest, boolean nameFirst) {
    boolean apart = nameFirst ? isBreak(name, rest) : isBreak(rest, name);
    if (!apart
        || !(meanings.get(ForeignText.folded(name)) instanceof Target target)
        || !isValue(target.column())) {
      return null;
    }
    var time = EDGES.matcher(rest).replaceAll("");
    if (dates.read(time, null) instanceof Understood(FromAnchor moment)) {
      return target.at(moment.toString());
    }
    return LIKE_A_TIME.matcher(time).matches() ? target.atUnclearTime() : null;
  }

  /// Latin words end at a space or a sign, Japanese ones anywhere.
  private static boolean isBreak(String head, String tail) {
    int before = head.codePointBefore(head.length());
    int after = tail.codePointAt(0);
    return !isLatin(before) || !isLatin(after);
  }

  private static boolean isLatin(int letter) {
    return Character.isLetter(letter)
        && Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN;
  }
}
