package osteolog.series.report;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import osteolog.series.Relief;
import osteolog.series.Series;
import osteolog.series.SeriesCase;
import osteolog.words.EntryWords;
import osteolog.words.MomentWords;
import osteolog.words.Words;

/// Table 1 of a case series: one row for each case. What is not recorded is said to be so.
public final class CaseTable {

  private final Words words;

  private CaseTable(Words words) {
    this.words = words;
  }

  /// The table of a series.
  public static Table of(Series series, Words words) {
    var table = new CaseTable(words);
    return new Table(
        words.text("table1.title"),
        List.of(
            words.text("table1.case"),
            words.text("table1.age"),
            words.text("table1.sex"),
            words.text("table1.lesion"),
            words.text("table1.delay"),
            words.text("table1.drugs"),
            words.text("table1.followed"),
            words.text("table1.recurrence"),
            words.text("table1.relief"),
            words.text("table1.hole"),
            words.text("table1.status"),
            words.text("table1.source")),
        series.cases().stream().map(table::row).toList());
  }

  private List<String> row(SeriesCase one) {
    var c = one.surgicalCase();
    return List.of(
        one.label(),
        or(c.age() == null ? null : c.age().toString()),
        or(name(c.sex())),
        or(lesions(one)),
        or(
            one.delay().isPresent()
                ? (one.delayAbout() ? "~" : "") + MomentWords.month(one.delay().getAsDouble())
                : null),
        or(one.drugs().stream().map(words::name).collect(Collectors.joining("; "))),
        or(one.followed().isPresent() ? MomentWords.month(one.followed().getAsDouble()) : null),
        recurrence(one),
        one.relief().map(this::relief).orElse(words.text("table1.not_assessable")),
        or(one.hole().map(words::name).orElse(null)),
        or(one.ending().map(e -> words.name(e.status())).orElse(null)),
        words.text(one.isPublished() ? "table1.published" : "table1.own"));
  }

  private String recurrence(SeriesCase one) {
    return one.recurrence()
        .map(
            r ->
                r.observed().event()
                    ? words.text(
                        "table1.recurred",
                        (r.about() ? "~" : "") + MomentWords.month(r.observed().time()))
                    : words.text(
                        r.possible().isPresent() ? "table1.none_but" : "table1.none",
                        MomentWords.month(r.observed().time())))
        .orElse(words.text("table1.not_assessable"));
  }

  private String relief(Relief relief) {
    return words.text(
        "table1.relief.value",
        (relief.about() ? "~" : "") + Math.round(100 * relief.share()),
        MomentWords.month(relief.month()));
  }

  private String lesions(SeriesCase one) {
    var say = new EntryWords(words);
    return one.lesions().stream()
        .map(
            l -> {
              var place = say.place(l.bone(), l.side());
              var segment = l.segment() == null ? null : say.small(words.name(l.segment()));
              return Stream.of(place, segment)
                  .filter(Objects::nonNull)
                  .collect(Collectors.joining(", "));
            })
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("; "));
  }

  private @Nullable String name(@Nullable Enum<?> code) {
    return code == null ? null : words.name(code);
  }

  private String or(@Nullable String text) {
    return text == null || text.isBlank() ? words.text("table1.not_recorded") : text;
  }
}
