package osteolog.review.manuscript;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import osteolog.domain.entry.ClaimPlace;

/// The lines that order a paper: headings of its parts, of its cases and of its figures.
final class Headings {

  /// A heading and where, in its line, what it heads begins.
  ///
  /// @param part the part of the paper that begins; empty for what is not read, as the references
  /// @param own whether that part tells of the paper's own cases
  /// @param rest where the words after the heading begin
  record Part(Optional<ClaimPlace> part, boolean own, int rest) {}

  /// A heading of a case or of a figure.
  record Numbered(String number, int rest) {}

  private static final String COUNT = "(?:\\d{1,2}(?:\\.\\d{1,2}){0,3}\\.?\\s+|[IVX]{1,4}\\.\\s+)?";

  private static final List<String> OWN =
      List.of("case", "cases", "patient", "patients", "method", "methods", "materials", "results");
  private static final List<String> OWN_INLINE =
      List.of("presentation", "diagnosis", "diagnoses", "interventions", "outcome", "outcomes");

  private static final Pattern WHOLE =
      Pattern.compile(
          COUNT
              + "(?i:(abstract|summary|background|introduction|case"
              + " (?:presentations?|reports?|series|descriptions?|histor(?:y|ies)|details)|cases|presentation"
              + " of (?:the )?cases?|patients?(?: and methods)?|materials? and"
              + " methods|methods|results|discussions?(?: and"
              + " conclusions?)?|conclusions?|literature review|review of (?:the"
              + " )?literature|references|bibliography|acknowledge?ments?|funding|competing"
              + " interests|declarations?|conflicts? of interest|author(?:s'?|'s)?"
              + " contributions?|abbreviations|figure legends?|legends?))\\s*[:.]?");

  private static final Pattern INLINE =
      Pattern.compile(
          "(?i)(background|introduction|rationale|purpose|objectives?|aims?|case"
              + " (?:presentations?|reports?|series)|presentation of cases?|patients?(?: concerns|"
              + " and methods)?|methods|results|diagnos[ie]s|interventions|outcomes?|discussion|conclusions?|lessons|key"
              + " ?words|abstract|summary)\\s*[:.-]\\s+(?=[A-Z\\d(])");

  private static final String CASE_NUMBER =
      "(?:\\d{1,2}|[IVX]{1,4}|[A-H](?!\\s+(?:\\d|[a-z]+-year))|(?i:one|two|three|four|five|six))\\b";

  private static final Pattern CASE =
      Pattern.compile(
          COUNT
              + "(?:Case|CASE|Patient|PATIENT)(?:\\s+(?:[Rr]eport|[Pp]resentation|REPORT))?\\s*(?:[Nn]o\\.|[Nn]umber|#)?\\s*("
              + CASE_NUMBER
              + ")(?!\\s*(?:,|and\\b|&|or\\b|to\\b|-\\s*\\d|\\)))\\s*[.:,)-]?\\s*");

  private static final Pattern ORDINAL_CASE =
      Pattern.compile(
          "(?:The\\s+)?((?i:first|second|third|fourth|fifth|sixth))\\s+(?i:case|patient)\\b(?!\\s+(?:report|series|of))\\s*[.:,-]?\\s*");

  private static final Pattern FIGURE =
      Pattern.compile(
          "(?i:fig(?:ure)?s?)\\.?\\s*(\\d{1,2})(?:\\s*[a-z](?:\\s*[-,]\\s*[a-z]){0,8}(?=[\\s.:]))?\\s*[.:|-]?\\s+"
              + "(?=[A-Z\\d(\"]|[a-z][\\s).])");

  private static final Pattern TABLE =
      Pattern.compile("(?i:table)\\s+(?:\\d{1,2}|[IVX]{1,4})\\b\\s*[.:|-]?(?=\\s+[A-Z]|\\s*$)");

  private static final Pattern FURNITURE =
      Pattern.compile(
          "(?i)(?:page\\s+)?\\d{1,4}(?:\\s+of\\s+\\d{1,4})?|.{0,120}\\bpage\\s+\\d{1,4}\\s+of\\s+\\d{1,4}|.{0,60}\\bet"
              + " al\\.?.{0,60}\\(\\d{4}\\)\\s*\\d+:\\d+.{0,30}|(?:https?://)?doi\\S*\\s*\\S*");

  private Headings() {}

  /// Whether the line is a page number or a running head, which belongs to no sentence.
  static boolean isFurniture(String line) {
    return FURNITURE.matcher(line).matches();
  }

  /// The part of the paper whose heading fills the line.
  static Optional<Part> whole(String line) {
    var matcher = WHOLE.matcher(line);
    return line.length() < 60 && matcher.matches()
        ? Optional.of(part(matcher.group(1), line.length()))
        : Optional.empty();
  }

  /// The part of an abstract whose heading begins the line.
  static Optional<Part> inline(String line) {
    var matcher = INLINE.matcher(line);
    return matcher.lookingAt()
        ? Optional.of(part(matcher.group(1), matcher.end()))
        : Optional.empty();
  }

  private static Part part(String heading, int rest) {
    var first = heading.toLowerCase(Locale.ROOT).split("\\W+", 2)[0];
    return switch (first) {
      case "abstract", "summary" -> new Part(Optional.of(ClaimPlace.ABSTRACT), true, rest);
      case "background", "introduction", "rationale", "purpose", "objective", "objectives" ->
          new Part(Optional.of(ClaimPlace.BACKGROUND), false, rest);
      case "aim", "aims", "literature", "review" ->
          new Part(Optional.of(ClaimPlace.BACKGROUND), false, rest);
      case "discussion", "discussions" -> new Part(Optional.of(ClaimPlace.DISCUSSION), false, rest);
      case "conclusion", "conclusions", "lessons" ->
          new Part(Optional.of(ClaimPlace.CONCLUSION), false, rest);
      default -> {
        boolean own =
            OWN.contains(first) || OWN_INLINE.contains(first) || first.startsWith("interv");
        boolean legends = first.startsWith("legend") || first.equals("figure");
        yield own || legends
            ? new Part(Optional.of(ClaimPlace.TEXT), true, rest)
            : new Part(Optional.empty(), false, rest);
      }
    };
  }

  /// The case whose heading begins the line; `paragraph` says whether a paragraph begins there.
  static Optional<Numbered> ofCase(String line, boolean paragraph) {
    for (var pattern : List.of(CASE, ORDINAL_CASE)) {
      var matcher = pattern.matcher(line);
      if (matcher.lookingAt()) {
        boolean alone = matcher.end() == line.length();
        boolean titled = alone || !Character.isLowerCase(line.charAt(matcher.end()));
        if (titled || paragraph) {
          return Optional.of(new Numbered(matcher.group(1), titled ? matcher.end() : 0));
        }
      }
    }
    return Optional.empty();
  }

  /// The key of a case heading.
  static Optional<CaseKey> key(Numbered heading) {
    var ordinal = Mention.in(heading.number() + " case");
    return CaseKey.of(heading.number())
        .or(() -> ordinal.stream().findFirst().map(m -> m.keys().getFirst()));
  }

  /// The figure whose caption begins the line.
  static OptionalInt figure(String line) {
    var matcher = FIGURE.matcher(line);
    return matcher.lookingAt()
        ? OptionalInt.of(Integer.parseInt(matcher.group(1)))
        : OptionalInt.empty();
  }

  /// Whether the line begins a table.
  static boolean isTable(String line) {
    return TABLE.matcher(line).lookingAt();
  }
}
