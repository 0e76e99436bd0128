package osteolog.review.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import osteolog.domain.entry.Sex;

/// Reads ages and sexes: "a 59-year-old woman", "aged 41 years", "(60/M)", "he".
final class Persons {

  private static final String RELATIVES =
      "(?:mother|father|sister|brother|son|daughter|cousin|aunt|uncle|wife|husband|parents?|siblings?|grand\\w+"
          + "|twin|family|relatives?)";

  private static final Pattern OLD =
      Pattern.compile(
          "(?i)("
              + Numbers.PATTERN
              + ")\\s*-?\\s*(?:years?|yrs?|y)\\.?(?:\\s*-?\\s*(?:olds?|o)\\b|\\s+of\\s+age\\b)");

  private static final Pattern AGED =
      Pattern.compile(
          "(?i)\\b(?:aged|age(?:\\s+(?:of|was))?|(?:man|woman|boy|girl|male|female)\\s+of|ages)\\s*[:=,(]?\\s*("
              + Numbers.PATTERN
              + "(?:\\s*(?:,\\s*and|,|and|&)\\s*"
              + Numbers.PATTERN
              + "){0,19})(?!\\w|\\s*-?\\s*(?:months?|weeks?|days?|cases|patients|to\\b))");

  private static final Pattern SHORT =
      Pattern.compile(
          "(?<![\\w.])(\\d{1,3})\\s*(?:years?|yrs?|y)?\\s*[/,]?\\s*\\b(M|F)\\b(?=\\s*[),;/]|$)");

  private static final Pattern NUMBER = Pattern.compile("(?i)" + Numbers.PATTERN);

  private static final Pattern NOT_A_PERSON =
      Pattern.compile(
          "(?i)\\s*-?\\s*(?:\\w+\\s+){0,1}(?:history|fracture|scar|lesion|implant|injury|wound|study|period|film|radiograph|"
              + RELATIVES
              + ")\\b");

  private static final Pattern NOT_THIS =
      Pattern.compile(
          "(?i)(?:\\b(?:mean|median|average|at (?:the|an) age of|since|until|when (?:he|she)"
              + " was|range[ds]?|ranging)\\b[^.;]{0,20}|\\b"
              + RELATIVES
              + "\\b[^.;]{0,30})$");

  private static final Pattern SEX =
      Pattern.compile(
          "(?i)\\b(man|woman|male|female|boy|girl|lady|gentleman)\\b"
              + "(?!\\s*(?:-|/|:|to\\b|predominan\\w*|preponderan\\w*|patients|sex|gender|ratio|volunteer\\w*|relatives?))");

  private static final Pattern SEX_SHORT =
      Pattern.compile(
          "(?<![\\w.])\\d{1,3}\\s*(?:years?|yrs?|y)?\\s*[/,]?\\s*\\b([MF])\\b(?=\\s*[),;/]|$)");

  private static final Pattern PRONOUN = Pattern.compile("(?i)\\b(he|his|him|she|her|hers)\\b");
  private static final Pattern RELATIVE = Pattern.compile("(?i)\\b" + RELATIVES + "\\b");

  private Persons() {}

  /// The ages and sexes in these words.
  static List<Found> in(String words) {
    var found = new ArrayList<Found>();
    ages(words, found);
    sexes(words, found);
    pronoun(words, found);
    return found;
  }

  private static void ages(String words, List<Found> found) {
    var old = OLD.matcher(words);
    while (old.find()) {
      boolean other = NOT_A_PERSON.matcher(words).region(old.end(), words.length()).lookingAt();
      if (!other && isThis(words, old.start())) {
        add(old.start(1), old.end(), old.group(1), found);
      }
    }
    var aged = AGED.matcher(words);
    while (aged.find()) {
      boolean ages = isThis(words, aged.start()) && isThis(words, aged.start(1));
      var number = NUMBER.matcher(words).region(aged.start(1), aged.end(1));
      while (ages && number.find()) {
        add(number.start(), number.end(), number.group(), found);
      }
    }
    var brief = SHORT.matcher(words);
    while (brief.find()) {
      add(brief.start(1), brief.end(1), brief.group(1), found);
    }
  }

  private static boolean isThis(String words, int at) {
    return !NOT_THIS.matcher(words.substring(Math.max(0, at - 60), at)).find();
  }

  private static void add(int from, int to, String number, List<Found> found) {
    Numbers.read(number)
        .filter(years -> years <= 120)
        .map(years -> new Found(from, to, new Fact.Age(years)))
        .filter(f -> found.stream().noneMatch(f::overlaps))
        .ifPresent(found::add);
  }

  private static void sexes(String words, List<Found> found) {
    var sex = SEX.matcher(words);
    while (sex.find()) {
      if (!isThis(words, sex.start())) {
        continue;
      }
      found.add(new Found(sex.start(), sex.end(), new Fact.Sexed(of(sex.group(1)), false)));
    }
    var brief = SEX_SHORT.matcher(words);
    while (brief.find()) {
      found.add(new Found(brief.start(1), brief.end(1), new Fact.Sexed(of(brief.group(1)), false)));
    }
  }

  private static void pronoun(String words, List<Found> found) {
    var pronoun = PRONOUN.matcher(words);
    if (pronoun.find() && !RELATIVE.matcher(words).find()) {
      found.add(
          new Found(pronoun.start(), pronoun.end(), new Fact.Sexed(of(pronoun.group(1)), true)));
    }
  }

  private static Sex of(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "man", "male", "boy", "gentleman", "m", "he", "his", "him" -> Sex.MALE;
      default -> Sex.FEMALE;
    };
  }
}
