package osteolog.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import osteolog.domain.CaseFile;
import osteolog.domain.entry.Lesion;
import osteolog.domain.entry.Sex;
import osteolog.words.Words;

/// The line by which exported sheets can be told apart: whose course, of what, from where.
final class CourseHeading {

  private static final Pattern YEAR =
      Pattern.compile("^(.*?\\b(?:18|19|20)\\d\\d)\\b.*$", Pattern.DOTALL);
  private static final int SHORT = 40;

  private CourseHeading() {}

  static String of(CaseFile file, Words words) {
    var about = file.surgicalCase();
    var parts = new ArrayList<String>();
    parts.add(about.label());
    var patient = new ArrayList<String>();
    if (about.sex() != null && about.sex() != Sex.NOT_STATED) {
      patient.add(Phrases.inside(words.name(about.sex())));
    }
    if (about.age() != null) {
      patient.add(words.text("course.heading.age", Integer.toString(about.age())));
    }
    parts.add(String.join(words.getString("course.comma"), patient));
    parts.add(
        file.all(Lesion.class).stream()
            .map(lesion -> place(lesion, words))
            .filter(place -> !place.isEmpty())
            .distinct()
            .collect(Collectors.joining(words.getString("course.comma"))));
    if (about.diagnosis() != null) {
      parts.add(words.name(about.diagnosis()));
    }
    var citation = about.citation();
    if (citation != null) {
      parts.add(words.text("course.heading.citation", cut(citation)));
    }
    return parts.stream().filter(p -> !p.isEmpty()).collect(Collectors.joining(" – "));
  }

  private static String place(Lesion lesion, Words words) {
    boolean japanese = words.getLocale().getLanguage().equals(Locale.JAPANESE.getLanguage());
    return Stream.of(lesion.side(), lesion.bone(), lesion.segment())
        .filter(Objects::nonNull)
        .map(code -> Phrases.inside(words.name(code)))
        .collect(Collectors.joining(japanese ? "" : " "));
  }

  /// Authors and year of a citation.
  static String cut(String citation) {
    var year = YEAR.matcher(citation);
    var said = year.matches() ? year.group(1) : citation;
    return said.length() <= SHORT || year.matches() ? said : said.substring(0, SHORT) + "…";
  }

  /// The heading in lines, above everything else.
  static List<String> lines(Look look, Course course, double width) {
    return look.heading() ? Wrapped.lines(look.bold(), course.heading(), width) : List.of();
  }
}
