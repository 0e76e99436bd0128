package osteolog.exchange.deidentify;

import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import osteolog.domain.entry.EntryKind;
import osteolog.exchange.csv.CsvOptions;
import osteolog.exchange.csv.CsvRows;

/// What was done to make cases de-identified: counts and column names, and never a value.
///
/// @param method how, in sentences
/// @param lines what was done to which column, how often
/// @param concerns in how many accepted texts something still looks as if it must not go out
/// @param cases how many cases there are
/// @param rare the fresh names of cases of which fewer than five share age, sex, bones and sides;
///   the rarest first
/// @param published how many cases are taken from the literature, where anybody can find them again
public record DeidentificationReport(
    List<String> method,
    List<Line> lines,
    Map<Concern, Long> concerns,
    long cases,
    List<List<String>> rare,
    long published) {

  /// What was done to a column.
  ///
  /// @param count to how many cells
  public record Line(EntryKind kind, String column, Deed deed, long count) {}

  /// Copies the lists.
  public DeidentificationReport {
    method = List.copyOf(method);
    lines = List.copyOf(lines);
    concerns = Map.copyOf(concerns);
    rare = rare.stream().map(List::copyOf).toList();
  }

  private static final Comparator<Line> ORDER =
      Comparator.comparing(Line::kind).thenComparing(Line::column).thenComparing(Line::deed);

  /// The name of its file.
  static final String FILE = "deidentification.csv";

  static DeidentificationReport of(Deidentified cases) {
    var counts = new TreeMap<Line, Long>(ORDER);
    for (var kind : EntryKind.values()) {
      cases.tally(
          kind, (k, column, deed) -> counts.merge(new Line(k, column, deed, 0), 1L, Long::sum));
    }
    var concerns = new EnumMap<Concern, Long>(Concern.class);
    if (counts.keySet().stream().anyMatch(line -> line.deed() == Deed.TEXT_ACCEPTED)) {
      cases.eachText(
          cell -> {
            if (cases.accepted().has(cell.row(), cell.column(), cell.text())) {
              cell.concerns().forEach(concern -> concerns.merge(concern, 1L, Long::sum));
            }
          });
    }
    var summaries = cases.summaries();
    return new DeidentificationReport(
        cases.method(),
        counts.entrySet().stream()
            .map(
                e ->
                    new Line(
                        e.getKey().kind(), e.getKey().column(), e.getKey().deed(), e.getValue()))
            .toList(),
        concerns,
        summaries.size(),
        Combinations.rare(summaries).stream().map(Combinations.Group::codes).toList(),
        cases.source().summaries().stream().filter(s -> s.surgicalCase().isPublished()).count());
  }

  /// How many cells one thing was done to.
  public long count(Deed deed) {
    return lines.stream().filter(line -> line.deed() == deed).mapToLong(Line::count).sum();
  }

  /// How many cases nobody shares age, sex, bones and sides with.
  public long unique() {
    return rare.stream().filter(codes -> codes.size() == 1).count();
  }

  /// Writes it as a table, in English, with what the search of the files came to where there was
  /// one.
  public void write(Writer writer, CsvOptions options, Optional<Proof.Result> proof)
      throws IOException {
    write(writer, options, proof, List.of());
  }

  /// The same, with these rows about pictures.
  void write(
      Writer writer, CsvOptions options, Optional<Proof.Result> proof, List<List<String>> pictures)
      throws IOException {
    var rows =
        new CsvRows(writer, options, List.of("part", "file", "column", "count", "what", "cases"));
    method.forEach(sentence -> rows.add(List.of("method", "", "", "", sentence, "")));
    rows.add(line("cases", cases, "cases in these files", ""));
    proof.ifPresent(result -> write(rows, result));
    for (var done : lines) {
      rows.add(
          List.of(
              "done",
              done.kind().fileName(),
              done.column(),
              Long.toString(done.count()),
              done.deed().words(),
              ""));
    }
    pictures.forEach(rows::add);
    writeWarnings(rows);
    rows.flush();
  }

  private static void write(CsvRows rows, Proof.Result proof) {
    rows.add(
        line("proof", proof.sought(), "recorded names, texts and dates sought; none found", ""));
    rows.add(line("proof", proof.tooShort(), "of them too short to be sought", ""));
    rows.add(
        line(
            "proof",
            proof.likeTheFormat(),
            "not sought, because they are made of words that the format itself writes",
            ""));
    proof
        .unread()
        .forEach(
            file ->
                rows.add(List.of("proof", file, "", "", "not searched: its words are drawn", "")));
  }

  private void writeWarnings(CsvRows rows) {
    concerns.forEach(
        (concern, count) ->
            rows.add(
                line(
                    "warning",
                    count,
                    "accepted texts in which something looks like "
                        + concern.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                    "")));
    if (published > 0) {
      rows.add(
          line(
              "warning",
              published,
              "cases are taken from the literature: who knows the report can find them again",
              ""));
    }
    for (var codes : rare) {
      rows.add(
          line(
              "warning",
              codes.size(),
              codes.size() == 1
                  ? "age, sex, bones and sides together are unique in these files"
                  : "cases share their age, sex, bones and sides with no other case",
              String.join(" ", codes)));
    }
  }

  private static List<String> line(String part, long count, String what, String cases) {
    return List.of(part, "", "", Long.toString(count), what, cases);
  }
}
